// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/refreshplan.h"
#include "ledger/linkwrites.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

LedgerResult<QList<Link>> leaseForRefresh(const QSqlDatabase &db, const WriteContext &context, int limit,
                                          std::chrono::seconds lease, const QStringList &notOf)
{
    return inTransaction(db, [&](Sql &sql) {
        const qint64 now = stored(context.now);
        // A time further ahead than any that is planned comes from a wrong clock.
        const qint64 tooFar = stored(context.now.addSecs(
            std::chrono::seconds(longestWait).count() + lease.count()));
        QVariantList values{now, tooFar, now, tooFar};
        QString others;
        for (const QString &account : notOf) {
            others += u" AND l.account_id <> ?"_s;
            values << account;
        }
        values << limit;
        const QList<Link> due = linksOf(
            sql, sql.run(u"SELECT %1 FROM link l WHERE l.next_refresh_at > 0 "
                         "AND (l.next_refresh_at <= ? OR l.next_refresh_at > ?) "
                         "AND (l.refresher_until <= ? OR l.refresher_until > ?)%2 "
                         "ORDER BY l.next_refresh_at DESC LIMIT ?"_s.arg(linkColumns(), others),
                         values));
        const qint64 until = stored(context.now.addSecs(lease.count()));
        for (const Link &link : due)
            sql.run(u"UPDATE link SET refresher = ?, refresher_until = ? WHERE id = ?"_s,
                    {context.token, until, link.id});
        return due;
    });
}

void plan(const WriteContext &context, Link &link)
{
    link.changed = context.now;
    const QDateTime next = nextRefreshOf(link, 0, context.now);
    if (!next.isValid() || !link.nextRefresh.isValid() || next < link.nextRefresh)
        link.nextRefresh = next;
}

LedgerResult<Done> refreshAt(const QSqlDatabase &db, const LinkKey &key, const QDateTime &next)
{
    return inTransaction(db, [&](Sql &sql) {
        (void)loadLink(sql, key);
        sql.run(u"UPDATE link SET next_refresh_at = ?, refresher = '', refresher_until = 0 "
                "WHERE id = ?"_s,
                {stored(next), key.id});
        return Done();
    });
}

} // namespace linktill::ledger
