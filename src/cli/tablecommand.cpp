// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tablecommand.h"

#include "application/files/customerexport.h"
#include "application/files/customerfile.h"
#include "application/files/productfile.h"
#include "application/links/crashpoint.h"
#include "application/ports/customerrepository.h"
#include "application/ports/customerrules.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/commandtable.h"
#include "cli/options.h"
#include "cli/readstream.h"
#include "cli/sender.h"
#include "core/money.h"

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

/// Tells which customers were not taken in: in sentences on standard error, and in the object for programs.
QJsonArray tellOthers(const CustomersAdded &added, const Report &report)
{
    QJsonArray others;
    for (const OtherName &name : added.others) {
        others << QJsonObject{{u"email"_s, name.known.email},
                              {u"known"_s, name.known.name},
                              {u"other"_s, name.other.name}};
        if (!report.isJson())
            report.remark(otherNameSentence(name));
    }
    return others;
}

QJsonArray tellOthers(const ProductsAdded &, const Report &) { return {}; }

/// Keeps the good rows and tells about the bad ones: in sentences on standard error, and in the
/// object for programs.
template <class T, class A>
int keep(const ReadTable<T> &read, const QString &file, A &&add, const Report &report)
{
    if (read.fault)
        return report.notDone(fileSentence(*read.fault, file), {});
    QJsonArray leftOut;
    for (const BadRow &row : read.bad) {
        leftOut << QJsonObject{{u"line"_s, row.line}, {u"reason"_s, rowSentence(row)}};
        if (!report.isJson())
            report.remark(rowSentence(row));
    }
    if (read.good.isEmpty())
        //: %1 is a file's name
        return report.notDone(CliText::tr("Nothing in %1 could be imported.").arg(file), {});
    crashPoint(BeforeImporting);
    const auto added = add(read.good);
    crashPoint(AfterImporting);
    if (!added)
        return failed(added.error(), report);
    const QJsonArray others = tellOthers(*added, report);
    const int known = added->same + added->changed;
    QJsonObject object{{u"new"_s, added->fresh}, {u"known"_s, known}, {u"left_out"_s, leftOut}};
    if (!others.isEmpty())
        object.insert(u"other_names"_s, others);
    report.done("imported", object,
                CliText::tr("New: %1. Known before, and up to date now: %2. Left out: %3.")
                    .arg(added->fresh)
                    .arg(known)
                    .arg(read.bad.size() + others.size()));
    return Done;
}

int importFile(const TableRequest &request, const Account &account, const Services &services,
               const Streams &streams, const Report &report)
{
    QFile file(request.file);
    const bool isStream = request.file == u"-";
    if (!isStream && !file.open(QIODevice::ReadOnly))
        return report.notDone(CliText::tr("%1 cannot be read.").arg(request.file),
                              file.errorString());
    QByteArray bytes = readUpTo(isStream ? streams.in : file, maxTableBytes + 1);
    if (bytes.size() > maxTableBytes)
        return report.notDone(CliText::tr("%1 is larger than 64 MB.").arg(request.file), {});
    const auto reader = services.tableReaders();
    if (!reader)
        return report.notDone(missingPartSentence(reader.error().name), reader.error().detail);
    // Each table is destroyed when its rows are read, since the rows need the memory.
    const auto customers = [&] {
        const CustomerFile table(std::move(bytes), *reader, account.id, account.country);
        return table.read(table.guessed());
    };
    // Goods of the practice account belong to that account only; others are for all accounts, as in
    // the window.
    const auto goods = [&] {
        const ProductFile table(std::move(bytes), *reader,
                                account.isPractice() ? account.id : QString(), account.currency);
        return table.read(table.guessed());
    };
    Ledger &ledger = services.ledger();
    if (request.isGoods)
        return keep(goods(), request.file,
                    [&ledger](const auto &rows) { return ledger.products().add(rows); }, report);
    return keep(customers(), request.file,
                [&ledger](const auto &rows) { return ledger.customers().add(rows); }, report);
}

int exportFile(const TableRequest &request, const Account &account, Ledger &ledger,
               const Streams &streams, const Report &report)
{
    const bool isStream = request.file == u"-";
    const QTemporaryDir folder; // the tables' writers write only to files
    const QString name = isStream ? folder.filePath(u"table.csv"_s) : request.file;
    const auto count = request.isGoods ? exportGoods(ledger, account.id, name)
                                       : exportCustomers(ledger, account.id, name);
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

} // namespace

Wrong readTableCommand(const QCommandLineParser &parser, const Options &options,
                       const CommandForm *form, Invocation &to)
{
    using Action = TableRequest::Action;
    const QStringList words = parser.positionalArguments();
    TableRequest &request = to.stock;
    request.isGoods = to.command == Invocation::Command::Goods;
    request.search = parser.value(options.search);
    request.file = words.value(2);
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
        return importFile(request, account, services, streams, report);
    case TableRequest::Action::Export:
        return exportFile(request, account, services.ledger(), streams, report);
    case TableRequest::Action::List:
        break;
    }
    return request.isGoods ? listGoods(request, account, services.ledger(), report)
                           : listCustomers(request, account, services.ledger(), report);
}

} // namespace linktill::cli
