// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/sqlite.h"
#include "ledger/sqlledger.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <atomic>

/// Shows the time that the test sets; the ledger asks it from its own threads.
class TestClock final : public linktill::Clock
{
public:
    QDateTime now() const override
    {
        static const QDateTime start =
            QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc()).toUTC();
        return start.addMSecs(m_passed);
    }
    void pass(qint64 seconds) { m_passed += seconds * 1000; }

private:
    std::atomic<qint64> m_passed = 0;
};

/// Holds a folder with a ledger, which the test may open any number of times.
struct LedgerFixture
{
    QTemporaryDir dir;
    TestClock clock;

    QString folder() const { return dir.path(); }
    QString file() const { return dir.filePath(QStringLiteral("ledger.sqlite")); }
    std::unique_ptr<linktill::ledger::SqlLedger> open(int maxPages = 0)
    {
        return std::make_unique<linktill::ledger::SqlLedger>(linktill::ledger::SqlLedger::Setup{
            folder(), QStringLiteral("somchai"), &clock, maxPages});
    }
};

/// Runs statements on the file as another program would; returns the last one's first value.
inline linktill::LedgerResult<QVariant> withSql(const QString &file, const QStringList &statements)
{
    const auto connected = linktill::ledger::connectTo(file, linktill::ledger::OpenAs::Write);
    if (!connected)
        return linktill::Failure{connected.error()};
    linktill::ledger::Sql sql((*connected)->db);
    QVariant last;
    for (const QString &statement : statements)
        last = sql.one(statement);
    return sql.answer(last);
}

inline linktill::Sending sendingOf(const QString &orderId, const QString &draftId = {})
{
    linktill::Sending sending;
    sending.accountId = QStringLiteral("a-1");
    sending.accountName = QStringLiteral("Coffee shop");
    sending.environment = linktill::Environment::Sandbox;
    sending.draft.amount = QStringLiteral("250.50");
    sending.draft.currency = QStringLiteral("THB");
    sending.draft.merchantOrderId = orderId;
    sending.draft.description = QStringLiteral("Coffee beans");
    sending.request = "{\"amount\":250.5,\"merchant_order_id\":\"" + orderId.toUtf8() + "\"}";
    sending.draftId = draftId;
    return sending;
}

inline linktill::CreatedLink createdOf(const QString &reference)
{
    return {QStringLiteral("https://pay.example/?ref=") + reference, reference, {}};
}

/// Begins and settles a link. Returns its key, without a number when that failed.
inline linktill::LinkKey make(linktill::Ledger &ledger, const linktill::Sending &sending,
                             const QString &reference)
{
    const auto id = ledger.links().begin(sending);
    if (!id || !ledger.links().settle(*id, createdOf(reference)))
        return {};
    return *id;
}

/// Returns a reference as long as the gateway's.
inline QString longReference(int number)
{
    return QStringLiteral("2BEemUknaImTq5ljmoNQQV2t%1").arg(number, 3, 10, QLatin1Char('0'));
}

/// Makes links of the account from which the ledger learns how an address is made: as createdOf() makes it.
inline bool teachAddress(linktill::Ledger &ledger, const QString &accountId = QStringLiteral("a-1"),
                         linktill::Environment environment = linktill::Environment::Sandbox)
{
    for (int i = 900; i < 903; ++i) {
        linktill::Sending sending = sendingOf(QStringLiteral("taught-%1").arg(i));
        sending.accountId = accountId;
        sending.environment = environment;
        linktill::CreatedLink created = createdOf(longReference(i));
        created.address = linktill::CheckoutAddress{QStringLiteral("https://pay.example/?ref="), {}};
        const auto id = ledger.links().begin(sending);
        if (!id || !ledger.links().settle(*id, created))
            return false;
    }
    return true;
}

inline linktill::LinkKey keyOf(linktill::Ledger &ledger, linktill::LinkId id)
{
    return ledger.links().link(id)->link.key();
}

template <class T> linktill::LedgerFault faultOf(const linktill::LedgerResult<T> &result)
{
    return result ? linktill::LedgerFault(-1) : result.error().fault;
}
