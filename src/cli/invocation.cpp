// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include "cli/commandtable.h"
#include "cli/completion.h"
#include "cli/options.h"
#include "core/loopback.h"
#include "core/moment.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linktill::cli {

namespace {

using Command = Invocation::Command;

QString helpText(const QCommandLineParser &parser, const Options &options)
{
    return parser.helpText() + u'\n' + commandList(commandForms(options)) + u'\n'
        + CliText::tr("Key and secret come from LINKTILL_KEY and LINKTILL_SECRET in the environment, if "
                      "they are set, else from the account and the keychain. Exit status: 0 created or valid, 2 the request has problems, "
                      "3 refused for key, secret, token or signature, 4 refused otherwise, 5 not sent, "
                      "6 outcome unknown, 64 wrong usage.")
        + u'\n';
}

Wrong readCompletion(const QCommandLineParser &parser, const Options &options,
                     const CommandForm *form, Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    if (!form)
        return CliText::tr("Say for which shell: completion bash, completion zsh or completion fish.");
    if (words.size() > 2)
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words.last());
    to.command = Command::Print;
    to.text = completionScript(std::get<Shell>(form->action), options);
    return checkAllowed(parser, options, *form);
}

/// Reads what goes with commands that take no word after them.
Wrong readSingleWord(const QCommandLineParser &parser, const Options &options, const CommandForm &form,
                     Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words[1]);
    if (to.command == Command::Methods) {
        to.methods = {parser.value(options.search), parser.value(options.update)};
        if (parser.isSet(options.update) && to.methods.update.isEmpty())
            return CliText::tr("%1 needs the name of a file.").arg(nameOf(options.update));
    }
    return checkAllowed(parser, options, form);
}

Wrong readCommand(const QCommandLineParser &parser, const Options &options, Invocation &to)
{
    const QStringList words = parser.positionalArguments();
    const QList<CommandForm> forms = commandForms(options);
    const QString all = commandNames(forms).join(QLatin1String(", "));
    if (words.isEmpty())
        return CliText::tr("Say what to do: %1.").arg(all);
    const auto command = commandOf(forms, words[0]);
    if (!command)
        return CliText::tr("There is no command “%1”: it is one of %2.").arg(words[0], all);
    to.command = *command;
    for (const QCommandLineOption &option : options.once()) {
        if (parser.values(option).size() > 1)
            return CliText::tr("%1 can be given only once.").arg(nameOf(option));
    }
    const CommandForm *form = formOf(forms, words);
    if (to.command == Command::Account)
        return readAccountCommand(parser, options, form, to);
    if (to.command == Command::Customers || to.command == Command::Goods)
        return readTableCommand(parser, options, form, to);
    if (to.command == Command::Ledger)
        return readLedgerCommand(parser, options, form, to);
    if (to.command == Command::Completion)
        return readCompletion(parser, options, form, to);
    if (to.isOnLinks())
        return readLinkCommand(parser, options, *form, to);
    return readSingleWord(parser, options, *form, to);
}

Wrong readSettle(const QCommandLineParser &parser, const Options &options, LinkRequest &to)
{
    for (const QCommandLineOption &other : {options.set, options.request}) {
        if (parser.isSet(other))
            return CliText::tr("%1 can't be combined with %2.").arg(nameOf(options.settle), nameOf(other));
    }
    const QString end = parser.value(options.settle);
    if (!options.wordsOf(options.settle).contains(end))
        return CliText::tr("--settle is new or old.");
    to.settle = end == u"new" ? EditEnd::AsEdited : EditEnd::AsBefore;
    return std::nullopt;
}

Wrong readRequestOptions(const QCommandLineParser &parser, const Options &options, Invocation &to)
{
    to.request = parser.value(options.request);
    to.templateName = parser.value(options.fromTemplate);
    const bool isFromTemplate = parser.isSet(options.fromTemplate);
    if (isFromTemplate && parser.isSet(options.request))
        return CliText::tr("Choose one of both: --request or --template.");
    if (isFromTemplate && to.templateName.trimmed().isEmpty())
        return CliText::tr("--template needs a name.");
    const bool isEdit = to.command == Command::Edit;
    if (parser.isSet(options.settle))
        return readSettle(parser, options, to.link);
    if (isEdit && to.request.isEmpty() && !parser.isSet(options.set))
        return CliText::tr("Say what to change: --set path=value, or --request FILE with the link as it "
                           "is to be.");
    if (!isEdit && !isFromTemplate && to.request.isEmpty())
        return CliText::tr("Say which request: --request FILE, or --request - for standard input.");
    for (const QString &text : parser.values(options.set)) {
        const auto setting = readSetting(text);
        if (!setting)
            return CliText::tr("--set takes path=value, such as amount=12.50; “%1” is not of that "
                               "form.").arg(text.left(80));
        to.settings << *setting;
    }
    return std::nullopt;
}

/// Reads the options of all commands.
Wrong readCommonOptions(const QCommandLineParser &parser, const Options &options, Invocation &to)
{
    to.json = parser.isSet(options.json);
    to.profile = parser.value(options.profile);
    to.accountName = parser.value(options.account);
    if (parser.isSet(options.clock)) {
        const Moment moment = Moment::fromIso(parser.value(options.clock));
        if (!moment.utc.isValid())
            return CliText::tr("--clock takes a time such as 2024-07-20T00:00:00Z.");
        to.clock = moment.utc;
    }
    if (parser.isSet(options.language)
        && !options.wordsOf(options.language).contains(parser.value(options.language)))
        return CliText::tr("--language is en, th or vi.");
    if (parser.isSet(options.profile) && parser.value(options.profile).isEmpty())
        return CliText::tr("--profile needs a folder.");
    if (parser.isSet(options.account) && to.accountName.isEmpty())
        return CliText::tr("--account needs a name.");
    if (parser.isSet(options.timeout)) {
        const bool isWatch = to.command == Command::Watch;
        constexpr int hour = 3600, week = 7 * 24 * hour;
        const int most = isWatch ? week : hour;
        bool isNumber = false;
        const double seconds = parser.value(options.timeout).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= most))
            return CliText::tr("--timeout takes seconds, more than 0 and at most %1.").arg(most);
        const std::chrono::milliseconds time(qint64(seconds * 1000));
        (isWatch ? to.link.patience : to.gateway.answerTimeout) = time;
    }
    return std::nullopt;
}

Wrong readAccount(const std::function<QString(const char *)> &environment, GatewayChoice &to)
{
    to.key = environment("LINKTILL_KEY");
    const QString secret = environment("LINKTILL_SECRET");
    if (to.key.isEmpty() || secret.isEmpty())
        return CliText::tr("Set both, LINKTILL_KEY and LINKTILL_SECRET, or none of them to use an "
                           "account of the profile.");
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
    if (to.practice && parser.isSet(options.account))
        return CliText::tr("Choose one of both: --practice or --account.");
    if (to.practice)
        return std::nullopt;
    if (environment("LINKTILL_KEY").isEmpty() && environment("LINKTILL_SECRET").isEmpty()) {
        if (parser.isSet(options.apiUrl))
            return CliText::tr("--api-url goes with LINKTILL_KEY and LINKTILL_SECRET; an account has an "
                               "address of its own.");
        return std::nullopt; // an account of the profile, which is looked up later
    }
    const QString url = parser.isSet(options.apiUrl) ? parser.value(options.apiUrl)
                                                     : defaultApiUrl().toString();
    if (const Wrong wrong = readApiUrl(url, to.apiUrl))
        return wrong;
    return readAccount(environment, to);
}

/// Checks the file before anything is sent: no link must be made when its QR code cannot be written.
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

QString nameOf(const QCommandLineOption &option)
{
    return QStringLiteral("--") + option.names().constLast();
}

Wrong checkAllowed(const QCommandLineParser &parser, const Options &options, const CommandForm &form)
{
    for (const QCommandLineOption &option : options.all()) {
        if (parser.isSet(option) && !form.takes(option))
            return CliText::tr("%1 does not go with %2.").arg(nameOf(option), form.words());
    }
    return std::nullopt;
}

Wrong readApiUrl(const QString &text, QUrl &to)
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
    to = url;
    return std::nullopt;
}

Result<Invocation, QString> readArguments(const QStringList &arguments,
                                          const std::function<QString(const char *)> &environment)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CliText::tr("Makes and checks PortOne payment links from a terminal or a script."));
    parser.addPositionalArgument(QStringLiteral("command"),
                                 CliText::tr("What to do: one of the commands below."),
                                 QStringLiteral("COMMAND"));
    parser.addOptions(options.all());
    if (!parser.parse(arguments))
        return Failure{parser.errorText()};
    Invocation result;
    if (parser.isSet(options.help) || parser.isSet(options.version)) {
        result.command = Invocation::Command::Print;
        result.text = parser.isSet(options.help)
            ? helpText(parser, options) : QStringLiteral("linktill-cli " LINKTILL_VERSION "\n");
        return result;
    }
    Wrong wrong = readCommand(parser, options, result);
    if (!wrong)
        wrong = readCommonOptions(parser, options, result);
    const auto is = [&result](auto... any) { return ((result.command == any) || ...); };
    if (!wrong && is(Command::Create, Command::Check, Command::Edit))
        wrong = readRequestOptions(parser, options, result);
    if (!wrong && is(Command::Create, Command::Recover, Command::Status,
                      Command::Cancel, Command::Edit, Command::Watch))
        wrong = readGateway(parser, options, environment, result.gateway);
    result.qrFiles = parser.values(options.qr);
    for (qsizetype i = 0; !wrong && i < result.qrFiles.size(); ++i)
        wrong = checkQrFile(result.qrFiles[i]);
    if (wrong)
        return Failure{*wrong};
    return result;
}

} // namespace linktill::cli
