// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sql.h"

#include "application/links/crashpoint.h"
#include "application/ports/onmatch.h"
#include "ledger/sqlite.h"

#include <QHash>
#include <QSqlError>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

thread_local Sql::Listener listener;

void heard(const QString &sql, const QVariantList &values)
{
    if (listener)
        listener(sql, values);
}

constexpr qsizetype maxPrepared = 32;
/// Statements of this thread, by connection and by text.
thread_local QHash<QString, QHash<QString, QSqlQuery>> prepared;

} // namespace

void Sql::listen(Listener heard)
{
    listener = std::move(heard);
}

void Sql::fail(LedgerError error)
{
    if (!m_error)
        m_error = std::move(error);
}

QSqlQuery Sql::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_db);
    if (m_error)
        return query;
    query.setForwardOnly(true);
    // Statements without values are not prepared separately, which BEGIN and PRAGMA do not like.
    if (!values.isEmpty())
        start(query, query.prepare(sql), sql, values);
    else if (heard(sql, values); !query.exec(sql))
        fail(errorOf(query.lastError()));
    return query;
}

QSqlQuery &Sql::runPrepared(const QString &sql, const QVariantList &values)
{
    QHash<QString, QSqlQuery> &known = prepared[m_db.connectionName()];
    if (known.size() >= maxPrepared)
        known.clear();
    auto at = known.find(sql);
    bool fine = true;
    if (at == known.end()) {
        at = known.insert(sql, QSqlQuery(m_db));
        at->setForwardOnly(true);
        fine = at->prepare(sql);
    }
    if (!m_error)
        start(*at, fine, sql, values);
    return *at;
}

void Sql::forgetPrepared(const QString &connection)
{
    prepared.remove(connection);
}

void Sql::start(QSqlQuery &query, bool fine, const QString &sql, const QVariantList &values)
{
    heard(sql, values);
    for (qsizetype i = 0; fine && i < values.size(); ++i) {
        // A null string would become NULL, which the ledger does not hold.
        const bool isText = values[i].typeId() == QMetaType::QString;
        query.bindValue(int(i), isText && values[i].toString().isNull() ? QVariant(u""_s) : values[i]);
    }
    if (!fine || !query.exec())
        fail(errorOf(query.lastError()));
}

bool Sql::next(QSqlQuery &query)
{
    if (m_error)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        fail(errorOf(query.lastError()));
    return false;
}

QVariant Sql::one(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return next(query) ? query.value(0) : QVariant();
}

bool goOn(Sql &sql, int count, qsizetype of, const std::function<bool(int)> &goesOn)
{
    crashPoint(ImportingRow);
    if (!sql.ok())
        return false;
    if (!isTimeToAsk(count, of) || !goesOn || goesOn(count))
        return true;
    sql.fail({LedgerFault::Broken, QStringLiteral("cancelled"), 0});
    return false;
}

qint64 stored(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeFrom(qint64 milliseconds)
{
    // Counting from a time in UTC is four times as fast as asking a time zone, for hundreds of
    // times in each page.
    static const QDateTime epoch = QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC();
    return milliseconds ? epoch.addMSecs(milliseconds) : QDateTime();
}

} // namespace linktill::ledger
