// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/linkwrites.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int severalLinks = 3; ///< so many equal answers in a row are hardly a mistake

struct Learned
{
    CheckoutAddress address;
    QString reference; ///< of the last link whose answer gave this address
    int links = 0;
};

Learned learnedOf(Sql &sql, const Link &like)
{
    QSqlQuery query = sql.run(u"SELECT prefix, suffix, reference, links FROM checkout_address "
                              "WHERE account_id = ? AND environment = ?"_s,
                              {like.accountId, environmentCode(like.environment)});
    if (!sql.next(query))
        return {};
    return {{query.value(0).toString(), query.value(1).toString()}, query.value(2).toString(),
            query.value(3).toInt()};
}

/// Gives addresses to the links that were adopted before it was known how an address is made.
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
        assembleUrl(sql, after);
        updateLink(sql, before, after);
    }
}

} // namespace

void createAddresses(Sql &sql)
{
    // Up to version 6 an address was learned from a single answer, whatever it said.
    sql.run(u"DROP TABLE checkout_address"_s);
    sql.run(u"CREATE TABLE checkout_address (account_id TEXT NOT NULL, environment TEXT NOT NULL, "
            "prefix TEXT NOT NULL, suffix TEXT NOT NULL, reference TEXT NOT NULL, links INTEGER NOT NULL, "
            "PRIMARY KEY (account_id, environment))"_s);
    sql.run(u"ALTER TABLE link ADD COLUMN assembled SMALLINT NOT NULL DEFAULT 0"_s);
    sql.run(u"UPDATE link SET assembled = 1 WHERE url <> '' AND id IN (SELECT link_id FROM link_event "
            "WHERE kind = 'adopted') AND id NOT IN (SELECT link_id FROM link_event "
            "WHERE kind = 'created')"_s);
}

void learnAddress(Sql &sql, const Link &link, const std::optional<CheckoutAddress> &address)
{
    const Learned known = learnedOf(sql, link);
    const bool isSame = address && known.links > 0 && known.address == *address;
    if (isSame && (known.links >= severalLinks || known.reference == link.reference))
        return;
    const QVariantList whose{link.accountId, environmentCode(link.environment)};
    if (known.links > 0)
        sql.run(u"DELETE FROM checkout_address WHERE account_id = ? AND environment = ?"_s, whose);
    if (!address) // it leads elsewhere, so what was known may no longer hold
        return;
    const int links = isSame ? known.links + 1 : 1;
    sql.run(u"INSERT INTO checkout_address (account_id, environment, prefix, suffix, reference, links) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            whose + QVariantList{address->before, u""_s + address->after, link.reference, links});
    if (links == severalLinks)
        giveAddresses(sql, link);
}

void assembleUrl(Sql &sql, Link &link)
{
    const Learned known = learnedOf(sql, link);
    if (known.links < severalLinks)
        return;
    link.url = addressOf(known.address, link.reference);
    link.isAssembled = !link.url.isEmpty();
}

} // namespace linktill::ledger
