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

/// Looks after the ledger's file while a program is open: finds damage, makes the weekly backup and
/// others, and puts a backup in the ledger's place. All of this happens in the ledger's own
/// threads, one step after the other. None of it deletes or overwrites a ledger.
class LedgerSupervisor : public QObject
{
    Q_OBJECT

public:
    /// `ledger` is opened when there is something to be done; empty: nothing is ever done.
    explicit LedgerSupervisor(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    /// Makes a backup each week from now on, in the background.
    void begin();
    /// Checks, after a question failed with this error, whether there is damage or whether the
    /// error has passed.
    void look(const LedgerError &error);
    void backUpNow();
    void backUpWhenDue();
    /// Call both through AppSession, which knows whether the ledger can be replaced now.
    void restore(const LedgerBackup &backup);
    void startAfresh(); ///< in place of a damaged ledger

Q_SIGNALS:
    void damaged(const linktill::LedgerDamage &damage);
    /// The ledger works, or works again.
    void sound();
    void backedUp(const linktill::LedgerBackup &backup);
    /// The backup is the ledger now. `setAside` is the file of the previous ledger, if there was one.
    void restored(const linktill::LedgerBackup &backup, const QString &setAside);
    void restoreFailed(const linktill::LedgerError &error);
    /// The ledger is a new, empty one now.
    void startedAfresh();
    /// A backup that a person asked for was not made, or an empty ledger was not begun.
    void failed(const linktill::LedgerError &error);

private:
    void tellFailure(const LedgerError &error);

    std::function<Ledger &()> m_ledger;
    QTimer *m_timer;
    QPointer<LedgerJob> m_looking;
};

} // namespace linktill
