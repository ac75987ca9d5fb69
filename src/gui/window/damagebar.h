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

/// Says above every page that the ledger is damaged, where the damaged file is, and what there is to
/// choose from; stays until that is done.
class DamageBar : public QFrame
{
    Q_OBJECT

public:
    explicit DamageBar(QWidget *parent = nullptr);
    ~DamageBar() override;

    void showDamage(const LedgerDamage &damage);
    /// One choice at a time.
    void setBusy(bool busy);

Q_SIGNALS:
    void restoreWanted(const linktill::LedgerBackup &backup);
    void freshStartWanted();

private:
    std::unique_ptr<Ui::DamageBar> m_ui;
    LedgerBackup m_newest;
};

/// "14 Nov 2026" in the computer's zone.
QString shownDay(const QDateTime &utc);

} // namespace linktill::gui
