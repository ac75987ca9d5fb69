// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"
#include "support/ran.h"
#include "support/testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Runs linktill-cli as a separate program, with a profile and a gateway of its own, at the time of
/// the seed request.
class CommandLineFixture
{
    const std::shared_ptr<linktill::practice::PracticeGateway> m_gateway;

public:
    CommandLineFixture()
        : m_gateway(std::make_shared<linktill::practice::PracticeGateway>(linktill::practice::Options{
              0, QStringLiteral("practicekey"), QStringLiteral("right"), now})),
          gateway(*m_gateway)
    {
        if (!gateway.start())
            qFatal("No gateway.");
        environment.insert(QStringLiteral("LINKTILL_KEY"), gateway.key());
        environment.insert(QStringLiteral("LINKTILL_SECRET"), gateway.secret());
    }

    /// Makes a fixture with the same gateway and a copy of the other one's profile.
    CommandLineFixture(const CommandLineFixture &like)
        : m_gateway(like.m_gateway), gateway(*m_gateway), environment(like.environment)
    {
        QDirIterator all(like.profile(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString from = all.next(), to = profile() + from.mid(like.profile().size());
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
                qFatal("No copy.");
        }
    }

    QString profile() const { return m_dir.filePath(QStringLiteral("profile")); }
    QString file(const QString &name) const { return profile() + u'/' + name; }

    /// Starts the program with a command and its arguments; its input comes from the file `input`,
    /// if one is named.
    std::unique_ptr<QProcess> started(const QStringList &command, const QString &input = {}) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
        const bool isToCrash = environment.contains(QStringLiteral("LINKTILL_CRASH_AT"));
        program->start(isToCrash ? QStringLiteral(LINKTILL_CRASHING_BIN_DIR "/linktill-cli")
                                 : QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                       command + QStringList{QStringLiteral("--profile"), profile()});
        return program;
    }
    static Ran ended(QProcess &program)
    {
        if (program.state() != QProcess::NotRunning && !program.waitForFinished(60'000)) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        if (program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    Ran run(const QStringList &command) const { return ended(*started(command)); }

    QStringList createOf(const QString &order) const
    {
        return {QStringLiteral("create"), QStringLiteral("--request"),
                QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), QStringLiteral("--set"),
                QStringLiteral("merchant_order_id=") + order, QStringLiteral("--set"),
                QStringLiteral("custom_link_ref=ref-") + order, QStringLiteral("--api-url"),
                gateway.url().toString(), QStringLiteral("--clock"), seedClock(),
                QStringLiteral("--timeout"), QStringLiteral("30"), QStringLiteral("--json")};
    }
    Ran create(const QString &order) const { return run(createOf(order)); }

    linktill::practice::PracticeGateway &gateway;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    static QString seedClock() { return QStringLiteral("2024-07-20T00:00:00Z"); }
    static QDateTime now() { return QDateTime::fromString(seedClock(), Qt::ISODate); }
    const QTemporaryDir m_dir;
};
