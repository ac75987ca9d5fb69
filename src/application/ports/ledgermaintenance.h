// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerresult.h"

#include <QList>

namespace linktill {

/// Port to the maintenance of a ledger that is a file on this computer: backups, damage, and
/// replacing the file. The rules of Ledger hold.
class LedgerMaintenance
{
public:
    virtual ~LedgerMaintenance() = default;

    /// Reads the whole file and looks for damage. Takes seconds with a million links.
    virtual LedgerResult<Done> examine() = 0;
    /// Makes the weekly backup when it is due, else returns a backup with an empty file name.
    virtual LedgerResult<LedgerBackup> backUpWhenDue() = 0;
    virtual LedgerResult<LedgerBackup> backUpNow() = 0;
    virtual LedgerResult<QList<LedgerBackup>> backups() = 0; ///< newest first
    /// Describes the damage when Ledger::state() is Damaged or Missing.
    virtual LedgerResult<LedgerDamage> damage() = 0;
    /// Puts a backup in the ledger's place. Sets the present file aside and returns its new name.
    /// Fails with Busy while another program has the ledger open, and with InFlight while an answer
    /// is still to come into it. One of the two files is in place at every instant; when this is
    /// interrupted, the next opening finishes it.
    virtual LedgerResult<QString> restore(const QString &backup) = 0;
    /// Puts an empty ledger in the place of a damaged or missing one; a damaged file stays set
    /// aside. Fails with Busy and InFlight like restore().
    virtual LedgerResult<Done> startAfresh() = 0;
};

/// Asks `question` of the ledger's file; fails with NotFound where the ledger is not kept in a file.
template <class F> auto askFile(Ledger &ledger, F &&question)
{
    using Answer = decltype(question(*ledger.maintenance()));
    LedgerMaintenance *file = ledger.maintenance();
    const LedgerError none{LedgerFault::NotFound, QStringLiteral("the ledger is no file"), 0};
    return file ? question(*file) : Answer(Failure{none});
}

} // namespace linktill
