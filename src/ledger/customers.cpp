// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customers.h"

#include "core/draftfields.h"
#include "core/searchwords.h"
#include "ledger/customersearch.h"
#include "ledger/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int mostCompared = 50; ///< who share an address or a phone
constexpr auto columns = "id, account_id, name, email, phone, billing, shipping, notes, used, "
                         "last_used_at, changed_at"_L1;

bool isPractice(const QString &accountId) { return accountId == "practice"_L1; }

/// Only what is there, by the gateway's names; empty for nobody.
QString partyText(const Party &party)
{
    QJsonObject object;
    visitParty(party, u"billing"_s, [&object](const QString &path, const QString &text, FieldKind) {
        if (!text.isEmpty())
            object.insert(path, text);
    });
    return object.isEmpty() ? QString()
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

/// Who is billed, or receives, as it stands in a request.
Party partyIn(const QJsonObject &request, const QString &kind)
{
    Party party;
    visitParty(party, kind, [&request](const QString &path, QString &field, FieldKind) {
        QJsonValue value = request;
        const QStringList steps = path.split(u'.');
        for (const QString &step : steps)
            value = value.toObject().value(step);
        field = value.toString();
    });
    return party;
}

QString emailKey(const KnownCustomer &customer) { return customer.contact.email.toCaseFolded(); }

QString nameKey(const KnownCustomer &customer)
{
    return customer.contact.name.simplified().toCaseFolded();
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

/// Who has that in the column, who was used last first.
QList<KnownCustomer> knownWith(Sql &sql, const KnownCustomer &customer, const QString &column,
                               const QString &value, const QString &more = {})
{
    QList<KnownCustomer> known;
    if (value.isEmpty())
        return known;
    // Many have the same name; those with nothing but a name have an index of their own.
    const QString index = more.isEmpty() ? u"customer_by_"_s + column : u"customer_bare"_s;
    QSqlQuery &query = sql.runPrepared(
        u"SELECT id FROM customer INDEXED BY %3 WHERE practice = ? AND %1 = ? AND %1 <> '' "
        "AND removed_at = 0%2 ORDER BY last_used_at DESC, id LIMIT ?"_s.arg(column, more, index),
        {isPractice(customer.accountId), value, mostCompared});
    QList<CustomerId> ids; // mostly none: a long list is of people who are not known yet
    while (sql.next(query))
        ids << query.value(0).toLongLong();
    for (const CustomerId id : std::as_const(ids))
        known << load(sql, id);
    return known;
}

/// Of several who may be the same person, the one with the same name, or the only one.
std::optional<KnownCustomer> oneOf(const QList<KnownCustomer> &known, const KnownCustomer &customer)
{
    for (const KnownCustomer &one : known) {
        if (nameKey(one) == nameKey(customer))
            return one;
    }
    return known.size() == 1 ? std::optional(known.constFirst()) : std::nullopt;
}

bool agree(const Address &one, const Address &other)
{
    return one == other || one == Address() || other == Address();
}

/// The same person as the ledger knows them; where that would be a guess it is nobody.
struct Same
{
    std::optional<KnownCustomer> known;
    bool hasOtherName = false; ///< the e-mail address is known, under a name that does not fit
};

Same sameAs(Sql &sql, const KnownCustomer &customer)
{
    const Customer &contact = customer.contact;
    const QList<KnownCustomer> withEmail =
        knownWith(sql, customer, u"email_key"_s, emailKey(customer));
    for (const KnownCustomer &one : withEmail) {
        if (namesFit(one.contact.name, contact.name))
            return {one, false};
    }
    if (!withEmail.isEmpty())
        return {withEmail.constFirst(), true};
    QList<KnownCustomer> withPhone = knownWith(sql, customer, u"phone"_s, contact.phone);
    withPhone.removeIf([&contact](const KnownCustomer &one) {
        const bool hasOtherEmail = !contact.email.isEmpty() && !one.contact.email.isEmpty();
        return hasOtherEmail || !namesFit(one.contact.name, contact.name);
    });
    if (auto one = oneOf(withPhone, customer))
        return {std::move(one), false};
    // What is known of a bare name may grow, as long as nothing of it says that it is another's.
    const QList<KnownCustomer> bare = knownWith(sql, customer, u"name_key"_s, nameKey(customer),
                                                u" AND email_key = '' AND phone = ''"_s);
    for (const KnownCustomer &one : bare) {
        if (agree(one.billing.address, customer.billing.address)
            && agree(one.shipping.address, customer.shipping.address))
            return {one, false};
    }
    return {};
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

void fill(QString &known, const QString &other, bool isNewer)
{
    if (known.isEmpty() || (isNewer && !other.isEmpty()))
        known = other;
}

/// An address is taken as a whole: a new town with the old street would be nobody's.
void fill(Party &known, const Party &other, bool isNewer)
{
    fill(known.name, other.name, isNewer);
    fill(known.surname, other.surname, isNewer);
    fill(known.email, other.email, isNewer);
    fill(known.phone, other.phone, isNewer);
    if (known.address == Address() || (isNewer && !(other.address == Address())))
        known.address = other.address;
}

void fill(KnownCustomer &known, const KnownCustomer &other, bool isNewer)
{
    fill(known.contact.name, other.contact.name, isNewer);
    fill(known.contact.email, other.contact.email, isNewer);
    fill(known.contact.phone, other.contact.phone, isNewer);
    fill(known.billing, other.billing, isNewer);
    fill(known.shipping, other.shipping, isNewer);
    fill(known.notes, other.notes, isNewer);
    known.used += other.used;
    known.lastUsed = qMax(known.lastUsed, other.lastUsed);
}

/// The newer name is the better one, unless it leaves out a word of the other.
void fillName(QString &known, const QString &newer)
{
    const QStringList words = foldedWords(newer), before = foldedWords(known);
    const bool hasAll = std::all_of(before.begin(), before.end(),
                                    [&words](const QString &word) { return words.contains(word); });
    if (!newer.isEmpty() && hasAll)
        known = newer;
}

/// Writes down what is new of somebody, and counts them.
void learn(Sql &sql, KnownCustomer customer, const QDateTime &now, CustomersAdded &added)
{
    const Same same = sameAs(sql, customer);
    customer.changed = now;
    if (!same.known) {
        insert(sql, customer);
        ++added.fresh;
        return;
    }
    KnownCustomer known = *same.known;
    if (same.hasOtherName) { // nothing of it is this person's, but that a link was made
        added.others << OtherName{known.contact, customer.contact};
        known.used += customer.used;
        known.lastUsed = qMax(known.lastUsed, customer.lastUsed);
    } else {
        ++added.known;
        fillName(known.contact.name, customer.contact.name);
        customer.contact.name = known.contact.name;
        fill(known, customer, true);
    }
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
    // Links on their way whose customer is to be learned.
    sql.run(u"CREATE TABLE customer_due (link_id INTEGER PRIMARY KEY REFERENCES link (id))"_s);
    createCustomerSearch(sql);
}

void keepCustomerInMind(Sql &sql, LinkId id, bool isWanted)
{
    sql.run(u"DELETE FROM customer_due WHERE link_id = ?"_s, {id});
    if (isWanted)
        sql.run(u"INSERT INTO customer_due (link_id) VALUES (?)"_s, {id});
}

void learnCustomer(Sql &sql, const Link &link, const QDateTime &now)
{
    if (!sql.one(u"SELECT link_id FROM customer_due WHERE link_id = ?"_s, {link.id}).isValid())
        return;
    sql.run(u"DELETE FROM customer_due WHERE link_id = ?"_s, {link.id});
    const QJsonObject request = QJsonDocument::fromJson(requestOf(sql, link.id)).object();
    LinkDraft draft;
    draft.customer = link.facts.customer;
    draft.billing = partyIn(request, u"billing"_s);
    draft.shipping = partyIn(request, u"shipping"_s);
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
                                        const PageMark &after, int most)
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
                              values + QVariantList{most + 1});
    CustomerPage page;
    while (sql.next(query)) {
        if (page.customers.size() == most) {
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
                                          const Customers::Watch &goesOn)
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
            fill(kept, other, false);
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
