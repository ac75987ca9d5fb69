// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <type_traits>

namespace linktill::ledger {

/// Runs statements on one connection. After the first failure it skips the rest, so that a function reads as
/// its statements and asks only at its end whether all succeeded. The connection must outlive it.
class Sql
{
public:
    explicit Sql(const QSqlDatabase &db) : m_db(db) {}

    bool ok() const { return !m_error; }
    const LedgerError &error() const { return *m_error; }
    void fail(LedgerError error);

    /// Runs a statement with its values bound in order. Returns the query before its first row.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that is asked often and so stays prepared. Read its rows to the end before
    /// you run another.
    QSqlQuery &runPrepared(const QString &sql, const QVariantList &values);
    /// Drops the prepared statements. Call it before a connection of this thread is closed.
    static void forgetPrepared(const QString &connection);
    /// Returns the first column of the first row; invalid when there is no row.
    QVariant one(const QString &sql, const QVariantList &values = {});
    /// Moves to the next row. An error while doing so counts as the run's error.
    bool next(QSqlQuery &query);

    const QSqlDatabase &db() const { return m_db; }

    template <class T> LedgerResult<T> answer(T value) const
    {
        if (m_error)
            return Failure{*m_error};
        return value;
    }

    /// Sets who hears every statement of this thread. The benchmark repeats them in the shell.
    using Listener = std::function<void(const QString &, const QVariantList &)>;
    static void listen(Listener listener);

private:
    void start(QSqlQuery &query, bool fine, const QString &sql, const QVariantList &values);

    const QSqlDatabase &m_db;
    std::optional<LedgerError> m_error;
};

/// Runs `work(Sql &)` as one transaction, which holds the right to write from its beginning.
/// Returns what `work` returns. If anything fails, nothing is changed.
template <class F>
auto inTransaction(const QSqlDatabase &db, F &&work) -> LedgerResult<std::invoke_result_t<F, Sql &>>
{
    Sql sql(db);
    sql.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!sql.ok())
        return Failure{sql.error()};
    auto value = work(sql);
    sql.run(QStringLiteral("COMMIT"));
    if (!sql.ok()) {
        Sql(db).run(QStringLiteral("ROLLBACK"));
        return Failure{sql.error()};
    }
    return value;
}

/// Runs `work(Sql &)`, which only reads, on what the ledger holds at its beginning; others may write meanwhile.
template <class F>
auto inSnapshot(const QSqlDatabase &db, F &&work) -> LedgerResult<std::invoke_result_t<F, Sql &>>
{
    Sql sql(db);
    sql.run(QStringLiteral("BEGIN"));
    auto value = work(sql);
    Sql(db).run(QStringLiteral("ROLLBACK"));
    return sql.answer(std::move(value));
}

/// Asks `goesOn`, if there is one, whether to continue, with the number of rows added so far; does so every
/// hundred rows and at the end. When the answer is no, it fails, and the transaction is rolled back.
bool goOn(Sql &sql, int count, qsizetype of, const std::function<bool(int)> &goesOn);

/// Returns a point in time as the ledger stores it: milliseconds since 1970 in UTC, 0 for none.
qint64 stored(const QDateTime &time);
QDateTime timeFrom(qint64 stored);

} // namespace linktill::ledger
