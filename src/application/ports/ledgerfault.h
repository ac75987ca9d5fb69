// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Why the ledger did not do what it was asked for.
enum class LedgerFault {
    Damaged,      ///< the file is broken; LedgerMaintenance::damage() tells the choices
    Missing,      ///< there was a ledger, and its file is gone; see damage() too
    InTheWay,     ///< something other than a regular file stands in the place of one of its files
    NewerVersion, ///< made by a newer Linktill; the file was left untouched
    ReadOnly,     ///< the folder or file may not be written; reading works
    DiskFull,
    Busy,         ///< another program has it open, or has held it for too long
    OutOfReach,   ///< the folder cannot be reached (for example, a network share is gone)
    OrderIdUsed,  ///< this account had a link with the order id before
    LinkRefUsed,  ///< this account had a link with the link reference before
    BeingSent,    ///< this draft, or this link, is being sent right now or was sent
    ChangedSince, ///< the link differs from the one at the start of its edit, or is final by now
    OutcomeOpen,  ///< whether the link exists is not known, so it cannot be archived
    OtherLedger,  ///< the link belongs to a ledger that was replaced by another one, see LinkKey
    InFlight,     ///< an answer of the gateway that belongs into this ledger is still to come
    NotFound,     ///< no such link, draft or backup
    NotInstalled, ///< the part of Linktill that keeps the ledger is not installed
    Broken,       ///< anything else; the detail says what
};

/// Returns whether nothing can be done until a backup or an empty ledger has taken the ledger's place.
inline bool needsAnother(LedgerFault fault)
{
    return fault == LedgerFault::Damaged || fault == LedgerFault::Missing;
}

} // namespace linktill
