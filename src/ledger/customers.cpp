// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customers.h"

#include "application/ports/samecustomer.h"
#include "ledger/customerimport.h"
#include "ledger/customerrows.h"
#include "ledger/customersearch.h"
#include "ledger/oldrequests.h"
#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

void createCustomers(Sql &sql)
{
    sql.run(u"CREATE TABLE customer (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, "
            "practice SMALLINT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, "
            "phone TEXT NOT NULL, billing TEXT NOT NULL, shipping TEXT NOT NULL, "
            "notes TEXT NOT NULL, email_key TEXT NOT NULL, name_key TEXT NOT NULL, "
            "used INTEGER NOT NULL, last_used_at BIGINT NOT NULL, created_at BIGINT NOT NULL, "
            "changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL, merged_into INTEGER NOT NULL)"_s);
    for (const QString &column : {u"email_key"_s, u"phone"_s, u"name_key"_s})
        sql.run(u"CREATE INDEX customer_by_%1 ON customer (%1) WHERE (%1 <> '')"_s.arg(column));
    sql.run(u"CREATE INDEX customer_bare ON customer (name_key) "
            "WHERE (email_key = '' AND phone = '')"_s);
    sql.run(u"CREATE INDEX customer_by_use ON customer (practice, removed_at, last_used_at)"_s);
    // Holds the links being sent whose customer is to be learned.
    sql.run(u"CREATE TABLE customer_due (link_id INTEGER PRIMARY KEY REFERENCES link (id))"_s);
    createCustomerSearch(sql);
}

void keepCustomerInMind(Sql &sql, LinkId id, bool isWanted, const LinkContent &draft)
{
    sql.run(u"DELETE FROM customer_due WHERE link_id = ?"_s, {id});
    if (isWanted)
        sql.run(u"INSERT INTO customer_due (link_id, billing, shipping) VALUES (?, ?, ?)"_s,
                {id, partyText(draft.billing), partyText(draft.shipping)});
}

void changeCustomerInMind(Sql &sql, LinkId id, const LinkContent &draft)
{
    sql.run(u"UPDATE customer_due SET billing = ?, shipping = ? WHERE link_id = ?"_s,
            {partyText(draft.billing), partyText(draft.shipping), id});
}

void createPartiesInMind(Sql &sql)
{
    for (const QString &column : {u"billing"_s, u"shipping"_s})
        sql.run(u"ALTER TABLE customer_due ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(column));
    QList<std::pair<LinkId, QByteArray>> due;
    QSqlQuery query = sql.run(u"SELECT d.link_id, r.request FROM customer_due d "
                              "JOIN link_request r ON r.link_id = d.link_id"_s);
    while (sql.next(query))
        due << std::pair(query.value(0).toLongLong(), query.value(1).toByteArray());
    for (const auto &[id, request] : std::as_const(due)) {
        LinkContent draft;
        draft.billing = billedIn(request);
        draft.shipping = receiverIn(request);
        changeCustomerInMind(sql, id, draft);
    }
}

void learnCustomer(Sql &sql, const Link &link, const QDateTime &now)
{
    QSqlQuery due =
        sql.run(u"SELECT billing, shipping FROM customer_due WHERE link_id = ?"_s, {link.id});
    if (!sql.next(due))
        return;
    LinkContent draft;
    draft.customer = link.facts.customer;
    draft.billing = partyFrom(due.value(0).toString());
    draft.shipping = partyFrom(due.value(1).toString());
    due.finish();
    sql.run(u"DELETE FROM customer_due WHERE link_id = ?"_s, {link.id});
    KnownCustomer customer = customerOf(link.accountId, draft);
    if (customer.contact == Customer())
        return;
    customer.used = 1;
    customer.lastUsed = now;
    learnCustomer(sql, customer, now);
}

LedgerResult<CustomerPage> customerPage(const QSqlDatabase &db, const QString &accountId,
                                        const PageMark &after, int limit)
{
    Sql sql(db);
    QVariantList values{isPractice(accountId)};
    QString further;
    if (!after.isNull()) {
        further = u" AND (c.last_used_at, c.id) < (?, ?)"_s;
        values += after.values;
    }
    QSqlQuery query = sql.run(u"SELECT %1 FROM customer c WHERE c.practice = ? AND c.removed_at = 0%2 "
                              "ORDER BY c.last_used_at DESC, c.id DESC LIMIT ?"_s.arg(
                                  customerColumns(), further),
                              values + QVariantList{limit + 1});
    CustomerPage page;
    while (sql.next(query)) {
        if (page.customers.size() == limit) {
            const KnownCustomer &last = page.customers.constLast();
            page.next.values = {stored(last.lastUsed), last.id};
            break;
        }
        page.customers << customerAt(query);
    }
    return sql.answer(page);
}

LedgerResult<KnownCustomer> customer(const QSqlDatabase &db, CustomerId id)
{
    Sql sql(db);
    const KnownCustomer found = loadCustomer(sql, id);
    return sql.answer(found);
}

LedgerResult<KnownCustomer> saveCustomer(const QSqlDatabase &db, const QDateTime &now,
                                         const KnownCustomer &customer)
{
    return inTransaction(db, [&](Sql &sql) {
        KnownCustomer changed = customer;
        changed.changed = now;
        if (changed.id == 0) {
            changed.id = insertCustomer(sql, changed);
            return changed;
        }
        changed.changed = changeTime(loadCustomer(sql, changed.id).changed, now);
        if (sql.ok())
            updateCustomer(sql, changed);
        return changed;
    });
}

LedgerResult<KnownCustomer> mergeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                           CustomerId keep, const QList<CustomerId> &others)
{
    return inTransaction(db, [&](Sql &sql) {
        KnownCustomer kept = loadCustomer(sql, keep);
        for (const CustomerId id : others) {
            const KnownCustomer other = loadCustomer(sql, id);
            if (!sql.ok() || id == keep)
                continue;
            fillIn(kept, other);
            setCustomerRemoved(sql, other, now, keep);
        }
        kept.changed = changeTime(kept.changed, now);
        if (sql.ok())
            updateCustomer(sql, kept);
        return kept;
    });
}

LedgerResult<Done> removeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                   const QList<CustomerId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const CustomerId id : ids)
            setCustomerRemoved(sql, loadCustomer(sql, id), now, 0);
        return Done();
    });
}

LedgerResult<Done> restoreCustomers(const QSqlDatabase &db, const QList<CustomerId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const CustomerId id : ids)
            setCustomerRemoved(sql, loadCustomer(sql, id), {}, 0);
        return Done();
    });
}

} // namespace linktill::ledger
