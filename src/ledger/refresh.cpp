// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/refreshplan.h"
#include "ledger/journal.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Links that were adopted before it was known how an address is made get theirs.
void giveAddresses(Sql &sql, const Link &like)
{
    QSqlQuery query = sql.run(u"SELECT id FROM link WHERE account_id = ? AND environment = ? "
                              "AND url = '' AND reference <> ''"_s,
                              {like.accountId, environmentCode(like.environment)});
    QList<LinkId> ids;
    while (sql.next(query))
        ids << query.value(0).toLongLong();
    for (const LinkId id : ids) {
        const Link before = loadLink(sql, id);
        Link after = before;
        after.url = addressOf(sql, before.accountId, before.environment, before.reference);
        updateLink(sql, before, after);
    }
}

} // namespace

LedgerResult<QList<Link>> leaseForRefresh(const QSqlDatabase &db, const Scribe &scribe, int most,
                                          std::chrono::seconds lease, const QStringList &notOf)
{
    return inTransaction(db, [&](Sql &sql) {
        const qint64 now = stored(scribe.now);
        // What lies further ahead than anything that is planned was written by a wrong clock.
        const qint64 tooFar = stored(scribe.now.addSecs(
            std::chrono::seconds(longestWait).count() + lease.count()));
        QVariantList values{now, tooFar, now, tooFar};
        QString others;
        for (const QString &account : notOf) {
            others += u" AND l.account_id <> ?"_s;
            values << account;
        }
        values << most;
        const QList<Link> due = linksOf(
            sql, sql.run(u"SELECT %1 FROM link l WHERE l.next_refresh_at > 0 "
                         "AND (l.next_refresh_at <= ? OR l.next_refresh_at > ?) "
                         "AND (l.refresher_until <= ? OR l.refresher_until > ?)%2 "
                         "ORDER BY l.next_refresh_at DESC LIMIT ?"_s.arg(linkColumns(), others),
                         values));
        const qint64 until = stored(scribe.now.addSecs(lease.count()));
        for (const Link &link : due)
            sql.run(u"UPDATE link SET refresher = ?, refresher_until = ? WHERE id = ?"_s,
                    {scribe.token, until, link.id});
        return due;
    });
}

void plan(const Scribe &scribe, Link &link)
{
    link.changed = scribe.now;
    const QDateTime next = nextRefreshOf(link, 0, scribe.now);
    if (!next.isValid() || !link.nextRefresh.isValid() || next < link.nextRefresh)
        link.nextRefresh = next;
}

LedgerResult<Done> refreshAt(const QSqlDatabase &db, LinkId id, const QDateTime &next)
{
    return inTransaction(db, [&](Sql &sql) {
        QSqlQuery query = sql.run(u"UPDATE link SET next_refresh_at = ?, refresher = '', "
                                  "refresher_until = 0 WHERE id = ?"_s,
                                  {stored(next), id});
        if (sql.ok() && query.numRowsAffected() == 0)
            sql.fail({LedgerFault::NotFound, u"link %1"_s.arg(id), 0});
        return Done();
    });
}

void learnAddress(Sql &sql, const Link &link)
{
    const qsizetype at = link.reference.isEmpty() ? -1 : link.url.lastIndexOf(link.reference);
    if (at < 0)
        return;
    const QString known = addressOf(sql, link.accountId, link.environment, link.reference);
    if (known == link.url)
        return;
    sql.run(u"INSERT INTO checkout_address (account_id, environment, prefix, suffix) "
            "VALUES (?, ?, ?, ?) ON CONFLICT (account_id, environment) "
            "DO UPDATE SET prefix = excluded.prefix, suffix = excluded.suffix"_s,
            {link.accountId, environmentCode(link.environment), link.url.left(at),
             u""_s + link.url.mid(at + link.reference.size())});
    if (known.isEmpty())
        giveAddresses(sql, link);
}

QString addressOf(Sql &sql, const QString &accountId, Environment environment,
                  const QString &reference)
{
    QSqlQuery query = sql.run(u"SELECT prefix, suffix FROM checkout_address "
                              "WHERE account_id = ? AND environment = ?"_s,
                              {accountId, environmentCode(environment)});
    if (reference.isEmpty() || !sql.next(query))
        return {};
    return query.value(0).toString() + reference + query.value(1).toString();
}

} // namespace linktill::ledger
