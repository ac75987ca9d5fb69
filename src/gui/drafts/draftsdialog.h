// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/saveddraft.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DraftsDialog;
}

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

class DraftsModel;

/// The links that were begun and not sent: one is taken up again, others are deleted. Deleting can be
/// undone until the list is closed.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it. `inForm`: the draft that the form holds.
    DraftsDialog(Ledger &ledger, const AccountBook &book, const QString &inForm,
                 QWidget *parent = nullptr);
    ~DraftsDialog() override;

Q_SIGNALS:
    /// It is in this program's hand now.
    void taken(const linktill::SavedDraft &draft);
    /// It goes: the form must not keep it.
    void deleting(const QString &draftId);

private:
    void buildTable();
    void load();
    void showDrafts(const QList<SavedDraft> &drafts);
    void enable();
    QList<SavedDraft> selected() const;
    void openSelected();
    void deleteSelected();
    void undo();
    void tell(const QString &sentence, bool canUndo);
    void say(const LedgerError &error);

    Ledger &m_ledger;
    QString m_inForm;
    std::unique_ptr<Ui::DraftsDialog> m_ui;
    DraftsModel *m_model;
    QList<SavedDraft> m_deleted; ///< what Undo brings back
};

} // namespace linktill::gui
