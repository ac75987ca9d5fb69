// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/linkexport.h"

#include "application/links/linkconcerns.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "application/wording/wordingtr.h"
#include "core/currency.h"
#include "core/hostlook.h"
#include "core/linktrust.h"

#include <array>

namespace linktill {

namespace {

/// Large enough to need few questions, small enough to be held in memory.
constexpr int linksAPage = 500;

TableCell amountOf(const LinkFacts &facts)
{
    const auto money = facts.money();
    if (!money)
        return {};
    return TableNumber{money->plain(), currencyDigits(facts.currency)};
}

TableCell timeOf(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? TableCell(time.toTimeZone(zone)) : TableCell();
}

/// Returns the name of the state, or the gateway's word where there is none.
QString stateOf(const Link &link)
{
    return link.state == LinkState::Other ? link.statusWord : linkStateName(link.state);
}

struct Column
{
    const char *heading;
    TableCell (*cell)(const Link &link, const QTimeZone &zone);
};

template <class F> constexpr Column column(const char *heading, F cell)
{
    return {heading, cell};
}

const auto &columns()
{
    using Zone = const QTimeZone &;
    static const std::array all{
        column(QT_TRANSLATE_NOOP("Wording", "Number"), [](const Link &l, Zone) -> TableCell {
            return TableNumber{QString::number(l.id), 0};
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Created"), [](const Link &l, Zone zone) {
            return timeOf(l.created, zone);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "State"), [](const Link &l, Zone) -> TableCell {
            return stateOf(l);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Amount"), [](const Link &l, Zone) {
            return amountOf(l.facts);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Currency"), [](const Link &l, Zone) -> TableCell {
            return l.facts.currency;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Order number"), [](const Link &l, Zone) -> TableCell {
            return l.facts.orderId;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Description"), [](const Link &l, Zone) -> TableCell {
            return l.facts.description;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Customer name"), [](const Link &l, Zone) -> TableCell {
            return l.facts.customer.name;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Customer e-mail"), [](const Link &l, Zone) -> TableCell {
            return l.facts.customer.email;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Customer phone"), [](const Link &l, Zone) -> TableCell {
            return l.facts.customer.phone;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Notes"), [](const Link &l, Zone) -> TableCell {
            return l.facts.notes;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Link"), [](const Link &l, Zone) -> TableCell {
            return l.url;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Reference"), [](const Link &l, Zone) -> TableCell {
            return l.reference;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Own reference"), [](const Link &l, Zone) -> TableCell {
            return l.facts.customLinkRef;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Expires"), [](const Link &l, Zone zone) {
            return timeOf(l.facts.expires, zone);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Last changed"), [](const Link &l, Zone zone) {
            return timeOf(l.changed, zone);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Account"), [](const Link &l, Zone) -> TableCell {
            return l.accountName;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Environment"), [](const Link &l, Zone) -> TableCell {
            return environmentName(l.environment);
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Made by"), [](const Link &l, Zone) -> TableCell {
            return l.creator;
        }),
        column(QT_TRANSLATE_NOOP("Wording", "Edit not confirmed"), [](const Link &l, Zone) -> TableCell {
            return openEditText(l);
        }),
    };
    return all;
}

} // namespace

TableRow exportHeadings()
{
    TableRow row;
    for (const Column &column : columns())
        row << Wording::tr(column.heading);
    return row;
}

TableRow exportRow(const Link &link, const QTimeZone &zone)
{
    TableRow row;
    for (const Column &column : columns()) {
        TableCell cell = column.cell(link, zone);
        if (auto *text = std::get_if<QString>(&cell))
            *text = withTurnsSpelledOut(*text);
        row << cell;
    }
    return row;
}

LedgerResult<Done> forEachLink(Ledger &ledger, const LinkFilter &filter,
                               const std::function<void(const Link &, const Issues &)> &each)
{
    LinkQuery query;
    query.filter = filter;
    query.limit = linksAPage;
    do {
        const auto page = ledger.links().page(query);
        if (!page)
            return Failure{page.error()};
        const QList<Issues> concerns = concernsOf(ledger, page->links);
        for (qsizetype i = 0; i < concerns.size(); ++i)
            each(page->links[i], concerns[i]);
        query.after = page->next;
    } while (!query.after.isNull());
    return Done();
}

LedgerResult<ExportedLinks> exportLinks(Ledger &ledger, const LinkFilter &filter, TableWriter &table,
                                        const QTimeZone &zone)
{
    table.add(exportHeadings());
    ExportedLinks count;
    const auto all = forEachLink(ledger, filter, [&](const Link &link, const Issues &concerns) {
        Link shown = link;
        shown.url = printedLink(link.url, concerns);
        table.add(exportRow(shown, zone));
        ++count.all;
        count.doubtful += !concerns.isEmpty();
    });
    if (!all)
        return Failure{all.error()};
    return count;
}

} // namespace linktill
