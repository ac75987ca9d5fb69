// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Why the ledger did not do what it was asked for.
enum class LedgerFault {
    Damaged,      ///< the file is broken; Ledger::damage() tells what there is to choose from
    Missing,      ///< there was a ledger, and its file is not there; likewise
    InTheWay,     ///< something stands in the place of one of its files that is no regular file
    NewerVersion, ///< made by a newer Linktill; nothing of it was touched
    ReadOnly,     ///< the folder or file may not be written; reading works
    DiskFull,
    Busy,         ///< another program holds it for too long, or has it open
    OutOfReach,   ///< the folder cannot be reached (a network share that vanished)
    OrderIdUsed,  ///< this account had a link with the order id before
    LinkRefUsed,  ///< this account had a link with the link reference before
    BeingSent,    ///< this draft, or this link, is being sent right now or was sent
    ChangedSince, ///< the link is not any more as it was when its edit was begun, or is final now
    OutcomeOpen,  ///< whether the link exists is not known, so it stays in sight
    OtherLedger,  ///< the link is of a ledger that another one stands in the place of now, see LinkKey
    InFlight,     ///< an answer of the gateway is still to come that belongs into this ledger
    NotFound,     ///< no such link, draft or backup
    NotInstalled, ///< the part of Linktill that keeps it is not there
    Broken,       ///< anything else; the detail says what
};

/// Nothing can be done before a backup or an empty ledger has taken its place.
inline bool needsAnother(LedgerFault fault)
{
    return fault == LedgerFault::Damaged || fault == LedgerFault::Missing;
}

} // namespace linktill
