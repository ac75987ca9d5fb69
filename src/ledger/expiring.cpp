// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/expirysoon.h"
#include "ledger/linkwrites.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr qint64 milliseconds(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

/// Finds them by the index of expiries. What was told is compared by the time, so that a link whose expiry was
/// changed is told again.
LedgerResult<QList<Link>> takeExpiring(const QSqlDatabase &db, const WriteContext &context, int limit)
{
    return inTransaction(db, [&](Sql &sql) {
        const qint64 now = stored(context.now), latest = now - milliseconds(tellsAfter);
        const QList<Link> links = linksOf(
            sql,
            sql.run(u"SELECT %1 FROM link l WHERE l.archived = ? AND l.expires_at > ? AND l.expires_at <= ? "
                    "AND l.expires_at <= CASE WHEN l.expires_at - l.created_at > ? THEN ? ELSE ? END "
                    "AND (l.state || '') IN (?, ?) "
                    "AND NOT EXISTS (SELECT 1 FROM link_event e WHERE e.link_id = l.id AND e.kind = ? "
                    "AND instr(e.detail, l.expires_at) > 0) "
                    "ORDER BY l.expires_at, l.id LIMIT ?"_s.arg(linkColumns()),
                    {0, now, latest + milliseconds(soonOfLongLife), milliseconds(longLife),
                     latest + milliseconds(soonOfLongLife), latest + milliseconds(soonOfShortLife),
                     linkStateName(LinkState::Created), linkStateName(LinkState::Processing),
                     linkEventName(LinkEventKind::ExpiryTold), limit}));
        for (const Link &link : links)
            addEvent(sql, link.id, eventOf(context, LinkEventKind::ExpiryTold,
                                           {{u"expires"_s, stored(link.facts.expires)}}));
        return links;
    });
}

} // namespace linktill::ledger
