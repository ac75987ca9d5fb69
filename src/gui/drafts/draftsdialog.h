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

/// Lists the links that were begun and not sent. A person takes one up again or deletes some. Deleting
/// can be undone until the list is closed.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Ledger and book must outlive the dialog. `inForm` is the id of the draft that the form holds.
    DraftsDialog(Ledger &ledger, const AccountBook &book, const QString &inForm,
                 QWidget *parent = nullptr);
    ~DraftsDialog() override;

Q_SIGNALS:
    /// Is emitted for the draft that was taken up, which this program has locked.
    void taken(const linktill::SavedDraft &draft);
    /// Is emitted before a draft is deleted: the form must not save it again.
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
