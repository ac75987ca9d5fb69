// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ordercounts.h"

#include "core/ordernumber.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// The first count that no link has. What is stored says only where to begin looking: the links are
/// the truth, also about numbers that people typed.
qint64 nextCount(Sql &sql, const QString &accountId, const QString &series)
{
    qint64 count = sql.one(u"SELECT next FROM order_counter WHERE account_id = ? AND series = ?"_s,
                           {accountId, series}).toLongLong();
    count = qMax<qint64>(count, 1);
    const auto isUsed = [&] {
        return sql.one(u"SELECT id FROM link WHERE account_id = ? AND order_id = ?"_s,
                       {accountId, orderNumber(series, count)}).isValid();
    };
    while (sql.ok() && isUsed())
        ++count;
    return count;
}

} // namespace

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
