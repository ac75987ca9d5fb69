// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerjob.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace linktill {

/// Looks after the ledger's file while a program is open: finds out about damage, makes the weekly
/// backup and others, puts a backup in the ledger's place. All of it in the ledger's own threads, one
/// after the other. Nothing of it deletes or overwrites a ledger.
class LedgerSupervisor : public QObject
{
    Q_OBJECT

public:
    /// `ledger` is opened when there is something to be done; none: nothing ever is.
    explicit LedgerSupervisor(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    /// From now on, beside all else, a backup each week.
    void begin();
    /// A question came back with this: is there damage, or has it passed?
    void look(const LedgerError &error);
    void backUpNow();
    void backUpWhenDue();
    /// Both through AppSession, which knows whether another ledger can be put in place now.
    void restore(const LedgerBackup &backup);
    void startAfresh(); ///< in place of a damaged ledger

Q_SIGNALS:
    void damaged(const linktill::LedgerDamage &damage);
    /// It works, or works again.
    void sound();
    void backedUp(const linktill::LedgerBackup &backup);
    /// The backup is the ledger now; the one before is kept as the file `setAside`, if it was there.
    void restored(const linktill::LedgerBackup &backup, const QString &setAside);
    void restoreFailed(const linktill::LedgerError &error);
    /// The ledger is an empty one now.
    void startedAfresh();
    /// A backup that a person asked for was not made, or no ledger was begun anew.
    void failed(const linktill::LedgerError &error);

private:
    void tellFailure(const LedgerError &error);

    std::function<Ledger &()> m_ledger;
    QTimer *m_timer;
    QPointer<LedgerJob> m_looking;
};

} // namespace linktill
