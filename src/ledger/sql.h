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

/// A run of statements on one connection: after the first failure the rest is left out, so that a
/// function reads as its statements and asks once, at its end, whether all went well. The connection
/// must outlive it.
class Sql
{
public:
    explicit Sql(const QSqlDatabase &db) : m_db(db) {}

    bool ok() const { return !m_error; }
    const LedgerError &error() const { return *m_error; }
    void fail(LedgerError error);

    /// Values are bound in order. The query stands before its first row.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// The same for a statement that is asked again and again: it stays prepared. Read it to its end
    /// before anything else is.
    QSqlQuery &runPrepared(const QString &sql, const QVariantList &values);
    /// Before a connection of this thread is closed.
    static void forgetPrepared(const QString &connection);
    /// First column of the first row; invalid when there is no row.
    QVariant one(const QString &sql, const QVariantList &values = {});
    /// The next row; an error while stepping counts as the run's.
    bool next(QSqlQuery &query);

    const QSqlDatabase &db() const { return m_db; }

    template <class T> LedgerResult<T> answer(T value) const
    {
        if (m_error)
            return Failure{*m_error};
        return value;
    }

    /// When set, hears every statement of its thread: the benchmark repeats them in the shell.
    using Listener = std::function<void(const QString &, const QVariantList &)>;
    static void listen(Listener listener);

private:
    void start(QSqlQuery &query, bool fine, const QString &sql, const QVariantList &values);

    const QSqlDatabase &m_db;
    std::optional<LedgerError> m_error;
};

/// Runs `work(Sql &)` as one transaction that holds the right to write from its beginning. What it
/// gives is the answer; if anything fails, nothing is changed.
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

/// Every now and then while many are added: asks `goesOn`, if there is one, with how many there are.
/// When that says no, the transaction will be taken back.
bool goOn(Sql &sql, int count, qsizetype of, const std::function<bool(int)> &goesOn);

/// A point in time as the ledger stores it: milliseconds since 1970 in UTC, 0 for none.
qint64 stored(const QDateTime &time);
QDateTime timeFrom(qint64 stored);

} // namespace linktill::ledger
