// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include "cli/text.h"
#include "core/moment.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linktill::cli {

namespace {

using Wrong = std::optional<QString>;

struct Options
{
    QCommandLineOption request{QStringLiteral("request"),
                               CliText::tr("The request, in the gateway's JSON; - reads standard "
                                           "input."),
                               QStringLiteral("FILE")};
    QCommandLineOption set{QStringLiteral("set"),
                           CliText::tr("Set a field of the request, such as amount=12.50 or "
                                       "notes[0].value=blue. May be repeated."),
                           QStringLiteral("path=value")};
    QCommandLineOption apiUrl{QStringLiteral("api-url"),
                              CliText::tr("The gateway to send to, instead of PortOne's."),
                              QStringLiteral("URL")};
    QCommandLineOption practice{QStringLiteral("practice"),
                                CliText::tr("Send to a practice gateway inside the program: no "
                                            "account, no network.")};
    QCommandLineOption qr{QStringLiteral("qr"),
                          CliText::tr("Write the link's QR code, as .png or .svg. May be repeated."),
                          QStringLiteral("FILE")};
    QCommandLineOption json{QStringLiteral("json"), CliText::tr("Print one JSON object.")};
    QCommandLineOption timeout{QStringLiteral("timeout"),
                               CliText::tr("Wait at most so many seconds for the answer."),
                               QStringLiteral("S")};
    QCommandLineOption clock{QStringLiteral("clock"),
                             CliText::tr("Take this for the present time, such as "
                                         "2024-07-20T00:00:00Z."),
                             QStringLiteral("TIME")};
    QCommandLineOption profile{QStringLiteral("profile"),
                               CliText::tr("Use this folder for settings of its own."),
                               QStringLiteral("DIR")};
    QCommandLineOption language{QStringLiteral("language"),
                                CliText::tr("Language of the sentences: en, th or vi."),
                                QStringLiteral("CODE")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            CliText::tr("Show this and leave.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               CliText::tr("Show the version and leave.")};

    QList<QCommandLineOption> all() const
    {
        return {request, set, apiUrl, practice, qr, json, timeout, clock, profile, language, help,
                version};
    }
    QList<QCommandLineOption> ofCreateOnly() const
    {
        return {apiUrl, practice, qr, timeout, profile};
    }
    QList<QCommandLineOption> once() const
    {
        return {request, apiUrl, timeout, clock, profile, language};
    }
};

QString nameOf(const QCommandLineOption &option)
{
    return QStringLiteral("--") + option.names().constLast();
}

QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText() + u'\n'
        + CliText::tr("The account's key and secret come from the environment: LINKTILL_KEY and "
                      "LINKTILL_SECRET. Exit status: 0 created or valid, 2 the request has problems, "
                      "3 refused for key, secret, token or signature, 4 refused otherwise, 5 not sent, "
                      "6 outcome unknown, 64 wrong usage.")
        + u'\n';
}

Wrong readCommand(const QCommandLineParser &parser, const Options &options, Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return CliText::tr("Say what to do: create or check.");
    if (words[0] != u"create" && words[0] != u"check")
        return CliText::tr("There is no command “%1”: it is create or check.").arg(words[0]);
    if (words.size() > 1)
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words[1]);
    to.command = words[0] == u"create" ? Invocation::Command::Create : Invocation::Command::Check;
    for (const QCommandLineOption &option : options.once()) {
        if (parser.values(option).size() > 1)
            return CliText::tr("%1 can be given only once.").arg(nameOf(option));
    }
    for (const QCommandLineOption &option : options.ofCreateOnly()) {
        if (to.command == Invocation::Command::Check && parser.isSet(option))
            return CliText::tr("%1 goes with create, not with check.").arg(nameOf(option));
    }
    return std::nullopt;
}

Wrong readRequestOptions(const QCommandLineParser &parser, const Options &options, Invocation &to)
{
    to.request = parser.value(options.request);
    to.json = parser.isSet(options.json);
    if (to.request.isEmpty())
        return CliText::tr("Say which request: --request FILE, or --request - for standard input.");
    for (const QString &text : parser.values(options.set)) {
        const auto setting = readSetting(text);
        if (!setting)
            return CliText::tr("--set takes path=value, such as amount=12.50; “%1” is not of that "
                               "form.").arg(text.left(80));
        to.settings << *setting;
    }
    if (parser.isSet(options.clock)) {
        const Moment moment = Moment::fromIso(parser.value(options.clock));
        if (!moment.utc.isValid())
            return CliText::tr("--clock takes a time such as 2024-07-20T00:00:00Z.");
        to.clock = moment.utc;
    }
    const QString language = parser.value(options.language);
    if (parser.isSet(options.language) && language != u"en" && language != u"th"
        && language != u"vi")
        return CliText::tr("--language is en, th or vi.");
    if (parser.isSet(options.profile) && parser.value(options.profile).isEmpty())
        return CliText::tr("--profile needs a folder.");
    return std::nullopt;
}

Wrong readApiUrl(const QString &text, GatewayChoice &to)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return CliText::tr("--api-url takes a whole address, such as https://api.portone.cloud.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return CliText::tr("--api-url takes an address without user name, ? and #.");
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return CliText::tr("--api-url must begin with https: over plain http others could read key "
                           "and payment. Only this machine itself may be asked over http.");
    to.apiUrl = url;
    return std::nullopt;
}

Wrong readAccount(const std::function<QString(const char *)> &environment, GatewayChoice &to)
{
    to.key = environment("LINKTILL_KEY");
    const QString secret = environment("LINKTILL_SECRET");
    if (to.key.isEmpty() || secret.isEmpty())
        return CliText::tr("Set LINKTILL_KEY and LINKTILL_SECRET to the account's key and secret, or "
                           "try without an account: --practice.");
    const auto isPlain = [](QChar c) { return c > u' ' && c <= u'~'; };
    if (!std::all_of(to.key.begin(), to.key.end(), isPlain)
        || !std::all_of(secret.begin(), secret.end(), isPlain))
        return CliText::tr("LINKTILL_KEY or LINKTILL_SECRET holds a space, a line break or another "
                           "character that no key has.");
    to.secret = secret.toUtf8();
    return std::nullopt;
}

Wrong readGateway(const QCommandLineParser &parser, const Options &options,
                  const std::function<QString(const char *)> &environment, GatewayChoice &to)
{
    to.practice = parser.isSet(options.practice);
    if (to.practice && parser.isSet(options.apiUrl))
        return CliText::tr("Choose one of both: --practice or --api-url.");
    if (parser.isSet(options.timeout)) {
        bool isNumber = false;
        const double seconds = parser.value(options.timeout).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= 3600))
            return CliText::tr("--timeout takes seconds, more than 0 and at most 3600.");
        to.answerTimeout = std::chrono::milliseconds(qint64(seconds * 1000));
    }
    if (to.practice)
        return std::nullopt;
    const QString url = parser.isSet(options.apiUrl) ? parser.value(options.apiUrl)
                                                     : QStringLiteral("https://api.portone.cloud");
    if (const Wrong wrong = readApiUrl(url, to))
        return wrong;
    return readAccount(environment, to);
}

/// Before anything is sent: a link whose QR cannot be written must not be made by mistake.
Wrong checkQrFile(const QString &name)
{
    const QFileInfo file(name);
    const QString suffix = file.suffix().toLower();
    if (suffix != u"png" && suffix != u"svg")
        return CliText::tr("--qr %1: the name must end in .png or .svg.").arg(name);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return CliText::tr("--qr %1: there is no folder %2.").arg(name, folder.filePath());
    if (file.isDir() || !folder.isWritable() || (file.exists() && !file.isWritable()))
        return CliText::tr("--qr %1: the file cannot be written.").arg(name);
    return std::nullopt;
}

} // namespace

bool isLoopback(const QString &host)
{
    const auto isOfNumber = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    return host == u"localhost" || host == u"::1"
        || (host.startsWith(u"127.") && std::all_of(host.begin(), host.end(), isOfNumber));
}

Result<Invocation, QString> readArguments(const QStringList &arguments,
                                          const std::function<QString(const char *)> &environment)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CliText::tr("Makes and checks PortOne payment links from a terminal or a script."));
    parser.addPositionalArgument(QStringLiteral("command"),
                                 CliText::tr("create: check a request, send it, print the link; "
                                             "check: only check it."),
                                 QStringLiteral("create|check"));
    parser.addOptions(options.all());
    if (!parser.parse(arguments))
        return Failure{parser.errorText()};
    Invocation result;
    if (parser.isSet(options.help) || parser.isSet(options.version)) {
        result.command = Invocation::Command::Print;
        result.text = parser.isSet(options.help)
            ? helpText(parser) : QStringLiteral("linktill-cli " LINKTILL_VERSION "\n");
        return result;
    }
    Wrong wrong = readCommand(parser, options, result);
    if (!wrong)
        wrong = readRequestOptions(parser, options, result);
    if (!wrong && result.command == Invocation::Command::Create)
        wrong = readGateway(parser, options, environment, result.gateway);
    result.qrFiles = parser.values(options.qr);
    for (qsizetype i = 0; !wrong && i < result.qrFiles.size(); ++i)
        wrong = checkQrFile(result.qrFiles[i]);
    if (wrong)
        return Failure{*wrong};
    return result;
}

} // namespace linktill::cli
