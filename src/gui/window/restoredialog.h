// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerjob.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RestoreDialog;
}

namespace linktill::gui {

/// Lists the backups of the ledger and asks which one is to take its place. Restores nothing itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Ledger &ledger, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// Returns the chosen backup, valid once the dialog is accepted; its file is empty when none is chosen.
    LedgerBackup chosen() const;

private:
    void list(const QList<LedgerBackup> &backups);
    void choose();
    void hint(const QString &sentence);

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QList<LedgerBackup> m_backups; ///< in the order of the rows
};

} // namespace linktill::gui
