// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/expirysoon.h"
#include "application/links/refreshplan.h"
#include "application/ports/eventdetail.h"
#include "application/sharing/sendround.h"
#include "core/linkchanges.h"
#include "core/ordernumber.h"
#include "support/memory/memorycustomers.h"
#include "support/memory/memorylinks.h"
#include "support/memory/memorymethods.h"
#include "support/memory/memorytables.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::memory {

namespace {

constexpr int patience = 180; ///< seconds
constexpr int severalLinks = 3; ///< so many equal answers in a row show how an address is made

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

bool isAtRest(LinkState state)
{
    return state == LinkState::Refused || state == LinkState::NotSent;
}

void tell(Tables &tables, LinkRow &row, const LinkEvent &event)
{
    row.lines << ++tables.lines;
    row.events << event;
}

void assembleUrl(const Tables &tables, Link &link)
{
    const LearnedAddress known = tables.addresses.value({link.accountId, link.environment});
    if (known.links < severalLinks)
        return;
    link.url = addressOf(known.address, link.reference);
    link.isAssembled = !link.url.isEmpty();
}

void learnAddress(Tables &tables, const Link &link, const std::optional<CheckoutAddress> &address)
{
    const std::pair key{link.accountId, link.environment};
    const LearnedAddress known = tables.addresses.value(key);
    const bool isSame = address && known.links > 0 && known.address == *address;
    if (isSame && (known.links >= severalLinks || known.reference == link.reference))
        return;
    if (!address) {
        tables.addresses.remove(key);
        return;
    }
    const int links = isSame ? known.links + 1 : 1;
    tables.addresses[key] = {*address, link.reference, links};
    for (LinkRow &other : tables.links) {
        Link &lost = other.link;
        if (links == severalLinks && lost.accountId == link.accountId && lost.id != link.id
            && lost.environment == link.environment && lost.url.isEmpty() && !lost.reference.isEmpty())
            assembleUrl(tables, lost);
    }
}

qint64 nextCount(const Tables &tables, const QString &accountId, const QString &series)
{
    qint64 count = qMax<qint64>(tables.orderCounts.value({accountId, series}), 1);
    const auto isUsed = [&] {
        const QString number = orderNumber(series, count);
        return std::any_of(tables.links.begin(), tables.links.end(), [&](const LinkRow &row) {
            return row.link.accountId == accountId && row.link.facts.orderId == number;
        });
    };
    while (isUsed())
        ++count;
    return count;
}

/// Takes over the link's content as the gateway has it, except order id and link reference, which
/// no edit changes.
void take(LinkRow &row, const LinkContent &draft, const QByteArray &request)
{
    const QString orderId = row.link.facts.orderId, ref = row.link.facts.customLinkRef;
    row.link.facts = factsOf(draft);
    row.link.facts.orderId = orderId;
    row.link.facts.customLinkRef = ref;
    row.request = request;
}

} // namespace

LinkEvent MemoryLinks::eventOf(LinkEventKind kind, const QJsonObject &detail) const
{
    return {kind, m_memory.now(), m_memory.user,
            detail.isEmpty() ? QByteArray() : QJsonDocument(detail).toJson(QJsonDocument::Compact)};
}

std::optional<LedgerError> MemoryLinks::faultOf(const LinkKey &key) const
{
    const auto row = m_memory.tables.links.constFind(key.id);
    if (key.ledger != m_memory.identity)
        return fail(LedgerFault::OtherLedger).error;
    if (row == m_memory.tables.links.constEnd())
        return fail(LedgerFault::NotFound).error;
    if (row->link.key() != key)
        return fail(LedgerFault::OtherLedger).error;
    return std::nullopt;
}

LedgerResult<Link> MemoryLinks::change(const LinkKey &key, const Edit &edit)
{
    if (const auto fault = faultOf(key))
        return Failure{*fault};
    Tables changed = m_memory.tables;
    LinkRow row = changed.links.value(key.id);
    const Told told = edit(changed, row);
    if (!told)
        return Failure{told.error()};
    if (*told) {
        row.link.changed = m_memory.now();
        tell(changed, row, **told);
    }
    changed.links[key.id] = row;
    m_memory.tables = changed;
    return row.link;
}

bool MemoryLinks::isBeingSent(const LinkRow &row) const
{
    return row.link.state == LinkState::Sending && row.sender > m_memory.now();
}

LedgerResult<LinkId> MemoryLinks::earlierTry(const Sending &sending, const LinkFacts &facts) const
{
    if (sending.again != 0 || sending.draftId.isEmpty())
        return LinkId(sending.again);
    LinkId again = 0;
    for (const LinkRow &row : m_memory.tables.links) {
        const Link &link = row.link;
        if (link.draftId != sending.draftId)
            continue;
        if (!isAtRest(link.state))
            return fail(LedgerFault::BeingSent, link.id);
        if (link.accountId == sending.accountId && link.facts.orderId == facts.orderId)
            again = link.id;
    }
    return again;
}

std::optional<LedgerError> MemoryLinks::takenBy(const Sending &sending, const LinkFacts &facts,
                                                LinkId own) const
{
    for (const LinkRow &row : m_memory.tables.links) {
        const Link &link = row.link;
        if (link.id == own || link.accountId != sending.accountId)
            continue;
        if (link.facts.orderId == facts.orderId)
            return fail(LedgerFault::OrderIdUsed, link.id).error;
        if (!facts.customLinkRef.isEmpty() && link.facts.customLinkRef == facts.customLinkRef
            && !isAtRest(link.state))
            return fail(LedgerFault::LinkRefUsed, link.id).error;
    }
    return std::nullopt;
}

LedgerResult<LinkKey> MemoryLinks::begin(const Sending &sending)
{
    Tables changed = m_memory.tables;
    if (sending.again != 0) {
        if (const auto fault = faultOf(sending.again))
            return Failure{*fault};
    }
    const LinkFacts facts = factsOf(sending.draft);
    const auto again = earlierTry(sending, facts);
    if (!again)
        return Failure{again.error()};
    if (const auto taken = takenBy(sending, facts, *again))
        return Failure{*taken};
    LinkRow row = changed.links.value(*again);
    QJsonObject detail;
    if (*again) {
        const LinkState state = row.link.state;
        if (!isAtRest(state) && state != LinkState::Unknown
            && (state != LinkState::Sending || isBeingSent(row)))
            return fail(LedgerFault::BeingSent, *again);
        if (row.link.accountId != sending.accountId || row.link.facts.orderId != facts.orderId)
            return fail(LedgerFault::Broken, *again);
        if (row.request != sending.request)
            detail["request_before"_L1] = jsonOf(row.request);
    } else {
        row.link.id = nextId(changed.links);
        row.link.ledger = m_memory.identity;
        row.link.accountId = sending.accountId;
        row.link.accountName = sending.accountName;
        row.link.environment = sending.environment;
        row.link.creator = m_memory.user;
        row.link.created = m_memory.now();
    }
    row.link.facts = facts;
    row.link.state = LinkState::Sending;
    row.link.changed = m_memory.now();
    if (!sending.draftId.isEmpty())
        row.link.draftId = sending.draftId;
    row.request = sending.request;
    row.sent = sending.draft;
    row.remembersCustomer = sending.remembersCustomer;
    row.sender = sending.patience.isValid() ? sending.patience : m_memory.now().addSecs(patience);
    tell(changed, row, eventOf(*again ? LinkEventKind::SentAgain : LinkEventKind::Written, detail));
    const LinkKey &old = sending.replaces;
    if (!*again && old.ledger == m_memory.identity && changed.links.contains(old.id)) {
        tell(changed, row, eventOf(LinkEventKind::Replaces, {{u"order"_s, old.orderId}}));
        tell(changed, changed.links[old.id], eventOf(LinkEventKind::ReplacedBy, {{u"order"_s, facts.orderId}}));
    }
    changed.links[row.link.id] = row;
    if (!*again && !sending.orderSeries.isEmpty())
        changed.orderCounts[{sending.accountId, sending.orderSeries}] =
            nextCount(changed, sending.accountId, sending.orderSeries);
    m_memory.tables = changed;
    return row.link.key();
}

void MemoryLinks::plan(Link &link) const
{
    link.changed = m_memory.now();
    const QDateTime next = nextRefreshOf(link, 0, m_memory.now());
    if (!next.isValid() || !link.nextRefresh.isValid() || next < link.nextRefresh)
        link.nextRefresh = next;
}

void MemoryLinks::exists(Tables &tables, LinkRow &row) const
{
    noteMethods(tables, row.link.accountId, row.sent.methods);
    if (std::exchange(row.remembersCustomer, false))
        learnCustomer(tables, row, m_memory.now());
    tables.drafts.remove(row.link.draftId);
}

LedgerResult<Link> MemoryLinks::settle(const LinkKey &key, const Outcome<CreatedLink> &outcome)
{
    return change(key, [&](Tables &tables, LinkRow &row) -> Told {
        Link &link = row.link;
        if (!outcome) {
            if (!isOutcomeOpen(link.state))
                return std::optional<LinkEvent>();
            if (const Refused *refused = outcome.error().refused()) {
                link.state = LinkState::Refused;
                return std::optional(eventOf(LinkEventKind::Refused, detailOf(*refused)));
            }
            if (const NotSent *notSent = outcome.error().notSent()) {
                link.state = LinkState::NotSent;
                return std::optional(eventOf(LinkEventKind::NotSent, detailOf(*notSent)));
            }
            link.state = LinkState::Unknown;
            return std::optional(
                eventOf(LinkEventKind::Unknown, detailOf(*outcome.error().unknown())));
        }
        const bool wasThere = existsAtGateway(link.state);
        if (wasThere && link.reference == outcome->reference && link.url == outcome->url
            && !link.isAssembled)
            return std::optional<LinkEvent>();
        if (!wasThere) {
            link.state = LinkState::Created;
            exists(tables, row);
        }
        link.reference = outcome->reference;
        link.url = outcome->url;
        link.isAssembled = false;
        learnAddress(tables, link, outcome->address);
        plan(link);
        return std::optional(eventOf(LinkEventKind::Created, {{u"reference"_s, outcome->reference},
                                                              {u"url"_s, outcome->url}}));
    });
}

LedgerResult<Link> MemoryLinks::adopt(const LinkKey &key, const LinkStatus &status,
                                      const std::optional<SentContent> &sent)
{
    return change(key, [&](Tables &tables, LinkRow &row) -> Told {
        Link &link = row.link;
        if (existsAtGateway(link.state))
            return std::optional<LinkEvent>();
        link.state = status.state;
        link.statusWord = status.status;
        link.reference = status.reference;
        assembleUrl(tables, link);
        if (sent) {
            link.facts = factsOf(sent->draft);
            row.request = sent->request;
            row.sent = sent->draft;
        }
        exists(tables, row);
        plan(link);
        return std::optional(eventOf(LinkEventKind::Adopted, {{u"reference"_s, link.reference},
                                                              {u"url"_s, link.url},
                                                              {u"status"_s, status.status},
                                                              {u"state"_s, linkStateName(status.state)}}));
    });
}

LedgerResult<QList<Link>> MemoryLinks::unsettled()
{
    QList<Link> open;
    for (const LinkRow &row : m_memory.tables.links) {
        if (isOutcomeOpen(row.link.state) && !isBeingSent(row))
            open << row.link;
    }
    return open;
}

LedgerResult<QList<Link>> MemoryLinks::openEdits()
{
    QList<Link> open;
    for (const LinkRow &row : m_memory.tables.links) {
        if (!row.link.openEdit.isEmpty() && !isBeingEdited(row))
            open << row.link;
    }
    return open;
}

bool MemoryLinks::isBeingEdited(const LinkRow &row) const
{
    const EditTrail trail = editTrailOf(row.events);
    return trail.open && trail.open->at.addSecs(patience) > m_memory.now();
}

LedgerResult<Link> MemoryLinks::recordStatus(const LinkKey &key, const LinkStatus &status)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        Link &link = row.link;
        row.refresher = {};
        const QString before = link.statusWord;
        const LinkState stateBefore = link.state;
        const LinkState said = status.state;
        const bool isOfBefore =
            isFinal(link.state) && (said == LinkState::Created || said == LinkState::Processing);
        if (before == status.status || isOfBefore) {
            link.nextRefresh = nextRefreshOf(link, 0, m_memory.now());
            return std::optional<LinkEvent>();
        }
        link.statusWord = status.status;
        link.state = said;
        link.changed = m_memory.now();
        link.nextRefresh = nextRefreshOf(link, 0, m_memory.now());
        if (link.reference.isEmpty())
            link.reference = status.reference;
        return std::optional(eventOf(LinkEventKind::Status,
                                     {{u"old"_s, before},
                                      {u"old_state"_s, linkStateName(stateBefore)},
                                      {u"new"_s, status.status},
                                      {u"new_state"_s, linkStateName(said)},
                                      {u"transactions"_s, transactionsOf(status)}}));
    });
}

LinkEvent MemoryLinks::editEvent(LinkRow &row, LinkEventKind kind, const QJsonObject &detail) const
{
    const LinkEvent event = eventOf(kind, detail);
    const QByteArray open = openEditOf(editTrailOf(row.events + QList{event}), row.request);
    row.link.openEdit = open.isEmpty()
        ? QByteArray()
        : QJsonDocument(changesDetail(changesBetween(jsonOf(row.request), jsonOf(open)))).toJson(QJsonDocument::Compact);
    return event;
}

LedgerResult<Link> MemoryLinks::beginEdit(const LinkKey &key, const QByteArray &before,
                                          const QByteArray &request)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (jsonOf(row.request) != jsonOf(before) || isFinal(row.link.state))
            return fail(LedgerFault::ChangedSince, row.link.id);
        QJsonObject detail = changesDetail(changesBetween(jsonOf(before), jsonOf(request)));
        detail["request"_L1] = jsonOf(request);
        detail["sender"_L1] = u"memory"_s;
        return std::optional(editEvent(row, LinkEventKind::EditSent, detail));
    });
}

LedgerResult<Link> MemoryLinks::recordEdit(const LinkKey &key, const LinkContent &draft,
                                           const QByteArray &request)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        const LinkChanges changes = changesBetween(jsonOf(row.request), jsonOf(request));
        if (changes.isEmpty() && editTrailOf(row.events).doubtful.isEmpty())
            return std::optional<LinkEvent>();
        take(row, draft, request);
        plan(row.link);
        return std::optional(editEvent(row, LinkEventKind::Edited, changesDetail(changes)));
    });
}

LedgerResult<Link> MemoryLinks::recordEditFailure(const LinkKey &key, const CallFailure &failure)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (const Refused *refused = failure.refused())
            return std::optional(editEvent(row, LinkEventKind::EditRefused, detailOf(*refused)));
        if (const NotSent *notSent = failure.notSent())
            return std::optional(editEvent(row, LinkEventKind::EditNotSent, detailOf(*notSent)));
        QJsonObject detail = detailOf(*failure.unknown());
        if (const auto sent = editTrailOf(row.events).open) {
            for (const QString &name : {u"changes"_s, u"currency"_s})
                detail[name] = jsonOf(sent->detail).value(name);
        }
        return std::optional(editEvent(row, LinkEventKind::EditUnknown, detail));
    });
}

LedgerResult<Link> MemoryLinks::settleEdit(const LinkKey &key, const std::optional<SentContent> &taken)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (row.link.openEdit.isEmpty())
            return std::optional<LinkEvent>();
        if (!isFinal(row.link.state))
            return fail(LedgerFault::ChangedSince, row.link.id);
        QJsonObject detail = jsonOf(row.link.openEdit);
        detail["taken"_L1] = taken.has_value();
        if (taken)
            take(row, taken->draft, taken->request);
        return std::optional(editEvent(row, LinkEventKind::EditSettled, detail));
    });
}

LedgerResult<Link> MemoryLinks::recordCancel(const LinkKey &key)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        row.refresher = {};
        if (isFinal(row.link.state))
            return std::optional<LinkEvent>();
        row.link.state = LinkState::Cancelled;
        row.link.nextRefresh = {};
        return std::optional(eventOf(LinkEventKind::Cancelled));
    });
}

LedgerResult<Link> MemoryLinks::recordShared(const LinkKey &key, const QString &how)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        plan(row.link);
        return std::optional(eventOf(LinkEventKind::Shared, {{u"how"_s, how}}));
    });
}

LedgerResult<bool> MemoryLinks::recordSharedFirst(const LinkKey &key, const QString &how)
{
    bool isFirst = false;
    const auto link = change(key, [&](Tables &, LinkRow &row) -> Told {
        const LinkEvent event = eventOf(LinkEventKind::Shared, {{u"how"_s, how}});
        isFirst = std::none_of(row.events.begin(), row.events.end(), [&event](const LinkEvent &earlier) {
            return earlier.kind == event.kind && earlier.detail == event.detail;
        });
        return isFirst ? std::optional(event) : std::optional<LinkEvent>();
    });
    if (!link)
        return Failure{link.error()};
    return isFirst;
}

LedgerResult<Link> MemoryLinks::recordSentAgain(const LinkKey &key, const QString &how, const QDateTime &round)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (isFinal(row.link.state) || wasSentAgain(row.events, round))
            return fail(LedgerFault::ChangedSince, row.link.id);
        plan(row.link);
        return std::optional(eventOf(LinkEventKind::Shared, {{u"how"_s, how}}));
    });
}

LedgerResult<Link> MemoryLinks::giveUp(const LinkKey &key)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (row.link.state == LinkState::Sending)
            return fail(LedgerFault::BeingSent, row.link.id);
        if (row.link.state != LinkState::Unknown)
            return std::optional<LinkEvent>();
        row.link.state = LinkState::NotSent;
        return std::optional(eventOf(LinkEventKind::NotSent, {{u"given_up"_s, true}}));
    });
}

LedgerResult<Link> MemoryLinks::setArchived(const LinkKey &key, bool archived)
{
    return change(key, [&](Tables &, LinkRow &row) -> Told {
        if (row.link.archived == archived)
            return std::optional<LinkEvent>();
        if (archived && (isOutcomeOpen(row.link.state) || !row.link.openEdit.isEmpty()))
            return fail(LedgerFault::OutcomeOpen, row.link.id);
        row.link.archived = archived;
        return std::optional(eventOf(archived ? LinkEventKind::Archived : LinkEventKind::Unarchived));
    });
}

LedgerResult<QList<Link>> MemoryLinks::takeExpiring(int limit)
{
    QList<LinkRow *> rows;
    for (LinkRow &row : m_memory.tables.links) {
        const QJsonObject told{{u"expires"_s, row.link.facts.expires.toMSecsSinceEpoch()}};
        const bool isTold = std::any_of(row.events.begin(), row.events.end(), [&](const LinkEvent &event) {
            return event.kind == LinkEventKind::ExpiryTold && jsonOf(event.detail) == told;
        });
        if (!isTold && isExpiringSoon(row.link, m_memory.now()))
            rows << &row;
    }
    std::sort(rows.begin(), rows.end(), [](const LinkRow *a, const LinkRow *b) {
        return a->link.facts.expires < b->link.facts.expires;
    });
    QList<Link> links;
    for (LinkRow *row : rows.mid(0, limit)) {
        tell(m_memory.tables, *row,
             eventOf(LinkEventKind::ExpiryTold, {{u"expires"_s, row->link.facts.expires.toMSecsSinceEpoch()}}));
        links << row->link;
    }
    return links;
}

LedgerResult<QString> MemoryLinks::nextOrderNumber(const QString &accountId, const QString &series)
{
    return orderNumber(series, nextCount(m_memory.tables, accountId, series));
}

} // namespace linktill::memory
