// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QString>

namespace linktill {
class Catalogue;
}

/// These functions return sentences about a link that was just made and about how it ended. They take
/// times in UTC and show them in the computer's time zone.
namespace linktill::gui {

/// Returns the name, else the e-mail address, else the phone number; empty when all are.
QString customerWord(const Customer &customer);
/// Returns "today, 14:09" or "29 Nov, 14:09", with the year when it is not the current one.
QString dayAndTime(const QDateTime &utc, const QDateTime &now);
/// Returns customer and description, "Mali Wongsa · Tea tasting"; empty when there are none.
QString forLine(const LinkFacts &facts);
/// Returns "Expires Fri 4 Dec 2026, 18:30 · in 4 days".
QString expiryLine(const Link &link, const QDateTime &now);
/// Returns "Created today, 14:02", which is shown in place of expiryLine() once the link is over.
QString createdLine(const Link &link, const QDateTime &now);
/// Returns what the gateway sends by itself, "Email to mali@example.com · at once".
QString sendingLine(const LinkContent &draft);

/// Returns how a link ended that can no longer be paid, "Paid today, 14:09"; empty while it can be paid.
/// An invalid `since` leaves the time out.
QString endTitle(const Link &link, const QDateTime &since, const QDateTime &now);
/// Returns details for below endTitle(), one a line. The method is named when the link offered only one.
QString endText(const Link &link, const LinkContent &draft, const Catalogue &catalogue);
/// Returns the details that do not need the draft.
QString endText(const Link &link);
/// Returns why the form of the link is locked, for the hint beside its title.
QString lockReason(const Link &link, const QDateTime &now);

/// Returns, for screen readers, "Link created, ฿2,500.00 for Mali Wongsa, awaiting payment."
QString createdSentence(const LinkFacts &facts);
/// Returns "Paid: ฿1,850.00 from Mali Wongsa, order KF-2611-0041".
QString paidSentence(const Link &link);
/// Returns paidSentence() for a paid link, endTitle() for any other. `since` may be invalid.
QString endSentence(const Link &link, const QDateTime &since = {}, const QDateTime &now = {});

} // namespace linktill::gui
