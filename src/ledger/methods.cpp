// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/methods.h"

#include "ledger/oldrequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int linksLookedAt = 1000; ///< the migration to version 4 reads this many of the newest links

/// Returns stored methods, each of them once.
QList<PaymentMethod> methodsIn(const QJsonArray &list)
{
    QList<PaymentMethod> methods;
    for (const QJsonValue entry : list) {
        const PaymentMethod method{entry["payment_channel"_L1].toString(),
                                   entry["payment_method"_L1].toString()};
        if (!method.channel.isEmpty() && !method.method.isEmpty() && !methods.contains(method))
            methods << method;
    }
    return methods;
}

QString jsonOf(const QList<PaymentMethod> &methods)
{
    QJsonArray list;
    for (const PaymentMethod &method : methods)
        list << QJsonObject{{u"payment_channel"_s, method.channel},
                            {u"payment_method"_s, method.method}};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

AccountMethods read(Sql &sql, const QString &accountId)
{
    AccountMethods all;
    QSqlQuery used = sql.run(u"SELECT channel, method FROM method_used WHERE account_id = ? "
                             "ORDER BY times DESC, last_at DESC, channel, method"_s, {accountId});
    while (sql.next(used))
        all.used << PaymentMethod{used.value(0).toString(), used.value(1).toString()};
    QSqlQuery sets = sql.run(u"SELECT name, methods, is_default FROM method_set "
                             "WHERE account_id = ? ORDER BY name"_s, {accountId});
    while (sql.next(sets))
        all.sets << MethodSet{sets.value(0).toString(),
                              methodsIn(QJsonDocument::fromJson(sets.value(1).toByteArray()).array()),
                              sets.value(2).toBool()};
    return all;
}

bool hasSet(Sql &sql, const QString &accountId, const QString &name)
{
    return sql.one(u"SELECT count(*) FROM method_set WHERE account_id = ? AND name = ?"_s,
                   {accountId, name}).toInt() > 0;
}

void forgetDefault(Sql &sql, const QString &accountId)
{
    sql.run(u"UPDATE method_set SET is_default = 0 WHERE account_id = ?"_s, {accountId});
}

void checkIsThere(Sql &sql, const QString &accountId, const QString &name)
{
    if (sql.ok() && !hasSet(sql, accountId, name))
        sql.fail({LedgerFault::NotFound, u"set of methods"_s, 0});
}

void countMethods(Sql &sql, const QString &accountId, const QDateTime &when,
                  const QList<PaymentMethod> &methods)
{
    for (const PaymentMethod &method : methods)
        sql.runPrepared(u"INSERT INTO method_used (account_id, channel, method, times, last_at) "
                        "VALUES (?, ?, ?, 1, ?) ON CONFLICT (account_id, channel, method) "
                        "DO UPDATE SET times = times + 1, "
                        "last_at = max(last_at, excluded.last_at)"_s,
                        {accountId, method.channel, method.method, stored(when)});
}

} // namespace

void createMethodMemory(Sql &sql)
{
    sql.run(u"CREATE TABLE method_used (account_id TEXT NOT NULL, channel TEXT NOT NULL, "
            "method TEXT NOT NULL, times BIGINT NOT NULL, last_at BIGINT NOT NULL, "
            "PRIMARY KEY (account_id, channel, method))"_s);
    sql.run(u"CREATE TABLE method_set (account_id TEXT NOT NULL, name TEXT NOT NULL, "
            "methods TEXT NOT NULL, is_default SMALLINT NOT NULL, "
            "PRIMARY KEY (account_id, name))"_s);
    struct Made
    {
        QString accountId;
        qint64 at;
        QByteArray request;
    };
    QList<Made> all; // a query must be read to its end before another one writes
    QSqlQuery links = sql.run(u"SELECT l.account_id, l.created_at, r.request FROM link l "
                              "JOIN link_request r ON r.link_id = l.id "
                              "WHERE l.state NOT IN ('sending', 'unknown', 'refused', 'not_sent') "
                              "ORDER BY l.id DESC LIMIT %1"_s.arg(linksLookedAt));
    while (sql.next(links))
        all << Made{links.value(0).toString(), links.value(1).toLongLong(),
                    links.value(2).toByteArray()};
    for (const Made &made : all)
        countMethods(sql, made.accountId, timeFrom(made.at), methodsNamedIn(made.request));
}

void createMethodsInMind(Sql &sql)
{
    sql.run(u"CREATE TABLE method_due (link_id INTEGER PRIMARY KEY REFERENCES link (id), "
            "methods TEXT NOT NULL)"_s);
    QList<std::pair<LinkId, QList<PaymentMethod>>> all;
    QSqlQuery links = sql.run(u"SELECT l.id, r.request FROM link l "
                              "JOIN link_request r ON r.link_id = l.id "
                              "WHERE l.state IN ('sending', 'unknown', 'refused', 'not_sent')"_s);
    while (sql.next(links))
        all << std::pair(links.value(0).toLongLong(), methodsNamedIn(links.value(1).toByteArray()));
    for (const auto &[id, methods] : std::as_const(all))
        keepMethodsInMind(sql, id, methods);
}

void keepMethodsInMind(Sql &sql, LinkId id, const QList<PaymentMethod> &methods)
{
    sql.run(u"DELETE FROM method_due WHERE link_id = ?"_s, {id});
    if (!methods.isEmpty())
        sql.run(u"INSERT INTO method_due (link_id, methods) VALUES (?, ?)"_s, {id, jsonOf(methods)});
}

void noteMethods(Sql &sql, const Link &link, const QDateTime &when)
{
    const QVariant due =
        sql.one(u"SELECT methods FROM method_due WHERE link_id = ?"_s, {link.id});
    if (!due.isValid())
        return;
    sql.run(u"DELETE FROM method_due WHERE link_id = ?"_s, {link.id});
    countMethods(sql, link.accountId, when,
                 methodsIn(QJsonDocument::fromJson(due.toByteArray()).array()));
}

template <class F>
LedgerResult<AccountMethods> SqlMethods::change(const QString &accountId, F &&work)
{
    return m_open.write<AccountMethods>([&](const QSqlDatabase &db) {
        return inTransaction(db, [&](Sql &sql) {
            work(sql);
            return sql.ok() ? read(sql, accountId) : AccountMethods();
        });
    });
}

LedgerResult<AccountMethods> SqlMethods::of(const QString &accountId)
{
    return m_open.read<AccountMethods>([&](const QSqlDatabase &db) {
        Sql sql(db);
        const AccountMethods all = read(sql, accountId);
        return sql.answer(all);
    });
}

LedgerResult<AccountMethods> SqlMethods::save(const QString &accountId, const MethodSet &set)
{
    return change(accountId, [&](Sql &sql) {
        if (set.isDefault)
            forgetDefault(sql, accountId);
        sql.run(u"INSERT INTO method_set (account_id, name, methods, is_default) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (account_id, name) DO UPDATE SET "
                "methods = excluded.methods, is_default = excluded.is_default"_s,
                {accountId, set.name, jsonOf(set.methods), int(set.isDefault)});
    });
}

LedgerResult<AccountMethods> SqlMethods::rename(const QString &accountId, const QString &name,
                                                const QString &to)
{
    return change(accountId, [&](Sql &sql) {
        checkIsThere(sql, accountId, name);
        if (sql.ok() && name != to && hasSet(sql, accountId, to))
            sql.fail({LedgerFault::Busy, u"name of another set"_s, 0});
        sql.run(u"UPDATE method_set SET name = ? WHERE account_id = ? AND name = ?"_s,
                {to, accountId, name});
    });
}

LedgerResult<AccountMethods> SqlMethods::remove(const QString &accountId, const QString &name)
{
    return change(accountId, [&](Sql &sql) {
        sql.run(u"DELETE FROM method_set WHERE account_id = ? AND name = ?"_s, {accountId, name});
    });
}

LedgerResult<AccountMethods> SqlMethods::makeDefault(const QString &accountId, const QString &name)
{
    return change(accountId, [&](Sql &sql) {
        if (!name.isEmpty())
            checkIsThere(sql, accountId, name);
        forgetDefault(sql, accountId);
        sql.run(u"UPDATE method_set SET is_default = 1 WHERE account_id = ? AND name = ?"_s,
                {accountId, name});
    });
}

} // namespace linktill::ledger
