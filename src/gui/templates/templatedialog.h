// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linktemplate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TemplateDialog;
}

namespace linktill::gui {

/// Asks for the name of a template, new or old, and saves it. A new one takes the place of another of
/// the same name when the person saves it once more after being told.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger must outlive the dialog.
    TemplateDialog(Ledger &ledger, const LinkTemplate &edited, const QString &accountId,
                   QWidget *parent = nullptr);
    ~TemplateDialog() override;

Q_SIGNALS:
    void saved(const linktill::LinkTemplate &saved);

private:
    void save();
    void notSaved(const LedgerError &error, const QString &name);
    void say(const QString &sentence);

    Ledger &m_ledger;
    LinkTemplate m_edited;
    QString m_accountId;
    QString m_replaces; ///< the name of another template, about which the person was told
    std::unique_ptr<Ui::TemplateDialog> m_ui;
};

} // namespace linktill::gui
