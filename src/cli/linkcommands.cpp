// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/linkcommands.h"

#include "application/accounts/accountbook.h"
#include "application/files/csvtable.h"
#include "application/files/linkexport.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "cli/accountcommands.h"
#include "cli/editcommand.h"
#include "cli/linktext.h"
#include "cli/papercommands.h"
#include "cli/sharecommand.h"
#include "cli/text.h"
#include "cli/watchcommand.h"
#include "core/linkchanges.h"
#include "core/linktrust.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

using Command = Invocation::Command;

int notDone(const Report &report, const LedgerError &error)
{
    return report.notDone(ledgerSentence(error), error.detail);
}

/// Returns whether the filter's links are of several accounts or environments.
bool areOfSeveral(LinkFilter filter, Ledger &ledger)
{
    LinkQuery first;
    first.filter = filter;
    first.limit = 1;
    const auto page = ledger.links().page(first);
    if (!page || page->links.isEmpty())
        return false;
    const auto all = ledger.links().sums(filter);
    filter.accountId = page->links.constFirst().accountId;
    filter.environment = page->links.constFirst().environment;
    const auto own = ledger.links().sums(filter);
    // Links that were too many to be counted may be of several accounts.
    return !all || !own || !all->complete || all->links() != own->links();
}

/// Prints each link as it comes, so that a million links need no memory and `head` ends the program early.
int list(const LinkFilter &filter, Ledger &ledger, const Report &report)
{
    const bool isOfSeveral = !report.isJson() && areOfSeveral(filter, ledger);
    qint64 count = 0, doubtful = 0;
    const auto all = forEachLink(ledger, filter, [&](const Link &link, const Issues &concerns) {
        if (report.isJson())
            report.write((count == 0 ? "{\"links\":[" : ",\n")
                         + QJsonDocument(toJson(link, concerns)).toJson(QJsonDocument::Compact));
        else
            report.say(listLine(link, isOfSeveral));
        ++count;
        doubtful += !concerns.isEmpty();
    });
    if (!all && count == 0)
        return notDone(report, all.error());
    if (report.isJson()) // after an error the text is no valid JSON, so that nobody takes it for all links
        report.write(!all ? "\n" : count == 0 ? "{\"links\":[],\"outcome\":\"listed\"}\n"
                                              : "],\"outcome\":\"listed\"}\n");
    report.remark(doubtfulSentence(doubtful));
    if (!all)
        report.remark(ledgerSentence(all.error()));
    return all ? Done : NothingSent;
}

int show(const Link &link, Ledger &ledger, const Report &report)
{
    const auto history = ledger.links().link(link.id);
    if (!history)
        return notDone(report, history.error());
    QJsonArray events;
    const Issues concerns = concernsOf(history->link, history->knownHosts);
    QStringList lines = linkLines(history->link, concerns);
    for (const LinkEvent &event : history->events)
        events << toJson(event);
    for (const LinkEvent &event : tellingEvents(history->events))
        lines << eventLine(event);
    report.warn(concerns);
    report.done("shown",
                {{u"link"_s, toJson(history->link, concerns)},
                 {u"events"_s, events},
                 {u"request"_s, QJsonDocument::fromJson(history->request).object()}},
                lines);
    return Done;
}

/// Returns the link that is meant, or the exit status when none or several are.
std::variant<Link, int> findLink(const Invocation &invocation, const QString &accountId,
                                 Ledger &ledger, const Report &report)
{
    const auto found = ledger.links().find(invocation.link.what);
    if (!found)
        return notDone(report, found.error());
    QList<Link> links = *found;
    if (!accountId.isEmpty())
        links.removeIf([&](const Link &link) { return link.accountId != accountId; });
    if (links.size() == 1)
        return links[0];
    if (links.isEmpty())
        return report.wrongUsage(CliText::tr("There is no link “%1”; linktill-cli list shows all.")
                                     .arg(invocation.link.what));
    QStringList accounts;
    for (const Link &link : links)
        accounts << link.accountName;
    accounts.removeDuplicates();
    return report.wrongUsage(CliText::tr("Several links are called “%1”. Name the account with "
                                         "--account (%2), or the link by its number.")
                                 .arg(invocation.link.what, accounts.join(", "_L1)));
}

/// Writes one table. Returns the exit status, and in `count` how many links are in the table.
int exportTo(TableWriter &table, const QString &file, const LinkFilter &filter, Ledger &ledger,
             const Report &report, ExportedLinks &count)
{
    const auto exported = exportLinks(ledger, filter, table, QTimeZone::systemTimeZone());
    if (!exported)
        return notDone(report, exported.error());
    count = *exported;
    if (table.finish())
        return Done;
    return report.notDone(CliText::tr("The file %1 could not be written. Check that there is room on "
                                      "the disk, and that the file may be written.").arg(file),
                          table.detail());
}

int exportAll(const LinkRequest &request, const LinkFilter &filter, const Services &services,
              const Streams &streams, Ledger &ledger, const Report &report)
{
    ExportedLinks count;
    int status = Done;
    QStringList files;
    if (request.csv == u"-") {
        CsvTable table(streams.out);
        status = exportTo(table, request.csv, filter, ledger, report, count);
    } else if (!request.csv.isEmpty()) {
        CsvTable table(request.csv);
        status = exportTo(table, request.csv, filter, ledger, report, count);
        files << request.csv;
    }
    if (status == Done && !request.xlsx.isEmpty()) {
        const auto table = services.spreadsheet(request.xlsx);
        if (!table)
            return report.notDone(missingPartSentence(table.error().name), table.error().detail);
        status = exportTo(**table, request.xlsx, filter, ledger, report, count);
        files << request.xlsx;
    }
    report.remark(doubtfulSentence(count.doubtful));
    if (status != Done || files.isEmpty()) // standard output gets nothing but the table
        return status;
    report.done("exported",
                {{u"links"_s, count.all},
                 {u"doubtful"_s, count.doubtful},
                 {u"files"_s, QJsonArray::fromStringList(files)}},
                CliText::tr("%n link(s) exported to %1.", nullptr, int(count.all))
                    .arg(files.join(", "_L1)));
    return Done;
}

} // namespace

int runLinks(const Invocation &invocation, const Services &services, const Clock &clock,
             const Streams &streams, const Report &report)
{
    LinkFilter filter = invocation.link.filter;
    if (!invocation.accountName.isEmpty()) {
        const AccountBook book(services.profile(invocation.profile));
        const Account *account = accountNamed(book, invocation.accountName);
        if (!account)
            return report.wrongUsage(noSuchAccount(invocation.accountName));
        filter.accountId = account->id;
    }
    Ledger &ledger = services.ledger();
    if (invocation.command == Command::List)
        return list(filter, ledger, report);
    if (invocation.command == Command::Export)
        return exportAll(invocation.link, filter, services, streams, ledger, report);
    if (invocation.command == Command::Qr && invocation.link.what.contains("://"_L1))
        return runTypedQr(invocation, services, streams, report);
    const auto found = findLink(invocation, filter.accountId, ledger, report);
    if (const int *status = std::get_if<int>(&found))
        return *status;
    const Link &link = std::get<Link>(found);
    if (invocation.command == Command::Show)
        return show(link, ledger, report);
    if (invocation.command == Command::Edit)
        return runEdit(link, invocation, services, clock, streams, report);
    if (invocation.command == Command::Qr)
        return runQr(link, invocation, services, streams, report);
    if (invocation.command == Command::PrintLink)
        return runPrint(link, invocation, services, streams, report);
    if (invocation.command == Command::Share)
        return runShare(link, invocation, services, streams, report);
    if (invocation.command == Command::Watch)
        return runWatch(link, invocation, services, clock, report);
    return runLinkCall(link, invocation, services, clock, streams, report);
}

} // namespace linktill::cli
