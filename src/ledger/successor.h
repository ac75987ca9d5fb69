// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill::ledger {

/// A ledger that is to take another one's place.
struct Successor
{
    QString file;        ///< where it is written
    QString backup;      ///< what it is a copy of; empty: it has no links
    QStringList earlier; ///< ledgers whose order ids stay taken in it
    int maxPages = 0;   ///< see SqlLedger::Setup
};

/// Writes it: of today's version, in one file, whole and on the disk. On a failure there may be a part of it.
LedgerResult<Done> writeSuccessor(const Successor &successor);

} // namespace linktill::ledger
