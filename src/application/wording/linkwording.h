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
/// Returns the same for a link. A state that is not known is the gateway's own word. Mentions an open edit.
QString linkStateWord(const Link &link);
/// Return the changes that an open edit may have made, also in one line; nothing without an open edit.
QList<ChangeWords> openEditWords(const Link &link);
QString openEditText(const Link &link);
/// Returns a line of a link's timeline, without its time: "Cancelled", "State: Being paid, before
/// that Waiting for payment".
QString eventSentence(const LinkEvent &event);
/// Returns the timeline's line about how a link was handed out: "Message copied" for "message".
QString sharedSentence(const QString &how);
/// Returns the word for a way by which a message goes to a customer, of which `way` is the name in the timeline:
/// "Email" for "mail"; an unknown name unchanged.
QString shareWayWord(const QString &way);

/// Says why the ledger failed, and what to do about it.
QString ledgerSentence(const LedgerError &error);
/// Says why a backup could not take the ledger's place.
QString restoreSentence(const LedgerError &error);

} // namespace linktill
