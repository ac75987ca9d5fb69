// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/inflight.h"
#include "application/ports/ledgermaintenance.h"

namespace linktill::ledger {

class OpenLedger;

/// Takes care of the ledger's one file. Owned by the ledger.
class SqliteMaintenance final : public LedgerMaintenance
{
public:
    /// `inFlight` holds the answers that are still to be written into the present file.
    SqliteMaintenance(OpenLedger &open, const InFlight &inFlight)
        : m_open(open), m_inFlight(inFlight)
    {
    }

    LedgerResult<Done> examine() override;
    LedgerResult<LedgerBackup> backUpWhenDue() override;
    LedgerResult<LedgerBackup> backUpNow() override;
    LedgerResult<QList<LedgerBackup>> backups() override;
    LedgerResult<LedgerDamage> damage() override;
    LedgerResult<QString> restore(const QString &backup) override;
    LedgerResult<Done> startAfresh() override;

private:
    OpenLedger &m_open;
    const InFlight &m_inFlight;
};

} // namespace linktill::ledger
