// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/knownhosts.h"

#include "core/linktrust.h"
#include "ledger/records.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int maxRead = 50;

struct Led
{
    QString url;
    bool isShared = false;
};

/// Reads links of the account that were made before `link`, by id: the latest, and of all of them the first. Each
/// half of the links has an index of its own, see schema.cpp.
QMap<LinkId, Led> linksBefore(Sql &sql, const Link &link)
{
    QMap<LinkId, Led> links;
    const auto read = [&](int archived, const QString &order) {
        QSqlQuery query = sql.run(
            u"SELECT l.id, l.url, EXISTS (SELECT 1 FROM link_event e WHERE e.link_id = l.id "
            "AND e.kind = 'shared') FROM link l WHERE l.archived = ? AND l.account_id = ? "
            "AND l.environment = ? AND l.id < ? AND l.url <> '' ORDER BY l.created_at "_s + order,
            {archived, link.accountId, environmentCode(link.environment), link.id});
        while (sql.next(query))
            links.insert(query.value(0).toLongLong(),
                         {query.value(1).toString(), query.value(2).toBool()});
    };
    for (const int archived : {0, 1}) {
        read(archived, u"DESC LIMIT %1"_s.arg(maxRead));
        read(archived, u"LIMIT 1"_s);
    }
    return links;
}

} // namespace

QStringList knownHosts(Sql &sql, const Link &link)
{
    QStringList known;
    const QMap<LinkId, Led> links = linksBefore(sql, link);
    for (const Led &led : links) {
        const QString host = hostOfLink(led.url);
        if (host.isEmpty())
            continue;
        if (known.isEmpty() || led.isShared) {
            known.removeAll(host);
            known.prepend(host);
        }
    }
    return known;
}

} // namespace linktill::ledger
