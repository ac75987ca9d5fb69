// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/linkchanges.h"
#include "ledger/journal.h"
#include "ledger/records.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int patienceSeconds = 180; ///< longer than an edit takes

QJsonObject jsonOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request).object();
}

/// Another program that is still there has not said yet how its edit ended.
bool isBeingEdited(const Scribe &scribe, const EditTrail &trail)
{
    if (!trail.open || trail.open->at.addSecs(patienceSeconds) <= scribe.now)
        return false;
    const QString sender = jsonOf(trail.open->detail).value("sender"_L1).toString();
    return sender != scribe.token && scribe.isPresent(sender);
}

} // namespace

LedgerResult<Link> beginEdit(const QSqlDatabase &db, const Scribe &scribe, LinkId id,
                             const QByteArray &before, const QByteArray &request)
{
    return change(db, scribe, id, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        const QByteArray present = requestOf(sql, id);
        if (isBeingEdited(scribe, editTrailOf(eventsOf(sql, id))))
            sql.fail({LedgerFault::BeingSent, u"link %1 is being edited"_s.arg(id), id});
        else if (jsonOf(present) != jsonOf(before) || isFinal(link.state))
            sql.fail({LedgerFault::ChangedSince, u"link %1"_s.arg(id), id});
        QJsonObject detail = changesDetail(changesBetween(before, request));
        detail["request"_L1] = jsonOf(request);
        detail["sender"_L1] = scribe.token;
        return eventOf(scribe, LinkEventKind::EditSent, detail);
    });
}

LedgerResult<Link> recordEdit(const QSqlDatabase &db, const Scribe &scribe, LinkId id,
                              const LinkDraft &draft, const QByteArray &request)
{
    return change(db, scribe, id, [&](Sql &sql, Link &link) -> std::optional<LinkEvent> {
        const LinkChanges changes = changesBetween(requestOf(sql, id), request);
        const QString orderId = link.facts.orderId, ref = link.facts.customLinkRef;
        link.facts = factsOf(draft);
        link.facts.orderId = orderId; // what a link is called is never edited
        link.facts.customLinkRef = ref;
        const EditTrail trail = editTrailOf(eventsOf(sql, id));
        if (changes.isEmpty() && trail.doubtful.isEmpty())
            return std::nullopt;
        putRequest(sql, id, request);
        plan(scribe, link); // the expiry may be another one
        return eventOf(scribe, LinkEventKind::Edited, changesDetail(changes));
    });
}

LedgerResult<Link> recordEditFailure(const QSqlDatabase &db, const Scribe &scribe, LinkId id,
                                     const EditFailure &failure)
{
    return change(db, scribe, id, [&](Sql &sql, Link &) -> std::optional<LinkEvent> {
        if (const auto *refused = std::get_if<Refused>(&failure))
            return eventOf(scribe, LinkEventKind::EditRefused, detailOf(*refused));
        if (const auto *notSent = std::get_if<NotSent>(&failure))
            return eventOf(scribe, LinkEventKind::EditNotSent, detailOf(*notSent));
        QJsonObject detail = detailOf(std::get<OutcomeUnknown>(failure));
        if (const auto sent = editTrailOf(eventsOf(sql, id)).open) {
            for (const QString &name : {u"changes"_s, u"currency"_s})
                detail[name] = jsonOf(sent->detail).value(name);
        }
        return eventOf(scribe, LinkEventKind::EditUnknown, detail);
    });
}

} // namespace linktill::ledger
