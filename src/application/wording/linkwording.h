// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/wording/changewording.h"
#include "core/link.h"

#include <QString>

/// Sentences about links that were made, and about the ledger that keeps them; shared by window and
/// command line.
namespace linktill {

/// "Paid", "Waiting for payment", …
QString linkStateWord(LinkState state);
/// The same; a word of the gateway that is none of the known states as it came. Says of an open edit.
QString linkStateWord(const Link &link);
/// Changes that an open edit may have made; nothing without one. And in one line.
QList<ChangeWords> openEditWords(const Link &link);
QString openEditText(const Link &link);
/// A line of a link's timeline, without its time: "Cancelled", "Status: Created, then Processing".
QString eventSentence(const LinkEvent &event);

/// Says what the ledger did not do, and what to do about it.
QString ledgerSentence(const LedgerError &error);
/// The same of a backup that was to take the ledger's place.
QString restoreSentence(const LedgerError &error);

} // namespace linktill
