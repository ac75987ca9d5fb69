// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tablecommand.h"

#include "application/files/customerexport.h"
#include "application/files/productfile.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/commandtable.h"
#include "cli/importcommand.h"
#include "cli/options.h"
#include "cli/sender.h"
#include "core/money.h"
#include "core/textencoding.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

constexpr int pageLength = 500;

/// Returns columns as one line. A column's own tabs and line breaks become spaces.
QString lineOf(const QStringList &columns)
{
    QStringList line;
    for (const QString &column : columns)
        line << column.simplified();
    return line.join(u'\t');
}

int failed(const LedgerError &error, const Report &report)
{
    return report.notDone(ledgerSentence(error), error.detail);
}

QString priceText(const QString &currency, qint64 minor)
{
    const auto money = Money::fromMinor(minor, currency);
    return money ? money->plain() : QString();
}

/// Calls each(page) for all pages that `pageOf` returns.
template <class P, class F>
std::optional<LedgerError> forPages(P &&pageOf, F &&each)
{
    PageMark mark;
    do {
        const auto page = pageOf(mark);
        if (!page)
            return page.error();
        each(*page);
        mark = page->next;
    } while (!mark.isNull());
    return std::nullopt;
}

int listCustomers(const TableRequest &request, const Account &account, Ledger &ledger,
                  const Report &report)
{
    QJsonArray json;
    QStringList lines;
    const auto wrong = forPages(
        [&](const PageMark &mark) -> LedgerResult<CustomerPage> {
            if (request.search.isEmpty())
                return ledger.customers().page(account.id, mark, pageLength);
            const auto found = ledger.customers().find(account.id, request.search, pageLength);
            return found ? LedgerResult<CustomerPage>(CustomerPage{*found, {}})
                         : LedgerResult<CustomerPage>(Failure{found.error()});
        },
        [&](const CustomerPage &page) {
            for (const KnownCustomer &one : page.customers) {
                lines << lineOf({one.contact.name, one.contact.email, one.contact.phone,
                                 QString::number(one.used)});
                json << QJsonObject{{u"name"_s, one.contact.name},
                                    {u"email"_s, one.contact.email},
                                    {u"phone"_s, one.contact.phone},
                                    {u"notes"_s, one.notes},
                                    {u"links"_s, one.used}};
            }
        });
    if (wrong)
        return failed(*wrong, report);
    report.done("listed", {{u"customers"_s, json}}, lines);
    return Done;
}

int listGoods(const TableRequest &request, const Account &account, Ledger &ledger,
              const Report &report)
{
    QJsonArray json;
    QStringList lines;
    const auto wrong = forPages(
        [&](const PageMark &mark) -> LedgerResult<ProductPage> {
            if (request.search.isEmpty())
                return ledger.products().page(account.id, mark, pageLength);
            const auto found = ledger.products().find(account.id, request.search, pageLength);
            return found ? LedgerResult<ProductPage>(ProductPage{*found, {}})
                         : LedgerResult<ProductPage>(Failure{found.error()});
        },
        [&](const ProductPage &page) {
            for (const Product &one : page.products) {
                QStringList prices;
                QJsonObject byCurrency;
                for (auto it = one.prices.cbegin(); it != one.prices.cend(); ++it) {
                    prices << it.key() + u' ' + priceText(it.key(), it.value());
                    byCurrency.insert(it.key(), priceText(it.key(), it.value()));
                }
                lines << lineOf({one.name, one.barcode, prices.join(u", "_s), one.image});
                json << QJsonObject{{u"name"_s, one.name},
                                    {u"barcode"_s, one.barcode},
                                    {u"picture"_s, one.image},
                                    {u"prices"_s, byCurrency}};
            }
        });
    if (wrong)
        return failed(*wrong, report);
    report.done("listed", {{u"goods"_s, json}}, lines);
    return Done;
}

/// Writes the customers as a workbook.
int exportBook(const TableRequest &request, const Account &account, const Services &services, const Report &report)
{
    const auto table = services.spreadsheet(request.file);
    if (!table)
        return report.notDone(missingPartSentence(table.error().name), table.error().detail);
    const auto count = exportCustomers(services.ledger(), account.id, **table, CustomerLayout::Excel);
    if (!count)
        return failed(count.error(), report);
    if (*count < 0)
        return report.notDone(CliText::tr("%1 cannot be written.").arg(request.file), (*table)->detail());
    report.done("exported", {{u"count"_s, *count}, {u"file"_s, request.file}},
                CliText::tr("Written to %1: %2").arg(request.file).arg(*count));
    return Done;
}

int exportFile(const TableRequest &request, const Account &account, Ledger &ledger,
               const Streams &streams, const Report &report)
{
    const bool isStream = request.file == u"-";
    const QTemporaryDir folder; // the tables' writers write only to files
    const QString name = isStream ? folder.filePath(u"table.csv"_s) : request.file;
    const auto count = request.isGoods ? exportGoods(ledger, account.id, name)
                                       : exportCustomers(ledger, account.id, name, request.layout);
    if (!count)
        return failed(count.error(), report);
    QFile written(name);
    if (*count < 0 || (isStream && !written.open(QIODevice::ReadOnly)))
        return report.notDone(CliText::tr("%1 cannot be written.").arg(request.file), {});
    if (isStream) { // standard output gets nothing but the table
        streams.out.write(written.readAll());
        return Done;
    }
    report.done("exported", {{u"count"_s, *count}, {u"file"_s, request.file}},
                CliText::tr("Written to %1: %2").arg(request.file).arg(*count));
    return Done;
}

/// Returns the encoding by a name in any case; empty when it is none.
QString knownEncoding(const QString &name)
{
    for (const QString &known : textEncodings()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

} // namespace

/// Reads the options of imports and exports.
static Wrong readTableOptions(const QCommandLineParser &parser, const Options &options, TableRequest &request)
{
    const auto isOneOf = [&](const QCommandLineOption &option) {
        return !parser.isSet(option) || options.wordsOf(option).contains(parser.value(option));
    };
    for (const QCommandLineOption &option : {options.onMatch, options.forProgram, options.decimalSign}) {
        if (!isOneOf(option))
            return CliText::tr("%1 takes one of: %2.").arg(nameOf(option), options.wordsOf(option).join(u", "_s));
    }
    request.map = parser.value(options.map);
    request.isTrial = parser.isSet(options.dryRun);
    bool isNumber = true;
    request.sheet = parser.isSet(options.sheet) ? parser.value(options.sheet).toInt(&isNumber) : 0;
    if (!isNumber || (parser.isSet(options.sheet) && request.sheet < 1))
        return CliText::tr("%1 takes a number from 1.").arg(nameOf(options.sheet));
    request.encoding = knownEncoding(parser.value(options.encoding));
    if (parser.isSet(options.encoding) && request.encoding.isEmpty())
        return CliText::tr("%1 takes one of: %2.").arg(nameOf(options.encoding), textEncodings().join(u", "_s));
    if (parser.isSet(options.onMatch))
        request.onMatch = OnMatch(options.wordsOf(options.onMatch).indexOf(parser.value(options.onMatch)));
    if (parser.isSet(options.decimalSign))
        request.decimalSign = parser.value(options.decimalSign) == u"comma" ? ',' : '.';
    if (parser.isSet(options.forProgram))
        request.layout =
            CustomerLayout(options.wordsOf(options.forProgram).indexOf(parser.value(options.forProgram)) + 1);
    return std::nullopt;
}

Wrong readTableCommand(const QCommandLineParser &parser, const Options &options,
                       const CommandForm *form, Invocation &to)
{
    using Action = TableRequest::Action;
    const QStringList words = parser.positionalArguments();
    TableRequest &request = to.stock;
    request.isGoods = to.command == Invocation::Command::Goods;
    request.search = parser.value(options.search);
    request.file = words.value(2);
    if (const Wrong wrong = readTableOptions(parser, options, request))
        return wrong;
    if (!form)
        //: %1 is a command
        return CliText::tr("Say what to do: %1 list, %1 import FILE or %1 export FILE.").arg(words[0]);
    request.action = std::get<Action>(form->action);
    const bool isList = request.action == Action::List;
    if (!isList && request.file.isEmpty())
        return CliText::tr("Name the file: %1 %2 FILE.").arg(words[0], words[1]);
    if (words.size() > (isList ? 2 : 3))
        return CliText::tr("“%1” is one word too many; an option begins with --.").arg(words.last());
    if (request.action == Action::Export && request.file == u"-" && parser.isSet(options.json))
        return CliText::tr("--json and the table would both be printed: name a file.");
    return checkAllowed(parser, options, *form);
}

int runTable(const Invocation &invocation, const Services &services, const Streams &streams,
             const Report &report)
{
    const Account account = senderOf(invocation, services);
    const TableRequest &request = invocation.stock;
    switch (request.action) {
    case TableRequest::Action::Import:
        return runImport(request, account, services, streams, report);
    case TableRequest::Action::Export:
        if (request.layout == CustomerLayout::Excel)
            return exportBook(request, account, services, report);
        return exportFile(request, account, services.ledger(), streams, report);
    case TableRequest::Action::List:
        break;
    }
    return request.isGoods ? listGoods(request, account, services.ledger(), report)
                           : listCustomers(request, account, services.ledger(), report);
}

} // namespace linktill::cli
