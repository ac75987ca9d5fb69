// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerexport.h"

#include "application/files/csvtable.h"
#include "application/files/vcard.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "core/savefile.h"

#include <QSaveFile>

namespace linktill {

namespace {

constexpr int customersPage = 500;

/// Calls `each` for every customer. Returns how many there were.
LedgerResult<int> forAll(Ledger &ledger, const QString &accountId,
                         const std::function<void(const KnownCustomer &)> &each)
{
    int count = 0;
    PageMark mark;
    do {
        const auto page = ledger.customers().page(accountId, mark, customersPage);
        if (!page)
            return Failure{page.error()};
        for (const KnownCustomer &customer : page->customers)
            each(customer);
        count += int(page->customers.size());
        mark = page->next;
    } while (!mark.isNull());
    return count;
}

} // namespace

LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, const QString &file,
                                  CustomerLayout layout)
{
    if (file.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive)) {
        QSaveFile cards(file);
        if (!cards.open(QIODevice::WriteOnly))
            return -1;
        const auto written = forAll(ledger, accountId, [&cards](const KnownCustomer &customer) {
            cards.write(vCard(customer));
        });
        return written && !commitWhole(cards) ? LedgerResult<int>(-1) : written;
    }
    CsvTable table(file);
    if (layout == CustomerLayout::Google || layout == CustomerLayout::Outlook)
        table.keepPhones();
    return exportCustomers(ledger, accountId, table, layout);
}

LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, TableWriter &table,
                                  CustomerLayout layout)
{
    table.add(contactHead(layout));
    const auto written = forAll(ledger, accountId, [&table, layout](const KnownCustomer &customer) {
        table.add(contactRow(layout, customer));
    });
    return written && !table.finish() ? LedgerResult<int>(-1) : written;
}

} // namespace linktill
