// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Functions of MemoryLinks that change no link.
#include "application/links/refreshplan.h"
#include "core/linktrust.h"
#include "support/memory/memorylinks.h"
#include "support/memory/memorytables.h"

#include <algorithm>
#include <limits>

namespace linktill::memory {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .simplified();
}

bool holds(const Link &link, const QString &search)
{
    const LinkFacts &facts = link.facts;
    for (const QString &text :
         {facts.description, facts.customer.name, facts.customer.email, facts.customer.phone,
          facts.orderId, facts.customLinkRef, link.reference, facts.notes}) {
        if (folded(text).contains(search))
            return true;
    }
    return false;
}

bool isIn(const Link &link, const LinkFilter &filter)
{
    const LinkFacts &facts = link.facts;
    const auto is = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || wanted == value;
    };
    if (link.archived != (filter.archive == LinkFilter::Archive::Only)
        || !is(filter.creator, link.creator) || !is(filter.accountId, link.accountId)
        || !is(filter.currency, facts.currency)
        || (!filter.states.isEmpty() && !filter.states.contains(link.state))
        || (filter.environment && *filter.environment != link.environment)
        || (filter.from.isValid() && link.created < filter.from)
        || (filter.to.isValid() && link.created >= filter.to))
        return false;
    const bool isAmount = filter.currency.isEmpty()
        || (facts.amount >= filter.least.value_or(0)
            && facts.amount <= filter.limit.value_or(std::numeric_limits<qint64>::max()));
    return isAmount && (filter.search.isEmpty() || holds(link, folded(filter.search)));
}

qint64 stored(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// Returns the values that a link is sorted by. Texts are compared by their UTF-8, as a database does.
QVariantList keyOf(const Link &link, LinkColumn column)
{
    const LinkFacts &facts = link.facts;
    switch (column) {
    case LinkColumn::Created:
        break;
    case LinkColumn::Changed:
        return {stored(link.changed), link.id};
    case LinkColumn::Expires:
        return {stored(facts.expires), link.id};
    case LinkColumn::Amount:
        return {facts.currency.toUtf8(), facts.amount, link.id};
    case LinkColumn::State:
        return {linkStateName(link.state).toUtf8(), stored(link.created), link.id};
    case LinkColumn::Customer:
        return {facts.customer.name.toUtf8(), link.id};
    case LinkColumn::Description:
        return {facts.description.toUtf8(), link.id};
    case LinkColumn::OrderId:
        return {facts.orderId.toUtf8(), link.id};
    }
    return {stored(link.created), link.id};
}

bool isLess(const QVariantList &a, const QVariantList &b)
{
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
        if (a[i] == b[i])
            continue;
        return a[i].typeId() == QMetaType::QByteArray ? a[i].toByteArray() < b[i].toByteArray()
                                                      : a[i].toLongLong() < b[i].toLongLong();
    }
    return false;
}

} // namespace

LedgerResult<LinkPage> MemoryLinks::page(const LinkQuery &query)
{
    const LinkColumn column = query.order.column;
    const auto comesFirst = [down = query.order.direction == Qt::DescendingOrder](
                                const QVariantList &a, const QVariantList &b) {
        return down ? isLess(b, a) : isLess(a, b);
    };
    LinkPage page;
    for (const LinkRow &row : m_memory.tables.links) {
        if (isIn(row.link, query.filter)
            && (query.after.isNull() || comesFirst(query.after.values, keyOf(row.link, column))))
            page.links << row.link;
    }
    std::sort(page.links.begin(), page.links.end(), [&](const Link &a, const Link &b) {
        return comesFirst(keyOf(a, column), keyOf(b, column));
    });
    page.links = page.links.mid(0, query.limit);
    if (page.links.size() == query.limit && !page.links.isEmpty())
        page.next.values = keyOf(page.links.constLast(), column);
    return page;
}

LedgerResult<LinkSums> MemoryLinks::sums(const LinkFilter &filter)
{
    QList<Link> links;
    for (const LinkRow &row : m_memory.tables.links) {
        if (isIn(row.link, filter))
            links << row.link;
    }
    return sumsOf(links);
}

LedgerResult<QStringList> MemoryLinks::creators()
{
    QStringList names;
    for (const LinkRow &row : m_memory.tables.links)
        names << row.link.creator;
    names.removeDuplicates();
    names.sort();
    return names;
}

LedgerResult<LinkNews> MemoryLinks::newsSince(qint64 known)
{
    LinkNews news;
    news.newest = m_memory.tables.lines;
    if (known < 0 || news.newest == known)
        return news;
    for (const LinkRow &row : m_memory.tables.links) {
        if (!row.lines.isEmpty() && row.lines.constLast() > known)
            news.links << row.link;
    }
    news.isAll = news.newest > known;
    return news;
}

LedgerResult<LinkId> MemoryLinks::orderIdUsed(const QString &accountId, const QString &orderId)
{
    for (const LinkRow &row : m_memory.tables.links) {
        if (row.link.accountId == accountId && row.link.facts.orderId == orderId)
            return row.link.id;
    }
    return LinkId(0);
}

LedgerResult<LinkId> MemoryLinks::linkRefUsed(const QString &accountId, const QString &ref)
{
    for (const LinkRow &row : m_memory.tables.links) {
        const Link &link = row.link;
        if (!ref.isEmpty() && link.accountId == accountId && link.facts.customLinkRef == ref
            && link.state != LinkState::Refused && link.state != LinkState::NotSent)
            return link.id;
    }
    return LinkId(0);
}

LedgerResult<LinkHistory> MemoryLinks::link(LinkId id)
{
    const auto &links = m_memory.tables.links;
    const auto found = links.constFind(id);
    if (found == links.constEnd())
        return fail(LedgerFault::NotFound);
    QStringList known;
    for (auto row = links.constBegin(); row != found; ++row) {
        const QString host = row->link.accountId == found->link.accountId
                && row->link.environment == found->link.environment
            ? hostOfLink(row->link.url)
            : QString();
        const bool isShared =
            std::any_of(row->events.begin(), row->events.end(), [](const LinkEvent &event) {
                return event.kind == LinkEventKind::Shared;
            });
        if (host.isEmpty() || (!known.isEmpty() && !isShared))
            continue;
        known.removeAll(host);
        known.prepend(host);
    }
    return LinkHistory{found->link, found->request, found->events, known};
}

LedgerResult<QList<Link>> MemoryLinks::find(const QString &what)
{
    const auto with = [&](const std::function<bool(const Link &)> &fits) {
        QList<Link> found;
        for (const LinkRow &row : m_memory.tables.links) {
            if (!what.isEmpty() && fits(row.link))
                found.prepend(row.link);
        }
        return found;
    };
    QList<Link> found = with([&](const Link &link) { return link.facts.orderId == what; });
    if (found.isEmpty())
        found = with([&](const Link &link) { return link.reference == what; });
    if (found.isEmpty())
        found = with([&](const Link &link) { return QString::number(link.id) == what; });
    return found;
}

LedgerResult<QList<Link>> MemoryLinks::leaseForRefresh(int limit, std::chrono::seconds lease,
                                                       const QStringList &notOf)
{
    const QDateTime now = m_memory.now();
    const QDateTime tooFar = now.addSecs(std::chrono::seconds(longestWait).count() + lease.count());
    const auto isPast = [&](const QDateTime &time) { return time <= now || time > tooFar; };
    QList<Link> due;
    for (const LinkRow &row : std::as_const(m_memory.tables.links)) {
        const bool isLeased = row.refresher.isValid() && !isPast(row.refresher);
        if (row.link.nextRefresh.isValid() && isPast(row.link.nextRefresh) && !isLeased
            && !notOf.contains(row.link.accountId))
            due << row.link;
    }
    std::sort(due.begin(), due.end(),
              [](const Link &a, const Link &b) { return a.nextRefresh > b.nextRefresh; });
    due = due.mid(0, limit);
    for (const Link &link : std::as_const(due))
        m_memory.tables.links[link.id].refresher = now.addSecs(lease.count());
    return due;
}

LedgerResult<Done> MemoryLinks::refreshAt(const LinkKey &key, const QDateTime &next)
{
    if (const auto fault = faultOf(key))
        return Failure{*fault};
    LinkRow &row = m_memory.tables.links[key.id];
    row.link.nextRefresh = next;
    row.refresher = {};
    return Done();
}

LedgerResult<QDateTime> MemoryLinks::nextRefresh()
{
    QDateTime next;
    for (const LinkRow &row : std::as_const(m_memory.tables.links)) {
        const QDateTime &at = row.link.nextRefresh;
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    }
    return next;
}

} // namespace linktill::memory
