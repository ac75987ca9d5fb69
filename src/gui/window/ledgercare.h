// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/ledgerbackup.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace linktill::gui {

/// Looks after the ledger's file while the window is open: finds out about damage, makes the weekly
/// backup and others, puts a backup in the ledger's place. All of it in the ledger's own threads, one
/// after the other; says in sentences what came out. Nothing of it deletes or overwrites a ledger.
class LedgerCare : public QObject
{
    Q_OBJECT

public:
    /// `ledger` is opened when there is something to be done; none: nothing ever is.
    explicit LedgerCare(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    /// From now on, beside all else, a backup each week.
    void begin();
    /// A question came back with this: is there damage, or has it passed?
    void look(const LedgerError &error);
    void backUpNow();
    void backUpWhenDue();
    void restore(const LedgerBackup &backup);
    /// In place of a damaged ledger.
    void startAfresh();

Q_SIGNALS:
    void damaged(const linktill::LedgerDamage &damage);
    /// It works, or works again.
    void sound();
    /// Another ledger stands in its place: what was asked of the old one is of no use any more.
    void replaced(const QString &sentences);
    void done(const QString &sentences);
    void failed(const QString &sentences);

private:
    void tellFailure(const LedgerError &error);

    std::function<Ledger &()> m_ledger;
    QTimer *m_timer;
    QPointer<LedgerJob> m_looking;
};

/// "14 Nov 2026" in the computer's zone.
QString shownDay(const QDateTime &utc);

} // namespace linktill::gui
