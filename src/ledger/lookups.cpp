// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/lookups.h"

#include "ledger/knownhosts.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

LedgerResult<LinkId> orderIdUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &orderId)
{
    Sql sql(db);
    const LinkId id = sql.one(u"SELECT id FROM link WHERE account_id = ? AND order_id = ?"_s,
                              {accountId, orderId})
                          .toLongLong();
    return sql.answer(id);
}

LedgerResult<LinkId> linkRefUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &ref)
{
    Sql sql(db);
    const LinkId id = sql.one(u"SELECT id FROM link WHERE account_id = ? AND custom_ref = ? "
                              "AND custom_ref <> '' AND state NOT IN ('refused', 'not_sent') "
                              "ORDER BY id"_s,
                              {accountId, ref})
                          .toLongLong();
    return sql.answer(id);
}

LedgerResult<LinkHistory> history(const QSqlDatabase &db, LinkId id)
{
    Sql sql(db);
    LinkHistory history;
    history.link = loadLink(sql, id);
    history.request = requestOf(sql, id);
    history.events = eventsOf(sql, id);
    history.knownHosts = knownHosts(sql, history.link);
    return sql.answer(history);
}

LedgerResult<QList<Link>> find(const QSqlDatabase &db, const QString &what)
{
    Sql sql(db);
    bool isNumber = false;
    const LinkId number = what.toLongLong(&isNumber);
    const QString columns = linkColumns();
    QList<Link> found = linksOf(
        sql, sql.run(u"SELECT %1 FROM link l WHERE l.archived IN (0, 1) AND l.order_id = ? "
                     "ORDER BY l.id DESC"_s.arg(columns), {what}));
    if (found.isEmpty() && !what.isEmpty())
        found = linksOf(sql, sql.run(u"SELECT %1 FROM link l WHERE l.reference = ? "
                                     "ORDER BY l.id DESC"_s.arg(columns), {what}));
    if (found.isEmpty() && isNumber)
        found = linksOf(sql, sql.run(u"SELECT %1 FROM link l WHERE l.id = ?"_s.arg(columns),
                                     {number}));
    return sql.answer(found);
}

LedgerResult<QDateTime> nextRefresh(const QSqlDatabase &db)
{
    Sql sql(db);
    const qint64 next =
        sql.one(u"SELECT min(next_refresh_at) FROM link WHERE next_refresh_at > 0"_s).toLongLong();
    return sql.answer(timeFrom(next));
}

LedgerResult<LinkNews> newsSince(const QSqlDatabase &db, qint64 known)
{
    constexpr int limit = 200;
    Sql sql(db);
    LinkNews news;
    news.newest = sql.one(u"SELECT max(id) FROM link_event"_s).toLongLong();
    if (known < 0 || news.newest == known)
        return sql.answer(news);
    news.links = linksOf(sql, sql.run(u"SELECT %1 FROM link l WHERE l.id IN (SELECT link_id "
                                      "FROM link_event WHERE id > ? AND id <= ?) LIMIT %2"_s
                                          .arg(linkColumns(), QString::number(limit + 1)),
                                      {known, news.newest}));
    // A smaller number than the known one comes from another ledger that has taken this one's place.
    news.isAll = news.newest > known && news.links.size() <= limit;
    return sql.answer(news);
}

LedgerResult<QStringList> creators(const QSqlDatabase &db)
{
    Sql sql(db);
    QStringList names;
    QSqlQuery query = sql.run(
        u"SELECT DISTINCT creator FROM link_total WHERE links > 0 ORDER BY creator"_s);
    while (sql.next(query))
        names << query.value(0).toString();
    return sql.answer(names);
}

} // namespace linktill::ledger
