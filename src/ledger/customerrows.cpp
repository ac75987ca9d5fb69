// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customerrows.h"

#include "application/ports/samecustomer.h"
#include "core/draftfields.h"
#include "ledger/customersearch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr auto columnNames = "id, account_id, name, email, phone, billing, shipping, notes, used, "
                             "last_used_at, changed_at"_L1;

/// Returns the values of account_id to changed_at, see insertCustomerRow().
QVariantList valuesOf(const KnownCustomer &customer)
{
    return {customer.accountId,          isPractice(customer.accountId), customer.contact.name,
            customer.contact.email,      customer.contact.phone,         partyText(customer.billing),
            partyText(customer.shipping), customer.notes,                emailKey(customer),
            nameKey(customer),           customer.used,                  stored(customer.lastUsed),
            stored(customer.changed)};
}

} // namespace

bool isPractice(const QString &accountId) { return accountId == "practice"_L1; }

QString partyText(const Party &party)
{
    if (party == Party())
        return u""_s; // a null string would be NULL
    QJsonObject object;
    visitParty(party, u"billing"_s, [&object](const QString &path, const QString &text, FieldKind) {
        if (!text.isEmpty())
            object.insert(path, text);
    });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Party partyFrom(const QString &text)
{
    Party party;
    if (text.isEmpty())
        return party;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    visitParty(party, u"billing"_s, [&object](const QString &path, QString &field, FieldKind) {
        field = object.value(path).toString();
    });
    return party;
}

QString customerColumns()
{
    return u"c."_s + QString(columnNames).replace(", "_L1, ", c."_L1);
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

KnownCustomer loadCustomer(Sql &sql, CustomerId id)
{
    static const QString sentence = u"SELECT %1 FROM customer c WHERE c.id = ?"_s.arg(customerColumns());
    QSqlQuery &query = sql.runPrepared(sentence, {id});
    if (sql.next(query)) {
        const KnownCustomer customer = customerAt(query);
        query.finish();
        return customer;
    }
    sql.fail({LedgerFault::NotFound, u"customer %1"_s.arg(id), 0});
    return {};
}

CustomerId insertCustomerRow(Sql &sql, const KnownCustomer &customer)
{
    const QSqlQuery &made = sql.runPrepared(
        u"INSERT INTO customer (account_id, practice, name, email, phone, billing, shipping, notes, "
        "email_key, name_key, used, last_used_at, changed_at, created_at, removed_at, merged_into) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"_s,
        valuesOf(customer) + QVariantList{stored(customer.changed)});
    return made.lastInsertId().toLongLong();
}

void updateCustomerRow(Sql &sql, const KnownCustomer &customer)
{
    sql.runPrepared(u"UPDATE customer SET account_id = ?, practice = ?, name = ?, email = ?, phone = ?, "
                    "billing = ?, shipping = ?, notes = ?, email_key = ?, name_key = ?, used = ?, "
                    "last_used_at = ?, changed_at = ? WHERE id = ?"_s,
                    valuesOf(customer) + QVariantList{customer.id});
}

CustomerId insertCustomer(Sql &sql, KnownCustomer customer)
{
    customer.id = insertCustomerRow(sql, customer);
    setCustomerWords(sql, customer);
    return customer.id;
}

void updateCustomer(Sql &sql, const KnownCustomer &customer)
{
    updateCustomerRow(sql, customer);
    setCustomerWords(sql, customer);
}

void setCustomerRemoved(Sql &sql, const KnownCustomer &customer, const QDateTime &when, CustomerId into)
{
    sql.runPrepared(u"UPDATE customer SET removed_at = ?, merged_into = ? WHERE id = ?"_s,
                    {stored(when), into, customer.id});
    if (when.isValid())
        takeCustomerWords(sql, customer.id);
    else
        setCustomerWords(sql, customer);
}

} // namespace linktill::ledger
