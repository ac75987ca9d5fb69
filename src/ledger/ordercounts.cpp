// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ordercounts.h"

#include "core/ordernumber.h"
#include "ledger/sqlite.h"

#include <QSqlRecord>

#include <functional>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Returns the first count that no link has. The stored count only says where to begin looking,
/// since the links also show numbers that people typed.
qint64 nextCount(Sql &sql, const QString &accountId, const QString &series)
{
    qint64 count = sql.one(u"SELECT next FROM order_counter WHERE account_id = ? AND series = ?"_s,
                           {accountId, series}).toLongLong();
    count = qMax<qint64>(count, 1);
    const auto isUsed = [&] {
        const QString number = orderNumber(series, count);
        return sql.one(u"SELECT 1 FROM link WHERE account_id = ? AND order_id = ? UNION ALL "
                       "SELECT 1 FROM taken_order WHERE account_id = ? AND order_id = ?"_s,
                       {accountId, number, accountId, number}).isValid();
    };
    while (sql.ok() && isUsed())
        ++count;
    return count;
}

/// Reads as many rows as can be read, since a file that was set aside may be damaged.
void forEachRow(const QSqlDatabase &db, const QString &question,
                const std::function<void(const QVariantList &)> &act)
{
    Sql sql(db);
    QSqlQuery query = sql.run(question);
    while (sql.next(query)) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i);
        act(row);
    }
}

} // namespace

void createTakenOrders(Sql &sql)
{
    sql.run(u"CREATE TABLE taken_order (account_id TEXT NOT NULL, order_id TEXT NOT NULL, "
            "PRIMARY KEY (account_id, order_id))"_s);
}

bool isTaken(Sql &sql, const QString &accountId, const QString &orderId)
{
    return sql.one(u"SELECT 1 FROM taken_order WHERE account_id = ? AND order_id = ?"_s,
                   {accountId, orderId}).isValid();
}

LedgerResult<Done> carryOrders(const QSqlDatabase &db, const QString &from)
{
    const auto before = connectToRead(from);
    if (!before)
        return Done();
    return inTransaction(db, [&](Sql &sql) {
        const auto take = [&sql](const QVariantList &row) {
            if (!sql.one(u"SELECT 1 FROM link WHERE account_id = ? AND order_id = ?"_s, row).isValid())
                sql.run(u"INSERT INTO taken_order (account_id, order_id) VALUES (?, ?) "
                        "ON CONFLICT (account_id, order_id) DO NOTHING"_s, row);
        };
        forEachRow((*before)->db, u"SELECT account_id, order_id FROM link"_s, take);
        forEachRow((*before)->db, u"SELECT account_id, order_id FROM taken_order"_s, take);
        forEachRow((*before)->db, u"SELECT account_id, series, next FROM order_counter"_s,
                   [&sql](const QVariantList &row) {
            sql.run(u"INSERT INTO order_counter (account_id, series, next) VALUES (?, ?, ?) "
                    "ON CONFLICT (account_id, series) DO UPDATE SET next = excluded.next "
                    "WHERE order_counter.next < excluded.next"_s, row);
        });
        return Done();
    });
}

void createOrderCounts(Sql &sql)
{
    sql.run(u"CREATE TABLE order_counter (account_id TEXT NOT NULL, series TEXT NOT NULL, "
            "next BIGINT NOT NULL, PRIMARY KEY (account_id, series))"_s);
}

LedgerResult<QString> nextOrderNumber(const QSqlDatabase &db, const QString &accountId,
                                      const QString &series)
{
    Sql sql(db);
    const QString number = orderNumber(series, nextCount(sql, accountId, series));
    return sql.answer(number);
}

void noteOrderNumber(Sql &sql, const QString &accountId, const QString &series)
{
    const qint64 next = nextCount(sql, accountId, series);
    sql.run(u"INSERT INTO order_counter (account_id, series, next) VALUES (?, ?, ?) "
            "ON CONFLICT (account_id, series) DO UPDATE SET next = excluded.next"_s,
            {accountId, series, next});
}

} // namespace linktill::ledger
