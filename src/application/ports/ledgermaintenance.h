// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerresult.h"

#include <QList>

namespace linktill {

/// Port to the care for a ledger that is a file on this computer: backups, damage, another file in its
/// place. The rules of Ledger hold.
class LedgerMaintenance
{
public:
    virtual ~LedgerMaintenance() = default;

    /// Reads the whole file and looks for damage. Takes seconds with a million links.
    virtual LedgerResult<Done> examine() = 0;
    /// Makes the weekly backup when it is due. The answer's file is empty when it was not.
    virtual LedgerResult<LedgerBackup> backUpWhenDue() = 0;
    virtual LedgerResult<LedgerBackup> backUpNow() = 0;
    virtual LedgerResult<QList<LedgerBackup>> backups() = 0; ///< newest first
    /// With Ledger::state() Damaged or Missing.
    virtual LedgerResult<LedgerDamage> damage() = 0;
    /// Puts a backup in the ledger's place. The present file is set aside, its new name the answer;
    /// Busy while another program has the ledger open, InFlight while an answer is to come into it. At
    /// every instant one of both is in place: what is cut short, the next opening finishes.
    virtual LedgerResult<QString> restore(const QString &backup) = 0;
    /// After damage, or where it is missing: an empty ledger, the damaged file stays set aside. Busy and
    /// InFlight as above.
    virtual LedgerResult<Done> startAfresh() = 0;
};

/// Asks `question` of the ledger's file; NotFound where the ledger is kept elsewhere.
template <class F> auto askFile(Ledger &ledger, F &&question)
{
    using Answer = decltype(question(*ledger.maintenance()));
    LedgerMaintenance *file = ledger.maintenance();
    const LedgerError none{LedgerFault::NotFound, QStringLiteral("the ledger is no file"), 0};
    return file ? question(*file) : Answer(Failure{none});
}

} // namespace linktill
