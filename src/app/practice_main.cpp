// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0

// linktill-practice: the practice gateway on its own, for a terminal or another program's tests.

#include "practice/practicegateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <optional>

#ifndef Q_OS_WIN
#include <pthread.h>
#endif

using namespace Qt::StringLiterals;
using linktill::practice::Options;
using linktill::practice::PracticeGateway;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 64;

/// Waits for SIGINT or SIGTERM. Made before any other thread is, which then leave both to it.
class StopSignal
{
public:
#ifdef Q_OS_WIN
    StopSignal()
    {
        std::signal(SIGINT, raised);
        std::signal(SIGTERM, raised);
    }
    void wait()
    {
        s_raised.wait(false);
    }

private:
    static void raised(int)
    {
        s_raised.test_and_set();
        s_raised.notify_all();
    }
    static inline std::atomic_flag s_raised;
#else
    StopSignal()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGINT);
        sigaddset(&m_set, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }
    void wait()
    {
        int signal = 0;
        sigwait(&m_set, &signal);
    }

private:
    sigset_t m_set;
#endif
};

int wrongUsage(const QString &sentence)
{
    std::fprintf(stderr, "linktill-practice: %s\n", qPrintable(sentence));
    return exitUsage;
}

/// A clock that starts at \a start and runs on from there.
std::function<QDateTime()> clockFrom(const QDateTime &start)
{
    QElapsedTimer timer;
    timer.start();
    return [start, timer] { return start.addMSecs(timer.elapsed()); };
}

struct Wishes
{
    QCommandLineOption port{u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes a free one."_s,
                            u"number"_s, u"0"_s};
    QCommandLineOption key{u"key"_s, u"The PortOne key to accept; made at random otherwise."_s,
                           u"key"_s};
    QCommandLineOption secret{u"secret"_s,
                              u"The secret that goes with the key. Never a real one: "
                              u"other users of this computer can see it."_s,
                              u"secret"_s};
    QCommandLineOption clock{u"clock"_s,
                             u"Start the gateway's clock at this time, as 2024-07-20T09:00:00Z."_s,
                             u"ISO time"_s};
};

/// Fills \a options from the command line; otherwise the sentence that says what is wrong with it.
std::optional<QString> readOptions(const QCommandLineParser &parser, const Wishes &wishes,
                                   Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return u"\"%1\" is not expected here; see --help."_s.arg(
            parser.positionalArguments().first());
    bool isNumber = false;
    options.port = parser.value(wishes.port).toUShort(&isNumber);
    if (!isNumber)
        return u"--port must be a number from 0 to 65535."_s;
    if (parser.isSet(wishes.key) != parser.isSet(wishes.secret))
        return u"--key and --secret go together: give both or none."_s;
    options.key = parser.value(wishes.key);
    options.secret = parser.value(wishes.secret);
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (parser.isSet(wishes.key) && !plain.match(options.key).hasMatch())
        return u"--key must be letters, digits, - and _ only."_s;
    if (parser.isSet(wishes.secret) && options.secret.isEmpty())
        return u"--secret must not be empty."_s;
    if (parser.isSet(wishes.clock)) {
        QDateTime start = QDateTime::fromString(parser.value(wishes.clock), Qt::ISODateWithMs);
        if (!start.isValid())
            return u"--clock must be a time such as 2024-07-20T09:00:00Z."_s;
        if (start.timeSpec() == Qt::LocalTime)
            start = QDateTime(start.date(), start.time(), QTimeZone::utc());
        options.now = clockFrom(start.toUTC());
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    StopSignal stop;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"linktill-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINKTILL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A payment gateway to practise with, on this computer only. Prints one line of JSON with "
        u"its address, key and secret, then runs until it is interrupted."_s);
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const Wishes wishes;
    parser.addOptions({wishes.port, wishes.key, wishes.secret, wishes.clock});
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options;
    if (const auto wrong = readOptions(parser, wishes, options))
        return wrongUsage(*wrong);
    PracticeGateway gateway(options);
    QString error;
    if (!gateway.start(&error)) {
        std::fprintf(stderr, "linktill-practice: %s\n", qPrintable(error));
        return exitFailed;
    }
    const QJsonObject line{{u"url"_s, gateway.url().toString()},
                           {u"portone_key"_s, gateway.key()},
                           {u"portone_secret"_s, gateway.secret()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    stop.wait();
    gateway.stop();
    return 0;
}
