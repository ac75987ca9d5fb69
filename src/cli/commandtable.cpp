// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandtable.h"

#include "core/account.h"
#include "core/country.h"
#include "core/currency.h"
#include "core/link.h"
#include "core/textencoding.h"
#include "paper/paperlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

using Command = Invocation::Command;
using OptionList = QList<QCommandLineOption>;

/// Makes the form of a command without actions.
CommandForm single(Command command, const QString &name, const QString &argument,
                   const QString &summary, const OptionList &options)
{
    return {command, name, {}, {}, argument, summary, options};
}

QList<CommandForm> requestForms(const Options &o, const OptionList &common)
{
    const OptionList request = OptionList{o.request, o.fromTemplate, o.set, o.clock} + common;
    return {single(Command::Create, u"create"_s, {},
                   CliText::tr("Check a request, create the payment link and print it"),
                   request + OptionList{o.apiUrl, o.practice, o.qr, o.timeout}),
            single(Command::Check, u"check"_s, {}, CliText::tr("Only check a request"), request)};
}

QList<CommandForm> accountForms(const Options &o, const OptionList &common)
{
    using Action = AccountRequest::Action;
    const auto form = [](const QString &name, Action action, const QString &argument,
                         const QString &summary, const OptionList &options) {
        return CommandForm{Command::Account, u"account"_s, name, action, argument, summary, options};
    };
    const OptionList added{o.key,    o.environment, o.country,      o.currency,
                           o.apiUrl, o.noCustomers, o.orderPattern, o.checkoutDomain};
    return {form(u"add"_s, Action::Add, u"NAME"_s, CliText::tr("Add an account"), added + common),
            form(u"list"_s, Action::List, {}, CliText::tr("List the accounts"), common),
            form(u"test"_s, Action::Test, u"[NAME]"_s,
                 CliText::tr("Ask the gateway whether address, key and secret belong together"),
                 OptionList{o.timeout, o.clock} + common),
            form(u"remove"_s, Action::Remove, u"NAME"_s,
                 CliText::tr("Remove an account and its secret"), common),
            form(u"use"_s, Action::Use, u"NAME"_s, CliText::tr("Make an account the active one"),
                 common)};
}

QList<CommandForm> linkForms(const Options &o, const OptionList &common)
{
    const OptionList filter = OptionList{o.state, o.search, o.archived} + common;
    const OptionList call = OptionList{o.apiUrl, o.timeout, o.clock} + common;
    const QString link = u"ORDER|REFERENCE|NUMBER"_s;
    return {single(Command::List, u"list"_s, {}, CliText::tr("List the payment links"), filter),
            single(Command::Show, u"show"_s, link, CliText::tr("Show all that is known of a link"),
                   common),
            single(Command::Status, u"status"_s, link,
                   CliText::tr("Ask the gateway for the status of a link"), call),
            single(Command::Cancel, u"cancel"_s, link, CliText::tr("Cancel a link at the gateway"),
                   call + OptionList{o.yes}),
            single(Command::Edit, u"edit"_s, link, CliText::tr("Edit a link at the gateway"),
                   call + OptionList{o.yes, o.request, o.set, o.settle}),
            single(Command::Export, u"export"_s, {}, CliText::tr("Export the links to a file"),
                   filter + OptionList{o.csv, o.xlsx}),
            single(Command::Qr, u"qr"_s, u"URL|ORDER|REFERENCE|NUMBER"_s, CliText::tr("Save the QR code of a link"),
                   OptionList{o.out, o.logo, o.yes} + common),
            single(Command::PrintLink, u"print"_s, link,
                   CliText::tr("Print a link or its receipt, or save it as PDF"),
                   OptionList{o.layout, o.pdf, o.printer, o.raw, o.copies, o.drawer, o.logo, o.yes} + common),
            single(Command::Share, u"share"_s, link, CliText::tr("Share a link with its customer"),
                   common + OptionList{o.via, o.printUrl, o.yes}),
            single(Command::Watch, u"watch"_s, link, CliText::tr("Watch a link until it is paid, or its time is over"),
                   call + OptionList{o.until})};
}

QList<CommandForm> otherForms(const Options &o, const OptionList &common,
                              const OptionList &withoutAccount)
{
    return {single(Command::Recover, u"recover"_s, {},
                   CliText::tr("Ask the gateway about links whose outcome is unknown"),
                   OptionList{o.apiUrl, o.timeout, o.clock} + withoutAccount),
            single(Command::Methods, u"methods"_s, {}, CliText::tr("List the payment methods"),
                   OptionList{o.search, o.update} + common),
            single(Command::Templates, u"templates"_s, {},
                   CliText::tr("List the templates of the account"), common)};
}

QList<CommandForm> tableForms(const Options &o, const OptionList &common)
{
    using Action = TableRequest::Action;
    const OptionList how = OptionList{o.map, o.sheet, o.encoding, o.onMatch, o.dryRun} + common;
    const auto forms = [&](Command command, const QString &name, const QString &list,
                           const QString &imported, const QString &exported) {
        const bool isGoods = command == Command::Goods;
        const OptionList more = isGoods ? OptionList{o.decimalSign} : OptionList{};
        const OptionList program = isGoods ? OptionList{} : OptionList{o.forProgram};
        return QList<CommandForm>{
            {command, name, u"list"_s, Action::List, {}, list, OptionList{o.search} + common},
            {command, name, u"import"_s, Action::Import, u"FILE"_s, imported, more + how},
            {command, name, u"export"_s, Action::Export, u"FILE"_s, exported, program + common}};
    };
    return forms(Command::Customers, u"customers"_s, CliText::tr("List the customers"),
                 CliText::tr("Import customers from a file"),
                 CliText::tr("Export the customers to a file"))
        + forms(Command::Goods, u"goods"_s, CliText::tr("List the products"),
                CliText::tr("Import products from a file"),
                CliText::tr("Export the products to a file"));
}

QList<CommandForm> ledgerForms(const Options &o, const OptionList &withoutAccount)
{
    using Action = LedgerRequest::Action;
    const auto form = [](const QString &name, Action action, const QString &argument,
                         const QString &summary, const OptionList &options) {
        return CommandForm{Command::Ledger, u"ledger"_s, name, action, argument, summary, options};
    };
    const OptionList replacing = OptionList{o.yes} + withoutAccount;
    return {form(u"backup"_s, Action::BackUp, {}, CliText::tr("Back up the list of links"),
                 withoutAccount),
            form(u"backups"_s, Action::ListBackups, {}, CliText::tr("List the backups"),
                 withoutAccount),
            form(u"restore"_s, Action::Restore, u"FILE"_s,
                 CliText::tr("Replace the list of links with a backup"), replacing),
            form(u"begin-anew"_s, Action::BeginAnew, {},
                 CliText::tr("Start with an empty list of links"), replacing)};
}

QList<CommandForm> completionForms(const OptionList &everywhere)
{
    const auto form = [&everywhere](const QString &name, Shell shell) {
        //: %1 is a shell, such as bash
        const QString summary = CliText::tr("Print the completion script for %1").arg(name);
        return CommandForm{Command::Completion, u"completion"_s, name, shell, {}, summary,
                           everywhere};
    };
    return {form(u"bash"_s, Shell::Bash), form(u"zsh"_s, Shell::Zsh), form(u"fish"_s, Shell::Fish)};
}

} // namespace

QStringList Options::wordsOf(const QCommandLineOption &option) const
{
    const auto is = [&option](const QCommandLineOption &other) {
        return option.names() == other.names();
    };
    if (is(environment))
        return {environmentName(Environment::Sandbox), environmentName(Environment::Live)};
    if (is(layout)) {
        QStringList names;
        for (const paper::PaperLayout &each : paper::paperLayouts())
            names << QString::fromLatin1(each.name);
        return names;
    }
    if (is(settle))
        return {u"new"_s, u"old"_s};
    if (is(onMatch))
        return {u"keep"_s, u"fill"_s, u"replace"_s};
    if (is(decimalSign))
        return {u"point"_s, u"comma"_s};
    if (is(forProgram))
        return {u"google"_s, u"outlook"_s, u"excel"_s};
    if (is(encoding))
        return textEncodings();
    if (is(language))
        return {u"en"_s, u"th"_s, u"vi"_s};
    if (is(via)) {
        QStringList ways;
        for (const ShareWay way : shareWays())
            ways << shareWayName(way);
        return ways;
    }
    if (is(country))
        return countryCodes();
    if (is(currency))
        return currencyCodes();
    if (!is(state) && !is(until))
        return {};
    QStringList states;
    if (is(until))
        states << u"paid"_s;
    for (int value = 0; value <= int(LinkState::Other); ++value)
        states << linkStateName(LinkState(value));
    return states;
}

bool isAmong(const QList<QCommandLineOption> &options, const QCommandLineOption &option)
{
    return std::any_of(options.begin(), options.end(), [&option](const QCommandLineOption &other) {
        return other.names() == option.names();
    });
}

QList<CommandForm> commandForms(const Options &o)
{
    const OptionList everywhere{o.profile, o.language, o.help, o.version};
    const OptionList withoutAccount = OptionList{o.json} + everywhere;
    const OptionList common = OptionList{o.account} + withoutAccount;
    return requestForms(o, common) + accountForms(o, common) + linkForms(o, common)
        + otherForms(o, common, withoutAccount) + tableForms(o, common)
        + ledgerForms(o, withoutAccount) + completionForms(everywhere);
}

QStringList commandNames(const QList<CommandForm> &forms)
{
    QStringList names;
    for (const CommandForm &form : forms)
        names << form.name;
    names.removeDuplicates();
    return names;
}

std::optional<Command> commandOf(const QList<CommandForm> &forms, const QString &name)
{
    for (const CommandForm &form : forms) {
        if (form.name == name)
            return form.command;
    }
    return std::nullopt;
}

const CommandForm *formOf(const QList<CommandForm> &forms, const QStringList &words)
{
    const auto found = std::find_if(forms.begin(), forms.end(), [&words](const CommandForm &form) {
        return form.name == words.value(0) &&
               (form.actionName.isEmpty() || form.actionName == words.value(1));
    });
    return found == forms.end() ? nullptr : &*found;
}

QString commandList(const QList<CommandForm> &forms)
{
    const auto typed = [](const CommandForm &form) {
        return (form.words() + u' ' + form.argument).trimmed();
    };
    qsizetype width = 0;
    for (const CommandForm &form : forms)
        width = std::max(width, typed(form).size());
    QString text = CliText::tr("Commands:") + u'\n';
    for (const CommandForm &form : forms)
        text += u"  "_s + typed(form).leftJustified(width + 2) + form.summary + u'\n';
    return text;
}

} // namespace linktill::cli
