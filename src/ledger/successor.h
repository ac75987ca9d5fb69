// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill::ledger {

/// Describes a ledger that is to take another one's place.
struct Successor
{
    QString file;        ///< the file to write
    QString backup;      ///< the backup to copy; empty: the new ledger has no links
    QStringList earlier; ///< files of ledgers whose order ids stay taken in the new one
    int maxPages = 0;   ///< see SqlLedger::Setup
};

/// Writes the ledger in today's version, as one file, to the disk. After a failure a part of it may be left.
LedgerResult<Done> writeSuccessor(const Successor &successor);

} // namespace linktill::ledger
