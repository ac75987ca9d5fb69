// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/sendround.h"

#include "application/ports/ledger.h"
#include "application/ports/linkquery.h"
#include "application/ports/linkrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

const QLatin1String again("again_");

QString howOf(const LinkEvent &event)
{
    return event.kind == LinkEventKind::Shared
        ? QJsonDocument::fromJson(event.detail).object().value("how"_L1).toString()
        : QString();
}

bool canReach(const Customer &customer)
{
    return !shareLack(ShareWay::Mail, customer) || !shareLack(ShareWay::Sms, customer);
}

} // namespace

QDateTime roundBegin(const QDateTime &now, const QTimeZone &zone)
{
    return now.toTimeZone(zone).date().startOfDay(zone).toUTC();
}

QString againWord(ShareWay way)
{
    return again + shareWayName(way);
}

std::optional<ShareWay> wayOfAgain(const QString &how)
{
    return how.startsWith(again) ? shareWayFromName(how.mid(again.size())) : std::nullopt;
}

bool wasSentAgain(const QList<LinkEvent> &events, const QDateTime &roundBegin)
{
    return std::any_of(events.begin(), events.end(), [&roundBegin](const LinkEvent &event) {
        return event.at >= roundBegin && wayOfAgain(howOf(event));
    });
}

bool isSendDue(const LinkHistory &history, const QDateTime &now, const QDateTime &roundBegin)
{
    const Link &link = history.link;
    const QDateTime &expires = link.facts.expires;
    return link.state == LinkState::Created && !link.archived && !link.url.isEmpty()
        && !(expires.isValid() && expires <= now) && link.created < roundBegin && canReach(link.facts.customer)
        && !wasSentAgain(history.events, roundBegin);
}

ShareWay wayAgain(const LinkHistory &history)
{
    const Customer &customer = history.link.facts.customer;
    for (auto event = history.events.crbegin(); event != history.events.crend(); ++event) {
        const QString how = howOf(*event);
        const auto earlier = wayOfAgain(how);
        const auto way = earlier ? earlier : shareWayFromName(how);
        if (way && !shareLack(*way, customer))
            return *way;
    }
    return shareLack(ShareWay::Mail, customer) ? ShareWay::Sms : ShareWay::Mail;
}

LedgerResult<DueLinks> dueLinks(Ledger &ledger, const QString &accountId, const QDateTime &now,
                                const QDateTime &roundBegin)
{
    LinkQuery query;
    query.filter.states = {LinkState::Created};
    query.filter.accountId = accountId;
    query.filter.to = roundBegin;
    query.order = {LinkColumn::Created, Qt::AscendingOrder};
    query.limit = longestRound;
    const auto page = ledger.links().page(query);
    if (!page)
        return Failure{page.error()};
    DueLinks due{{}, page->next.isNull()};
    for (const Link &link : page->links) {
        const auto history = ledger.links().link(link.id);
        if (!history)
            return Failure{history.error()};
        if (isSendDue(*history, now, roundBegin))
            due.links << *history;
    }
    return due;
}

} // namespace linktill
