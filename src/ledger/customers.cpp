// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customers.h"

#include "application/ports/samecustomer.h"
#include "core/draftfields.h"
#include "ledger/customersearch.h"
#include "ledger/oldrequests.h"
#include "ledger/records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int maxCompared = 50; ///< at most this many customers with the same address or phone are compared
constexpr auto columns = "id, account_id, name, email, phone, billing, shipping, notes, used, "
                         "last_used_at, changed_at"_L1;

bool isPractice(const QString &accountId) { return accountId == "practice"_L1; }

/// Returns the party as it is stored: only its filled-in parts; empty when nothing is filled in.
QString partyText(const Party &party)
{
    QJsonObject object;
    visitParty(party, u"billing"_s, [&object](const QString &path, const QString &text, FieldKind) {
        if (!text.isEmpty())
            object.insert(path, text);
    });
    return object.isEmpty() ? u""_s // a null string would be NULL
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Party partyFrom(const QString &text)
{
    Party party;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    visitParty(party, u"billing"_s, [&object](const QString &path, QString &field, FieldKind) {
        field = object.value(path).toString();
    });
    return party;
}

KnownCustomer load(Sql &sql, CustomerId id)
{
    QSqlQuery query = sql.run(
        u"SELECT %1 FROM customer c WHERE c.id = ?"_s.arg(customerColumns()), {id});
    if (sql.next(query))
        return customerAt(query);
    sql.fail({LedgerFault::NotFound, u"customer %1"_s.arg(id), 0});
    return {};
}

/// Returns the customers with this value in the column, the most recently used first.
QList<KnownCustomer> knownWith(Sql &sql, const KnownCustomer &customer, const QString &column,
                               const QString &value, const QString &more = {})
{
    QList<KnownCustomer> known;
    if (value.isEmpty())
        return known;
    // Many customers have the same name, so those with nothing but a name have an index of their own.
    const QString index = more.isEmpty() ? u"customer_by_"_s + column : u"customer_bare"_s;
    QSqlQuery &query = sql.runPrepared(
        u"SELECT id FROM customer INDEXED BY %3 WHERE practice = ? AND %1 = ? AND %1 <> '' "
        "AND removed_at = 0%2 ORDER BY last_used_at DESC, id LIMIT ?"_s.arg(column, more, index),
        {isPractice(customer.accountId), value, maxCompared});
    QList<CustomerId> ids; // mostly empty: a long list brings people who are not known yet
    while (sql.next(query))
        ids << query.value(0).toLongLong();
    for (const CustomerId id : std::as_const(ids))
        known << load(sql, id);
    return known;
}

void put(Sql &sql, const KnownCustomer &customer)
{
    const QVariantList values{customer.accountId, isPractice(customer.accountId),
                              customer.contact.name, customer.contact.email, customer.contact.phone,
                              partyText(customer.billing), partyText(customer.shipping),
                              customer.notes, emailKey(customer), nameKey(customer), customer.used,
                              stored(customer.lastUsed), stored(customer.changed)};
    sql.run(u"UPDATE customer SET account_id = ?, practice = ?, name = ?, email = ?, phone = ?, "
            "billing = ?, shipping = ?, notes = ?, email_key = ?, name_key = ?, used = ?, "
            "last_used_at = ?, changed_at = ? WHERE id = ?"_s,
            values + QVariantList{customer.id});
    setCustomerWords(sql, customer);
}

CustomerId insert(Sql &sql, KnownCustomer customer)
{
    QSqlQuery made = sql.run(
        u"INSERT INTO customer (account_id, practice, name, email, phone, billing, shipping, notes, "
        "email_key, name_key, used, last_used_at, created_at, changed_at, removed_at, merged_into) "
        "VALUES ('', 0, '', '', '', '', '', '', '', '', 0, 0, ?, 0, 0, 0)"_s,
        {stored(customer.changed)});
    customer.id = made.lastInsertId().toLongLong();
    put(sql, customer);
    return customer.id;
}

/// Looks up customers in the ledger's tables.
class SqlLookup final : public CustomerLookup
{
public:
    explicit SqlLookup(Sql &sql) : m_sql(sql) {}

    QList<KnownCustomer> withEmail(const KnownCustomer &like) override
    {
        return knownWith(m_sql, like, u"email_key"_s, emailKey(like));
    }
    QList<KnownCustomer> withPhone(const KnownCustomer &like) override
    {
        return knownWith(m_sql, like, u"phone"_s, like.contact.phone);
    }
    QList<KnownCustomer> bareWithName(const KnownCustomer &like) override
    {
        return knownWith(m_sql, like, u"name_key"_s, nameKey(like),
                         u" AND email_key = '' AND phone = ''"_s);
    }

private:
    Sql &m_sql;
};

/// Writes down what is new about a customer, and counts the customer in `added`.
void learn(Sql &sql, KnownCustomer customer, const QDateTime &now, CustomersAdded &added)
{
    SqlLookup lookup(sql);
    const SameCustomer same = sameCustomer(lookup, customer);
    customer.changed = now;
    if (!same.known) {
        insert(sql, customer);
        ++added.fresh;
        return;
    }
    if (same.hasOtherName)
        added.others << OtherName{same.known->contact, customer.contact};
    else
        ++added.known;
    KnownCustomer known = learnedOf(same, customer);
    if (known == *same.known)
        return;
    known.changed = now;
    put(sql, known);
}

void setRemoved(Sql &sql, const KnownCustomer &customer, const QDateTime &when, CustomerId into)
{
    sql.run(u"UPDATE customer SET removed_at = ?, merged_into = ? WHERE id = ?"_s,
            {stored(when), into, customer.id});
    if (when.isValid())
        takeCustomerWords(sql, customer.id);
    else
        setCustomerWords(sql, customer);
}

} // namespace

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
    CustomersAdded added;
    learn(sql, customer, now, added);
}

QString customerColumns()
{
    return u"c."_s + QString(columns).replace(", "_L1, ", c."_L1);
}

KnownCustomer customerAt(const QSqlQuery &query)
{
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    KnownCustomer customer;
    customer.id = query.value(column++).toLongLong();
    customer.accountId = text();
    customer.contact.name = text();
    customer.contact.email = text();
    customer.contact.phone = text();
    customer.billing = partyFrom(text());
    customer.shipping = partyFrom(text());
    customer.notes = text();
    customer.used = query.value(column++).toInt();
    customer.lastUsed = timeFrom(query.value(column++).toLongLong());
    customer.changed = timeFrom(query.value(column++).toLongLong());
    return customer;
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
    const KnownCustomer found = load(sql, id);
    return sql.answer(found);
}

LedgerResult<CustomersAdded> addCustomers(const QSqlDatabase &db, const QDateTime &now,
                                          const QList<KnownCustomer> &customers,
                                          const CustomerRepository::Watch &goesOn)
{
    return inTransaction(db, [&](Sql &sql) {
        CustomersAdded added;
        int count = 0;
        for (const KnownCustomer &customer : customers) {
            learn(sql, customer, now, added);
            if (!goOn(sql, ++count, customers.size(), goesOn))
                break;
        }
        return added;
    });
}

LedgerResult<KnownCustomer> saveCustomer(const QSqlDatabase &db, const QDateTime &now,
                                         const KnownCustomer &customer)
{
    return inTransaction(db, [&](Sql &sql) {
        KnownCustomer changed = customer;
        changed.changed = now;
        if (changed.id == 0)
            changed.id = insert(sql, changed);
        else if (load(sql, changed.id); sql.ok())
            put(sql, changed);
        return changed;
    });
}

LedgerResult<KnownCustomer> mergeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                           CustomerId keep, const QList<CustomerId> &others)
{
    return inTransaction(db, [&](Sql &sql) {
        KnownCustomer kept = load(sql, keep);
        for (const CustomerId id : others) {
            const KnownCustomer other = load(sql, id);
            if (!sql.ok() || id == keep)
                continue;
            fillIn(kept, other);
            setRemoved(sql, other, now, keep);
        }
        kept.changed = now;
        if (sql.ok())
            put(sql, kept);
        return kept;
    });
}

LedgerResult<Done> removeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                   const QList<CustomerId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const CustomerId id : ids)
            setRemoved(sql, load(sql, id), now, 0);
        return Done();
    });
}

LedgerResult<Done> restoreCustomers(const QSqlDatabase &db, const QList<CustomerId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const CustomerId id : ids)
            setRemoved(sql, load(sql, id), {}, 0);
        return Done();
    });
}

} // namespace linktill::ledger
