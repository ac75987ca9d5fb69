// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/linkwrites.h"

#include "ledger/customers.h"
#include "ledger/identity.h"
#include "ledger/methods.h"
#include "ledger/ordercounts.h"
#include "ledger/records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Says who is sending the link, and until when.
struct Hand
{
    QString token;
    QDateTime until;
};

Hand handOf(Sql &sql, LinkId id)
{
    QSqlQuery query = sql.run(u"SELECT sender, sender_until FROM link WHERE id = ?"_s, {id});
    if (!sql.next(query))
        return {};
    return {query.value(0).toString(), timeFrom(query.value(1).toLongLong())};
}

void takeInHand(Sql &sql, const WriteContext &context, LinkId id, const QDateTime &patience)
{
    const QDateTime until = patience.isValid() ? patience : context.now.addSecs(patienceSeconds);
    sql.run(u"UPDATE link SET sender = ?, sender_until = ? WHERE id = ?"_s,
            {context.token, stored(until), id});
}

QList<Link> linksWhere(Sql &sql, const QString &condition, const QVariantList &values)
{
    return linksOf(sql, sql.run(u"SELECT %1 FROM link l WHERE %2 ORDER BY l.id"_s.arg(
                                    linkColumns(), condition),
                                values));
}

/// Returns the earlier link that sending this draft would repeat, or 0 when there is none. Fails
/// with BeingSent when the draft has become a link, or may have.
LinkId earlierTry(Sql &sql, const Sending &sending, const LinkFacts &facts)
{
    if (sending.again != 0 || sending.draftId.isEmpty())
        return sending.again;
    LinkId again = 0;
    for (const Link &link :
         linksWhere(sql, u"l.draft_id = ? AND l.draft_id <> ''"_s, {sending.draftId})) {
        if (link.state != LinkState::Refused && link.state != LinkState::NotSent)
            sql.fail({LedgerFault::BeingSent, u"draft %1"_s.arg(sending.draftId), link.id});
        else if (link.accountId == sending.accountId && link.facts.orderId == facts.orderId)
            again = link.id;
    }
    return again;
}

/// Fails when another link of the account has this order id or link reference: each belongs to one
/// link for ever.
void checkUnused(Sql &sql, const Sending &sending, const LinkFacts &facts, LinkId own)
{
    const auto taken = [&](LedgerFault fault, const QString &what, const QString &condition) {
        for (const Link &link : linksWhere(sql, condition, {sending.accountId, what})) {
            if (link.id != own)
                sql.fail({fault, what, link.id});
        }
    };
    taken(LedgerFault::OrderIdUsed, facts.orderId, u"l.account_id = ? AND l.order_id = ?"_s);
    if (own == 0 && sql.ok() && isTaken(sql, sending.accountId, facts.orderId))
        sql.fail({LedgerFault::OrderIdUsed, facts.orderId, 0});
    if (!facts.customLinkRef.isEmpty()) // one that never reached the gateway is free again
        taken(LedgerFault::LinkRefUsed, facts.customLinkRef,
              u"l.account_id = ? AND l.custom_ref = ? AND l.custom_ref <> '' "
              "AND l.state NOT IN ('refused', 'not_sent')"_s);
}

Link linkOf(const WriteContext &context, const Sending &sending, LinkFacts facts)
{
    Link link;
    link.accountId = sending.accountId;
    link.accountName = sending.accountName;
    link.environment = sending.environment;
    link.facts = std::move(facts);
    link.creator = context.user;
    link.created = link.changed = context.now;
    link.draftId = sending.draftId;
    return link;
}

/// Ties a fresh link to the expired one in whose place it is made. Nothing is tied when that one is of another
/// ledger, or gone.
void tieTogether(Sql &sql, const WriteContext &context, const LinkKey &expired, LinkId fresh, const QString &order)
{
    if (expired.id == 0 || expired.ledger != identityOf(sql))
        return;
    if (sql.one(u"SELECT order_id FROM link WHERE id = ?"_s, {expired.id}).toString() != expired.orderId)
        return;
    addEvent(sql, fresh, eventOf(context, LinkEventKind::Replaces, {{u"order"_s, expired.orderId}}));
    addEvent(sql, expired.id, eventOf(context, LinkEventKind::ReplacedBy, {{u"order"_s, order}}));
}

LinkId writeDown(Sql &sql, const WriteContext &context, const Sending &sending, const LinkFacts &facts)
{
    const LinkId id = insertLink(sql, linkOf(context, sending, facts));
    putRequest(sql, id, sending.request);
    if (sending.remembersCustomer) // a new link has no earlier note to remove
        keepCustomerInMind(sql, id, true, sending.draft);
    if (!sending.draft.methods.isEmpty())
        keepMethodsInMind(sql, id, sending.draft.methods);
    addEvent(sql, id, eventOf(context, LinkEventKind::Written));
    tieTogether(sql, context, sending.replaces, id, facts.orderId);
    takeInHand(sql, context, id, sending.patience);
    if (!sending.orderSeries.isEmpty())
        noteOrderNumber(sql, sending.accountId, sending.orderSeries);
    return id;
}

/// Writes the same link once more: it keeps its row and order id and gets a new line in its timeline.
LinkId writeAgain(Sql &sql, const WriteContext &context, const Sending &sending, const LinkFacts &facts,
                  LinkId id)
{
    const Link before = loadLink(sql, id);
    if (!sql.ok())
        return 0;
    const bool mayBe = before.state == LinkState::Refused || before.state == LinkState::NotSent
        || before.state == LinkState::Unknown
        || (before.state == LinkState::Sending && !isBeingSent(sql, context, before));
    if (!mayBe)
        sql.fail({LedgerFault::BeingSent, u"link %1"_s.arg(id), id});
    else if (before.accountId != sending.accountId || before.facts.orderId != facts.orderId)
        sql.fail({LedgerFault::Broken, u"link %1 has another account or order id"_s.arg(id), id});
    if (!sql.ok())
        return 0;
    Link after = before;
    after.facts = facts;
    after.state = LinkState::Sending;
    after.changed = context.now;
    if (!sending.draftId.isEmpty())
        after.draftId = sending.draftId;
    updateLink(sql, before, after);
    QJsonObject detail;
    if (const QByteArray old = requestOf(sql, id); old != sending.request)
        detail["request_before"_L1] = QJsonDocument::fromJson(old).object();
    putRequest(sql, id, sending.request);
    keepCustomerInMind(sql, id, sending.remembersCustomer, sending.draft);
    keepMethodsInMind(sql, id, sending.draft.methods);
    addEvent(sql, id, eventOf(context, LinkEventKind::SentAgain, detail));
    takeInHand(sql, context, id, sending.patience);
    return id;
}

} // namespace

bool isBeingSent(Sql &sql, const WriteContext &context, const Link &link)
{
    if (link.state != LinkState::Sending)
        return false;
    const Hand hand = handOf(sql, link.id);
    if (!hand.until.isValid() || hand.until <= context.now)
        return false;
    return hand.token == context.token || context.isPresent(hand.token);
}

LinkEvent eventOf(const WriteContext &context, LinkEventKind kind, const QJsonObject &detail)
{
    return {kind, context.now, context.user,
            detail.isEmpty() ? QByteArray()
                             : QJsonDocument(detail).toJson(QJsonDocument::Compact)};
}

LedgerResult<LinkKey> begin(const QSqlDatabase &db, const WriteContext &context, const Sending &sending)
{
    return inTransaction(db, [&](Sql &sql) -> LinkKey {
        const LinkFacts facts = factsOf(sending.draft);
        if (sending.again != 0)
            (void)loadLink(sql, sending.again);
        const LinkId again = earlierTry(sql, sending, facts);
        checkUnused(sql, sending, facts, again);
        if (!sql.ok())
            return {};
        const LinkId id = again ? writeAgain(sql, context, sending, facts, again)
                                : writeDown(sql, context, sending, facts);
        return {identityOf(sql), id, facts.orderId};
    });
}

LedgerResult<QList<Link>> unsettled(const QSqlDatabase &db, const WriteContext &context)
{
    Sql sql(db);
    QList<Link> open =
        linksWhere(sql, u"l.archived IN (0, 1) AND l.state IN ('sending', 'unknown')"_s, {});
    open.removeIf([&](const Link &link) { return isBeingSent(sql, context, link); });
    return sql.answer(open);
}

LedgerResult<Link> change(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                          const Edit &edit)
{
    return inTransaction(db, [&](Sql &sql) {
        const Link before = loadLink(sql, key);
        Link after = before;
        if (!sql.ok())
            return after;
        const std::optional<LinkEvent> event = edit(sql, after);
        if (event)
            after.changed = context.now;
        updateLink(sql, before, after);
        if (event)
            addEvent(sql, before.id, *event);
        return after;
    });
}

} // namespace linktill::ledger
