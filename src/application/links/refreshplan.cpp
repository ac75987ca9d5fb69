// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/refreshplan.h"

#include "application/links/expirysoon.h"

#include <algorithm>

namespace linktill {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr seconds slowest = 6h;
constexpr seconds month = 30 * 24h;
/// A wait, because the gateway's clock may be a little behind ours.
constexpr seconds afterExpiry = 30s;

/// Returns a time that doubles with each error, up to `limit`.
seconds grown(seconds first, int errors, seconds limit)
{
    constexpr int enough = 20; // more doublings than any `limit` needs, fewer than overflow
    const seconds wait = first * (1 << std::clamp(errors - 1, 0, enough));
    return std::min(limit, wait);
}

} // namespace

QDateTime nextRefreshOf(const Link &link, int errors, const QDateTime &now, Watched watched)
{
    if (!existsAtGateway(link.state) || isFinal(link.state))
        return {};
    // A time in the future comes from a wrong clock, so it is no reason to hurry.
    const seconds quiet(qAbs(link.changed.secsTo(now)));
    const seconds limit = quiet < month ? slowest : seconds(longestWait);
    const seconds wait =
        watched == Watched::Yes ? quickestRefresh : std::clamp(quiet / 4, quickestRefresh, limit);
    QDateTime next = now.addSecs(wait.count());
    if (link.facts.expires.isValid()) {
        // Whoever is told that a link expires soon must not hear so of one that is paid.
        if (const QDateTime soon = soonFrom(link); now < soon && soon < next)
            next = std::max(soon, now.addSecs(quickestRefresh.count()));
        const QDateTime expired = link.facts.expires.addSecs(afterExpiry.count());
        if (now < expired && expired < next)
            next = expired;
    }
    if (errors > 0)
        next = std::max(next, now.addSecs(grown(60s, errors, slowest).count()));
    return next;
}

seconds pauseAfter(int errors)
{
    return grown(quickestRefresh, errors, 15min);
}

} // namespace linktill
