// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"

#include <QFrame>

#include <memory>

namespace Ui {
class DamageBar;
}

namespace linktill::gui {

/// Says above every page that the ledger is damaged and where the damaged file is, and offers the ways
/// out of it; stays until one of them has been taken.
class DamageBar : public QFrame
{
    Q_OBJECT

public:
    explicit DamageBar(QWidget *parent = nullptr);
    ~DamageBar() override;

    void showDamage(const LedgerDamage &damage);
    /// Disables the buttons while a choice is being carried out.
    void setBusy(bool busy);

Q_SIGNALS:
    void restoreWanted(const linktill::LedgerBackup &backup);
    void freshStartWanted();

private:
    std::unique_ptr<Ui::DamageBar> m_ui;
    LedgerBackup m_newest;
};

/// Returns the day in the computer's zone: "14 Nov 2026".
QString shownDay(const QDateTime &utc);

} // namespace linktill::gui
