// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/expirysoon.h"

namespace linktill {

QDateTime soonFrom(const Link &link)
{
    const QDateTime &expires = link.facts.expires;
    if (!expires.isValid())
        return {};
    const bool livesLong = link.created.msecsTo(expires) > std::chrono::milliseconds(longLife).count();
    return expires.addSecs(-std::chrono::seconds(livesLong ? soonOfLongLife : soonOfShortLife).count());
}

bool isExpiringSoon(const Link &link, const QDateTime &now)
{
    const bool canBePaid = link.state == LinkState::Created || link.state == LinkState::Processing;
    return canBePaid && !link.archived && link.facts.expires.isValid() && now < link.facts.expires
        && soonFrom(link).addSecs(tellsAfter.count()) <= now;
}

} // namespace linktill
