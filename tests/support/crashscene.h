// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/crashpoint.h"
#include "core/clock.h"
#include "ledger/sqlledger.h"
#include "practice/practicegateway.h"
#include "support/parallel.h"
#include "support/ran.h"
#include "support/testpaths.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// Shared by the tests that kill linktill-cli at one of its crash points.
namespace linktill {

/// Says where the program is killed: at point `at`, after it was passed `skip` times. With 0 it is
/// not killed.
struct Kill
{
    int at = 0;
    int skip = 0;
};

inline bool isKilled(const Ran &ran)
{
    return ran.status < 0;
}

/// Returns how many entries a list of the program's JSON has.
inline qsizetype countOf(const Ran &ran, const char *list)
{
    return ran.json()[QLatin1String(list)].toArray().size();
}

/// Holds a profile, and a gateway that plays the faults it is told.
class CrashScene
{
public:
    CrashScene()
        : gateway(practice::Options{0, QStringLiteral("practicekey"), QStringLiteral("right"),
                                    [] { return QDateTime::fromString(now, Qt::ISODate); }})
    {
        if (!gateway.start())
            qFatal("No gateway.");
    }

    /// Runs a command that asks the gateway.
    Ran ask(const QStringList &arguments, Kill kill = {}, const QString &folder = {}) const
    {
        return run(arguments + QStringList{QStringLiteral("--api-url"), gateway.url().toString(),
                                           QStringLiteral("--clock"), now,
                                           QStringLiteral("--timeout"), answerSeconds},
                   kill, folder);
    }
    /// Runs any command, on the profile or another `folder`.
    Ran run(QStringList arguments, Kill kill = {}, const QString &folder = {}) const
    {
        arguments << QStringLiteral("--json") << QStringLiteral("--profile")
                  << (folder.isEmpty() ? profile.path() : folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINKTILL_KEY"), gateway.key());
        environment.insert(QStringLiteral("LINKTILL_SECRET"), secret);
        environment.insert(QStringLiteral("LINKTILL_CRASH_AT"), QString::number(kill.at));
        environment.insert(QStringLiteral("LINKTILL_CRASH_SKIP"), QString::number(kill.skip));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINKTILL_CRASHING_BIN_DIR "/linktill-cli"), arguments);
        if (!process.waitForFinished(60'000))
            process.kill();
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    std::unique_ptr<Ledger> ledger() const
    {
        static const SystemClock clock;
        return std::make_unique<ledger::SqlLedger>(
            ledger::SqlLedger::Setup{profile.path(), QStringLiteral("tester"), &clock});
    }

    static QStringList createArguments(const QString &order, const QString &linkRef)
    {
        return {QStringLiteral("create"),
                QStringLiteral("--request"),
                QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"),
                QStringLiteral("--set"),
                QStringLiteral("merchant_order_id=") + order,
                QStringLiteral("--set"),
                QStringLiteral("custom_link_ref=") + linkRef};
    }

    static inline const QString now = QStringLiteral("2024-07-20T00:00:00Z");
    practice::PracticeGateway gateway;
    const QTemporaryDir profile;
    QString answerSeconds = QStringLiteral("1");
    QString secret = QStringLiteral("right");
};

} // namespace linktill
