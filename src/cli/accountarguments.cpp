// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/accountwording.h"
#include "cli/commandtable.h"
#include "cli/options.h"
#include "core/checkout.h"
#include "core/country.h"
#include "core/credentials.h"
#include "core/currency.h"

namespace linktill::cli {

namespace {

/// Reads the account's name from the word after the action, or from --account.
Wrong readName(const QStringList &arguments, const QString &option, AccountRequest &to)
{
    const bool takesName = to.action != AccountRequest::Action::List;
    if (arguments.size() > (takesName ? 3 : 2))
        return CliText::tr("“%1” is one word too many; a name with spaces goes in quotation marks.")
            .arg(arguments.last());
    const QString word = arguments.value(2);
    if (!word.isEmpty() && !option.isEmpty() && word != option)
        return CliText::tr("Two accounts are named: “%1” and “%2”.").arg(word, option);
    to.name = (word.isEmpty() ? option : word).trimmed();
    if (to.name.isEmpty() && takesName && to.action != AccountRequest::Action::Test)
        return CliText::tr("Name the account: account %1 NAME.").arg(arguments.value(1));
    return std::nullopt;
}

Wrong readCodes(const QCommandLineParser &parser, const Options &options, Account &to)
{
    if (parser.isSet(options.environment)) {
        const QString environment = parser.value(options.environment);
        if (!options.wordsOf(options.environment).contains(environment))
            return CliText::tr("--environment is sandbox or live.");
        to.environment = environmentFromName(environment).value();
    }
    to.country = parser.value(options.country).toUpper();
    if (parser.isSet(options.country) && !isCountry(to.country))
        return CliText::tr("--country takes the two letters of a country, such as TH.");
    to.currency = parser.isSet(options.currency) ? parser.value(options.currency).toUpper()
                                                 : currencyOfCountry(to.country);
    if (parser.isSet(options.currency) && !isCurrency(to.currency))
        return CliText::tr("--currency takes the three letters of a currency, such as THB.");
    return std::nullopt;
}

Wrong readNewAccount(const QCommandLineParser &parser, const Options &options, AccountRequest &to)
{
    to.account.name = to.name;
    to.account.remembersCustomers = !parser.isSet(options.noCustomers);
    to.account.orderPattern = parser.value(options.orderPattern).trimmed();
    if (const auto fault = orderPatternFault(to.account.orderPattern))
        return QStringLiteral("--order-pattern: ") + orderPatternSentence(*fault);
    const PastedCredential key = trimCredential(parser.value(options.key));
    to.account.key = key.text;
    to.keyWasTrimmed = key.trimmed;
    if (key.text.isEmpty())
        return CliText::tr(
            "Name the PortOne key: --key KEY. The secret is read from standard input.");
    if (!isPlainCredential(key.text))
        return CliText::tr(
            "The key holds a space, a line break or another character that no key has.");
    to.account.checkoutDomain = checkoutDomainOf(parser.value(options.checkoutDomain));
    if (parser.isSet(options.checkoutDomain) && to.account.checkoutDomain.isEmpty())
        return QStringLiteral("--checkout-domain: ") + accountSentence(AccountFault::BadDomain);
    if (parser.isSet(options.apiUrl)) {
        if (const Wrong wrong = readApiUrl(parser.value(options.apiUrl), to.account.apiUrl))
            return wrong;
    }
    return readCodes(parser, options, to.account);
}

} // namespace

Wrong readAccountCommand(const QCommandLineParser &parser, const Options &options,
                         const CommandForm *form, Invocation &to)
{
    if (!form)
        return CliText::tr("Say what to do with accounts: account add, list, test, remove or use.");
    to.account.action = std::get<AccountRequest::Action>(form->action);
    Wrong wrong = checkAllowed(parser, options, *form);
    if (!wrong)
        wrong = readName(parser.positionalArguments(), parser.value(options.account), to.account);
    if (!wrong && to.account.action == AccountRequest::Action::Add)
        wrong = readNewAccount(parser, options, to.account);
    return wrong;
}

} // namespace linktill::cli
