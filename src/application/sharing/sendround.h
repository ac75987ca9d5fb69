// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linkhistory.h"
#include "application/sharing/shareways.h"

namespace linktill {

class Ledger;

/// A round of sending again lasts a day, by the clock on the wall: within it no link is sent again twice. What
/// was sent stands in the links' timelines, so it outlives the program and counts for every program.

/// Returns when the round of that moment began, UTC.
QDateTime roundBegin(const QDateTime &now, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// Returns the word of the timeline for a message that went again: "again_sms".
QString againWord(ShareWay way);
/// Returns the way of such a word; nothing for any other word.
std::optional<ShareWay> wayOfAgain(const QString &how);
/// Returns whether the link went to its customer again in this round.
bool wasSentAgain(const QList<LinkEvent> &events, const QDateTime &roundBegin);
/// Returns whether a reminder is due: the link can still be paid, was created before this round, there is a way
/// to its customer, and it did not go again in this round.
bool isSendDue(const LinkHistory &history, const QDateTime &now, const QDateTime &roundBegin);
/// Returns the way by which the link was last shared if it can go that way again, else the first that the
/// customer's data allow.
ShareWay wayAgain(const LinkHistory &history);

/// Links that are due, oldest first, with what was not looked at.
struct DueLinks
{
    QList<LinkHistory> links;
    bool isAll = true; ///< false: there were more open links than a round can have
};
inline constexpr int longestRound = 500; ///< open links that are looked at for one round

/// Returns which links of the account are due. Reads the ledger: for its thread.
LedgerResult<DueLinks> dueLinks(Ledger &ledger, const QString &accountId, const QDateTime &now,
                                const QDateTime &roundBegin);

} // namespace linktill
