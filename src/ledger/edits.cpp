// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/edits.h"

#include "application/ports/eventdetail.h"
#include "core/linkchanges.h"
#include "ledger/records.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

QJsonObject jsonOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request).object();
}

/// Returns who has sent the open edit and may still be sending it; empty when nobody is.
QString editorOf(const WriteContext &context, const EditTrail &trail)
{
    if (!trail.open || trail.open->at.addSecs(patienceSeconds) <= context.now)
        return {};
    const QString sender = jsonOf(trail.open->detail).value("sender"_L1).toString();
    return context.isPresent(sender) ? sender : QString();
}

/// Returns the open edit in the form of Link::openEdit.
QByteArray openEditIn(const QList<LinkEvent> &events, const QByteArray &present)
{
    const QByteArray open = openEditOf(editTrailOf(events), present);
    if (open.isEmpty())
        return {};
    return QJsonDocument(changesDetail(changesBetween(jsonOf(present), jsonOf(open)))).toJson(QJsonDocument::Compact);
}

/// Returns a line about an edit for the timeline, and notes on the link which edit is open now.
LinkEvent told(Sql &sql, const WriteContext &context, Link &link, LinkEventKind kind,
               const QJsonObject &detail)
{
    const LinkEvent event = eventOf(context, kind, detail);
    link.openEdit = openEditIn(eventsOf(sql, link.id) << event, requestOf(sql, link.id));
    return event;
}

/// Takes over the link's content as the gateway has it, except order id and link reference, which
/// no edit changes.
void take(Sql &sql, Link &link, const LinkContent &draft, const QByteArray &request)
{
    const QString orderId = link.facts.orderId, ref = link.facts.customLinkRef;
    link.facts = factsOf(draft);
    link.facts.orderId = orderId;
    link.facts.customLinkRef = ref;
    putRequest(sql, link.id, request);
}

} // namespace

void createOpenEdits(Sql &sql)
{
    sql.run(u"ALTER TABLE link ADD COLUMN open_edit TEXT NOT NULL DEFAULT ''"_s);
    sql.run(u"CREATE INDEX link_by_open_edit ON link (archived, id) WHERE (open_edit <> '')"_s);
    QList<LinkId> edited;
    QSqlQuery query = sql.run(u"SELECT DISTINCT link_id FROM link_event WHERE kind = 'edit_sent'"_s);
    while (sql.next(query))
        edited << query.value(0).toLongLong();
    for (const LinkId id : edited) {
        const QByteArray open = openEditIn(eventsOf(sql, id), requestOf(sql, id));
        if (!open.isEmpty())
            sql.run(u"UPDATE link SET open_edit = ? WHERE id = ?"_s, {QString::fromUtf8(open), id});
    }
}

LedgerResult<Link> beginEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                             const QByteArray &before, const QByteArray &request)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        const QString editor = editorOf(context, editTrailOf(eventsOf(sql, link.id)));
        if (!editor.isEmpty() && editor != context.token)
            sql.fail({LedgerFault::BeingSent, u"link %1 is being edited"_s.arg(link.id), link.id});
        else if (jsonOf(requestOf(sql, link.id)) != jsonOf(before) || isFinal(link.state))
            sql.fail({LedgerFault::ChangedSince, u"link %1"_s.arg(link.id), link.id});
        QJsonObject detail = changesDetail(changesBetween(jsonOf(before), jsonOf(request)));
        detail["request"_L1] = jsonOf(request);
        detail["sender"_L1] = context.token;
        return told(sql, context, link, LinkEventKind::EditSent, detail);
    });
}

LedgerResult<Link> recordEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                              const LinkContent &draft, const QByteArray &request)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        const LinkChanges changes = changesBetween(jsonOf(requestOf(sql, link.id)), jsonOf(request));
        if (changes.isEmpty() && editTrailOf(eventsOf(sql, link.id)).doubtful.isEmpty())
            return std::nullopt;
        take(sql, link, draft, request);
        plan(context, link); // the expiry may have changed
        return told(sql, context, link, LinkEventKind::Edited, changesDetail(changes));
    });
}

LedgerResult<Link> recordEditFailure(const QSqlDatabase &db, const WriteContext &context,
                                     const LinkKey &key, const CallFailure &failure)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (const Refused *refused = failure.refused())
            return told(sql, context, link, LinkEventKind::EditRefused, detailOf(*refused));
        if (const NotSent *notSent = failure.notSent())
            return told(sql, context, link, LinkEventKind::EditNotSent, detailOf(*notSent));
        QJsonObject detail = detailOf(*failure.unknown());
        if (const auto sent = editTrailOf(eventsOf(sql, link.id)).open) {
            for (const QString &name : {u"changes"_s, u"currency"_s})
                detail[name] = jsonOf(sent->detail).value(name);
        }
        return told(sql, context, link, LinkEventKind::EditUnknown, detail);
    });
}

LedgerResult<Link> settleEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                              const std::optional<SentContent> &taken)
{
    return change(db, context, key, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        if (link.openEdit.isEmpty()) // settled in the meantime
            return std::nullopt;
        if (!isFinal(link.state))
            sql.fail({LedgerFault::ChangedSince, u"link %1"_s.arg(link.id), link.id});
        QJsonObject detail = jsonOf(link.openEdit);
        detail["taken"_L1] = taken.has_value();
        if (taken)
            take(sql, link, taken->draft, taken->request);
        return told(sql, context, link, LinkEventKind::EditSettled, detail);
    });
}

LedgerResult<QList<Link>> openEdits(const QSqlDatabase &db, const WriteContext &context)
{
    Sql sql(db);
    QList<Link> open = linksOf(
        sql, sql.run(u"SELECT %1 FROM link l WHERE l.archived IN (0, 1) AND l.open_edit <> '' "
                     "ORDER BY l.id"_s.arg(linkColumns())));
    open.removeIf([&](const Link &link) {
        return !editorOf(context, editTrailOf(eventsOf(sql, link.id))).isEmpty();
    });
    return sql.answer(open);
}

} // namespace linktill::ledger
