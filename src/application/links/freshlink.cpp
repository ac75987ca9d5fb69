// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/freshlink.h"

#include "core/link.h"

#include <QTimeZone>

#include <algorithm>

namespace linktill {

LinkContent freshContent(LinkContent content, const Link &expired, const QDateTime &now)
{
    constexpr qint64 minute = 60, shortest = 60 * minute;
    if (!content.scheduled.isEmpty()) {
        content.scheduled = {};
        content.sendImmediately = content.notifyByEmail || content.notifyByPhone;
    }
    const QDateTime &end = expired.facts.expires;
    content.expiry = {};
    if (!end.isValid())
        return content;
    const qint64 life = std::max(shortest, expired.created.secsTo(end));
    const qint64 seconds = now.addSecs(life).toSecsSinceEpoch();
    content.expiry.utc = QDateTime::fromSecsSinceEpoch((seconds + minute - 1) / minute * minute, QTimeZone::utc());
    return content;
}

} // namespace linktill
