// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QString>

namespace linktill {
class Catalogue;
}

/// Sentences about a link that was just made, and about how it ended. Times are given in UTC and shown
/// in the computer's zone.
namespace linktill::gui {

/// Name, else e-mail, else phone; empty when nobody is named.
QString customerWord(const Customer &customer);
/// "today, 14:09", "29 Nov, 14:09", and with the year where it is another one.
QString dayAndTime(const QDateTime &utc, const QDateTime &now);
/// "Mali Wongsa · Tea tasting".
QString forLine(const LinkFacts &facts);
/// "Expires Fri 4 Dec 2026, 18:30 · in 4 days".
QString expiryLine(const Link &link, const QDateTime &now);
/// "Created today, 14:02"; what is of interest once nobody waits for the end.
QString createdLine(const Link &link, const QDateTime &now);
/// "Email to mali@example.com · at once"; what the gateway sends by itself.
QString sendingLine(const LinkContent &draft);

/// How a link ended that can no longer be paid: "Paid today, 14:09". Empty while it can be.
QString endTitle(const Link &link, const QDateTime &since, const QDateTime &now);
/// Details beside it, a line each. The method is known where only one was offered.
QString endText(const Link &link, const LinkContent &draft, const Catalogue &catalogue);
/// The same without what only the draft says.
QString endText(const Link &link);
/// Beside the title of a form that is locked: why it is.
QString lockReason(const Link &link, const QDateTime &now);

/// Said aloud: "Link created, ฿2,500.00 for Mali Wongsa, awaiting payment."
QString createdSentence(const LinkFacts &facts);
/// "Paid: ฿1,850.00 from Mali Wongsa, order KF-2611-0041".
QString paidSentence(const Link &link);
/// The same of any link that is over. `since` may be invalid.
QString endSentence(const Link &link, const QDateTime &since = {}, const QDateTime &now = {});

} // namespace linktill::gui
