// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0

// linktill-practice: the practice gateway on its own, for a terminal or another program's tests.

#include "core/terminal.h"
#include "practice/practicegateway.h"
#include "programs/hardenedruntime.h"
#include "programs/languages.h"
#include "programs/system.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;
using linktill::practice::Options;
using linktill::practice::PracticeGateway;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 64;

/// Gives this program's sentences one translation context.
class PracticeProgram
{
    Q_DECLARE_TR_FUNCTIONS(PracticeProgram)
};

void print(const std::unique_ptr<QIODevice> &to, const QString &text)
{
    if (to)
        to->write(linktill::terminalText(text));
}

void say(const QString &sentence)
{
    print(linktill::standardError(), u"linktill-practice: "_s + sentence + u'\n');
}

int wrongUsage(const QString &sentence)
{
    say(sentence);
    return exitUsage;
}

QString cannotListen(quint16 port)
{
    return port == 0
               ? PracticeProgram::tr("No port of 127.0.0.1 is free to listen on.")
               : PracticeProgram::tr("Port %1 of 127.0.0.1 is in use or not allowed.").arg(port);
}

/// Returns a clock that starts at \a start and goes on from there.
std::function<QDateTime()> clockFrom(const QDateTime &start)
{
    QElapsedTimer timer;
    timer.start();
    return [start, timer] { return start.addMSecs(timer.elapsed()); };
}

struct Wishes
{
    QCommandLineOption port{
        u"port"_s, PracticeProgram::tr("Listen on this port of 127.0.0.1; 0 takes a free one."),
        PracticeProgram::tr("number"), u"0"_s};
    QCommandLineOption key{
        u"key"_s, PracticeProgram::tr("The PortOne key to accept; made at random otherwise."),
        PracticeProgram::tr("key")};
    QCommandLineOption secret{
        u"secret"_s,
        PracticeProgram::tr("The secret that goes with the key. Never a real one: "
                            "other users of this computer can see it."),
        PracticeProgram::tr("secret")};
    QCommandLineOption clock{
        u"clock"_s,
        PracticeProgram::tr("Start the gateway's clock at this time, as 2024-07-20T09:00:00Z."),
        PracticeProgram::tr("ISO time")};
    QCommandLineOption language{
        u"language"_s, PracticeProgram::tr("Language of the sentences: en, th or vi."), u"CODE"_s};
    // The parser's own texts are not used, since Qt has no translation for every language of this program.
    QCommandLineOption help{{u"h"_s, u"help"_s}, PracticeProgram::tr("Show this and leave.")};
    QCommandLineOption version{{u"v"_s, u"version"_s},
                               PracticeProgram::tr("Show the version and leave.")};
};

/// Fills \a options from the command line, or returns the sentence that says what is wrong with it.
std::optional<QString> readOptions(const QCommandLineParser &parser, const Wishes &wishes,
                                   Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return PracticeProgram::tr("\"%1\" is not expected here; see --help.")
            .arg(parser.positionalArguments().first());
    bool isNumber = false;
    options.port = parser.value(wishes.port).toUShort(&isNumber);
    if (!isNumber)
        return PracticeProgram::tr("--port must be a number from 0 to 65535.");
    if (parser.isSet(wishes.key) != parser.isSet(wishes.secret))
        return PracticeProgram::tr("--key and --secret go together: give both or none.");
    options.key = parser.value(wishes.key);
    options.secret = parser.value(wishes.secret);
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (parser.isSet(wishes.key) && !plain.match(options.key).hasMatch())
        return PracticeProgram::tr("--key must be letters, digits, - and _ only.");
    if (parser.isSet(wishes.secret) && options.secret.isEmpty())
        return PracticeProgram::tr("--secret must not be empty.");
    if (parser.isSet(wishes.language) &&
        !linktill::spokenLanguages().contains(parser.value(wishes.language)))
        return PracticeProgram::tr("--language is en, th or vi.");
    if (parser.isSet(wishes.clock)) {
        QDateTime start = QDateTime::fromString(parser.value(wishes.clock), Qt::ISODateWithMs);
        if (!start.isValid())
            return PracticeProgram::tr("--clock must be a time such as 2024-07-20T09:00:00Z.");
        if (start.timeSpec() == Qt::LocalTime)
            start = QDateTime(start.date(), start.time(), QTimeZone::utc());
        options.now = clockFrom(start.toUTC());
    }
    return std::nullopt;
}

int runProgram(int argc, char *argv[])
{
    linktill::fitHardenedRuntime();
    linktill::StopSignal stop;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"linktill-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINKTILL_VERSION));

    linktill::installLanguage(app, linktill::languageArgument(QCoreApplication::arguments()));

    QCommandLineParser parser;
    parser.setApplicationDescription(PracticeProgram::tr(
        "A payment gateway to practise with, on this computer only. Prints one line of JSON with "
        "its address, key and secret, then runs until it is interrupted."));
    const Wishes wishes;
    parser.addOptions({wishes.port, wishes.key, wishes.secret, wishes.clock, wishes.language,
                       wishes.help, wishes.version});
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongUsage(parser.errorText());
    if (parser.isSet(wishes.help)) {
        print(linktill::standardOutput(), parser.helpText());
        return 0;
    }
    if (parser.isSet(wishes.version)) {
        print(linktill::standardOutput(), u"linktill-practice %1\n"_s.arg(QStringLiteral(LINKTILL_VERSION)));
        return 0;
    }

    Options options;
    if (const auto wrong = readOptions(parser, wishes, options))
        return wrongUsage(*wrong);
    PracticeGateway gateway(options);
    if (!gateway.start()) {
        say(cannotListen(options.port));
        return exitFailed;
    }
    const QJsonObject line{{u"url"_s, gateway.url().toString()},
                           {u"portone_key"_s, gateway.key()},
                           {u"portone_secret"_s, gateway.secret()}};
    if (const auto out = linktill::standardOutput())
        out->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    stop.wait();
    gateway.stop();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    return linktill::endProgram(runProgram(argc, argv));
}
