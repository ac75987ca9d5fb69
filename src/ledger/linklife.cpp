// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/refreshplan.h"
#include "application/ports/eventdetail.h"
#include "application/sharing/sendround.h"
#include "ledger/customers.h"
#include "ledger/linkwrites.h"
#include "ledger/methods.h"
#include "ledger/records.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

void removeDraftOf(Sql &sql, const Link &link)
{
    sql.run(u"DELETE FROM draft WHERE id = ?"_s, {link.draftId});
}

/// Returns whether another program is sending the link: only that program can tell that nothing came of it.
bool isInOtherHands(Sql &sql, const WriteContext &context, const Link &link)
{
    const QString sender =
        sql.one(u"SELECT sender FROM link WHERE id = ?"_s, {link.id}).toString();
    return sender != context.token && isBeingSent(sql, context, link);
}

/// Writes each kind of ending into the link and its timeline.
struct Ending
{
    Sql &sql;
    const WriteContext &context;
    Link &link;

    std::optional<LinkEvent> operator()(const CreatedLink &created) const
    {
        if (existsAtGateway(link.state) && link.reference == created.reference
            && link.url == created.url && !link.isAssembled)
            return std::nullopt;
        if (!existsAtGateway(link.state)) { // another program may know more already
            link.state = LinkState::Created;
            noteMethods(sql, link, context.now);
        }
        link.reference = created.reference;
        link.url = created.url;
        link.isAssembled = false;
        learnAddress(sql, link, created.address);
        learnCustomer(sql, link, context.now);
        removeDraftOf(sql, link);
        plan(context, link);
        return eventOf(context, LinkEventKind::Created,
                       {{u"reference"_s, created.reference}, {u"url"_s, created.url}});
    }
    std::optional<LinkEvent> operator()(const Refused &refused) const
    {
        return to(LinkState::Refused, LinkEventKind::Refused, detailOf(refused));
    }
    std::optional<LinkEvent> operator()(const NotSent &notSent) const
    {
        return to(LinkState::NotSent, LinkEventKind::NotSent, detailOf(notSent));
    }
    std::optional<LinkEvent> operator()(const OutcomeUnknown &unknown) const
    {
        return to(LinkState::Unknown, LinkEventKind::Unknown, detailOf(unknown));
    }
    std::optional<LinkEvent> to(LinkState state, LinkEventKind kind, const QJsonObject &detail) const
    {
        if (!isOutcomeOpen(link.state) || isInOtherHands(sql, context, link))
            return std::nullopt;
        link.state = state;
        return eventOf(context, kind, detail);
    }
};

/// Returns whether the status is older than the link's final state: it was on its way when the link
/// was paid or cancelled.
bool isOfBefore(const Link &link, const LinkStatus &status)
{
    const LinkState said = status.state;
    return isFinal(link.state) && (said == LinkState::Created || said == LinkState::Processing);
}

void endRefresh(Sql &sql, LinkId id)
{
    sql.run(u"UPDATE link SET refresher = '', refresher_until = 0 WHERE id = ?"_s, {id});
}

} // namespace

LedgerResult<Link> settle(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                          const Outcome<CreatedLink> &outcome)
{
    return change(db, context, key, [&](Sql &sql, Link &link) {
        const Ending ending{sql, context, link};
        return outcome ? ending(*outcome) : outcome.error().visit(ending);
    });
}

LedgerResult<Link> adopt(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                         const LinkStatus &status, const std::optional<SentContent> &sent)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (existsAtGateway(link.state))
            return std::nullopt;
        link.state = status.state;
        link.statusWord = status.status;
        link.reference = status.reference;
        assembleUrl(sql, link);
        if (sent) { // the content that the gateway has, whatever was tried after it
            link.facts = factsOf(sent->draft);
            putRequest(sql, link.id, sent->request);
            changeCustomerInMind(sql, link.id, sent->draft);
            keepMethodsInMind(sql, link.id, sent->draft.methods);
        }
        learnCustomer(sql, link, context.now);
        removeDraftOf(sql, link);
        noteMethods(sql, link, context.now);
        plan(context, link);
        return eventOf(context, LinkEventKind::Adopted,
                       {{u"reference"_s, link.reference},
                        {u"url"_s, link.url},
                        {u"status"_s, status.status},
                        {u"state"_s, linkStateName(status.state)}});
    });
}

LedgerResult<Link> recordStatus(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                const LinkStatus &status)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        endRefresh(sql, link.id);
        const QString before = link.statusWord;
        const LinkState stateBefore = link.state;
        if (before == status.status || isOfBefore(link, status)) {
            link.nextRefresh = nextRefreshOf(link, 0, context.now);
            return std::nullopt;
        }
        link.statusWord = status.status;
        link.state = status.state;
        link.changed = context.now;
        link.nextRefresh = nextRefreshOf(link, 0, context.now);
        if (link.reference.isEmpty())
            link.reference = status.reference;
        return eventOf(context, LinkEventKind::Status,
                       {{u"old"_s, before},
                        {u"old_state"_s, linkStateName(stateBefore)},
                        {u"new"_s, status.status},
                        {u"new_state"_s, linkStateName(status.state)},
                        {u"transactions"_s, transactionsOf(status)}});
    });
}

LedgerResult<Link> recordCancel(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        endRefresh(sql, link.id);
        if (isFinal(link.state)) // a final state stays, for example paid
            return std::nullopt;
        link.state = LinkState::Cancelled;
        link.nextRefresh = {};
        return eventOf(context, LinkEventKind::Cancelled);
    });
}

LedgerResult<Link> recordShared(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                const QString &how)
{
    return change(db, context, key, [&](Sql &, Link &link) -> std::optional<LinkEvent> {
        plan(context, link);
        return eventOf(context, LinkEventKind::Shared, {{u"how"_s, how}});
    });
}

LedgerResult<bool> recordSharedFirst(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                     const QString &how)
{
    bool isFirst = false;
    const auto link = change(db, context, key, [&](Sql &sql, Link &) -> std::optional<LinkEvent> {
        const LinkEvent event = eventOf(context, LinkEventKind::Shared, {{u"how"_s, how}});
        const QString query = u"SELECT COUNT(*) FROM link_event WHERE link_id = ? AND kind = ? AND detail = ?"_s;
        const qint64 count =
            sql.one(query, {key.id, linkEventName(event.kind), QString::fromUtf8(event.detail)}).toLongLong();
        isFirst = sql.ok() && count == 0;
        return isFirst ? std::optional(event) : std::nullopt;
    });
    if (!link)
        return Failure{link.error()};
    return isFirst;
}

LedgerResult<Link> recordSentAgain(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                   const QString &how, const QDateTime &round)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (isFinal(link.state) || wasSentAgain(eventsOf(sql, link.id), round)) {
            sql.fail({LedgerFault::ChangedSince, u"link %1"_s.arg(link.id), link.id});
            return std::nullopt;
        }
        plan(context, link);
        return eventOf(context, LinkEventKind::Shared, {{u"how"_s, how}});
    });
}

LedgerResult<Link> giveUp(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (link.state == LinkState::Sending) // by the form or by another program
            sql.fail({LedgerFault::BeingSent, u"link %1"_s.arg(link.id), link.id});
        if (link.state != LinkState::Unknown)
            return std::nullopt;
        link.state = LinkState::NotSent;
        return eventOf(context, LinkEventKind::NotSent, {{u"given_up"_s, true}});
    });
}

LedgerResult<Link> setArchived(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                               bool archived)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (link.archived == archived)
            return std::nullopt;
        if (archived && (isOutcomeOpen(link.state) || !link.openEdit.isEmpty())) {
            sql.fail({LedgerFault::OutcomeOpen, u"link %1"_s.arg(link.id), link.id});
            return std::nullopt;
        }
        link.archived = archived;
        return eventOf(context, archived ? LinkEventKind::Archived : LinkEventKind::Unarchived);
    });
}

} // namespace linktill::ledger
