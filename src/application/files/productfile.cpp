// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/productfile.h"

#include "application/files/csvtable.h"
#include "application/files/knownlayouts.h"
#include "application/files/productheadings.h"
#include "application/files/productrows.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/currency.h"
#include "core/money.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int goodsPage = 500;

constexpr int productRowsLookedAt = 1000; ///< by which headings and columns are detected

/// Lists what of a row is not taken: all of it, when it is no product of its own.
void tellLeftOut(const ReadProduct &read, const CsvRow &row, ColumnCounter &columns, ReadTable<Product> &table)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool isLeftOut = read.leftOut.contains(int(i)) || (read.isNone && !row.cells[i].trimmed().isEmpty());
        if (!isLeftOut)
            continue;
        columns.leaveOut(int(i));
        if (table.remarks.size() < maxRemarks)
            table.remarks << RowRemark{row.line, int(i), RowRemarkKind::NotTaken, row.cells[i]};
    }
}

} // namespace

ProductFile::ProductFile(QByteArray bytes, TableReaders reader, QString accountId, QString currency)
    : m_table(std::move(bytes), reader), m_accountId(std::move(accountId)),
      m_currency(std::move(currency))
{
}

TableForm ProductFile::guessed() const
{
    return withColumns(m_table.guessed());
}

TableForm ProductFile::withColumns(TableForm form) const
{
    form.columns.clear();
    form.linesBefore = 0;
    if (form.isCard)
        return form;
    const QList<CsvRow> rows = m_table.firstRows(form, productRowsLookedAt);
    bool isKnown = false;
    const qsizetype columns = findHeadings(rows, productHeadingsIn, form, isKnown);
    QList<QStringList> cells;
    for (const CsvRow &row : rows.mid(form.linesBefore + (form.hasHeadings ? 1 : 0)))
        cells << row.cells;
    if (!isKnown) {
        form.columns = productColumnsByCells(columns, cells);
        return form;
    }
    QStringList headings = rows[form.linesBefore].cells;
    headings.resize(columns);
    form.columns = productColumnsOf(headings, cells);
    return form;
}

QStringList ProductFile::headings(const TableForm &form) const
{
    return form.isCard ? QStringList() : headingsOf(m_table, form);
}

QString ProductFile::layout(const TableForm &form) const
{
    return knownLayout(headings(form));
}

QList<CsvRow> ProductFile::preview(const TableForm &form, int limit) const
{
    return form.isCard ? QList<CsvRow>() : rowsBelow(m_table, form, limit);
}

void ProductFile::forEachRow(const TableForm &form, const RowVisitor &visit) const
{
    m_table.forEachRow(form, visit);
}

ReadTable<Product> ProductFile::read(const TableForm &form, const TableEdits &edits) const
{
    ReadTable<Product> table;
    if (form.isCard) {
        table.fault = BadFile{FileFault::Cards, 0};
        return table;
    }
    TableRows rows(m_table, form, edits, TableRows::Sums::ByFigures);
    ProductRows reader(form, rows.headings(), m_currency);
    const auto lookAtAll = [&](auto look) {
        m_table.forEachRow(form, [&](const CsvRow &row) {
            (reader.*look)(row.cells);
            return row.fault == CsvRow::Fault::Unclosed ? AfterRow::Again : AfterRow::GoOn;
        });
    };
    lookAtAll(&ProductRows::lookForCurrency);
    lookAtAll(&ProductRows::lookForNotation);
    QHash<QString, QString> names; // by barcode
    const auto fault = rows.visit([&](const CsvRow &row, std::optional<BadRow> bad) {
        ReadProduct read = reader.read(row.cells);
        bad = bad ? bad : read.bad;
        const QString before = names.value(read.product.barcode, read.product.name);
        if (!bad && before.compare(read.product.name, Qt::CaseInsensitive) != 0)
            bad = BadRow{0, RowFault::SameBarcode, read.product.barcode};
        if (bad && bad->column < 0)
            bad->column = columnOf(row.cells, bad->what);
        if (bad && !read.isNone)
            return table.leaveOut(*bad, row.line);
        tellLeftOut(read, row, rows.columns(), table);
        if (read.isNone)
            return AfterRow::GoOn;
        if (!read.product.barcode.isEmpty())
            names.insert(read.product.barcode, read.product.name);
        const Product &product = read.product;
        const qsizetype length = product.name.size() + product.barcode.size() + product.image.size();
        read.product.accountId = m_accountId;
        return table.take(std::move(read.product), row.line, length);
    });
    table.columns = rows.columns().columns();
    table.skippedLines = rows.skippedLines();
    table.fault = fault ? fault : table.fault;
    return std::move(table).whole();
}

void writeGoods(TableWriter &table, const QList<Product> &products)
{
    QStringList currencies;
    for (const Product &product : products) {
        for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it) {
            if (!currencies.contains(it.key()))
                currencies << it.key();
        }
    }
    currencies.sort();
    TableRow head{u"Name"_s, u"Barcode"_s, u"Picture"_s};
    for (const QString &currency : std::as_const(currencies))
        head << currency;
    table.add(head);
    for (const Product &product : products) {
        TableRow row{product.name, product.barcode, product.image};
        for (const QString &currency : std::as_const(currencies)) {
            const auto price = product.prices.constFind(currency);
            TableCell cell;
            if (price != product.prices.constEnd())
                cell = TableNumber{plainFromMinor(*price, currencyDigits(currency)),
                                   currencyDigits(currency)};
            row << cell;
        }
        table.add(row);
    }
}

LedgerResult<int> exportGoods(Ledger &ledger, const QString &accountId, const QString &file)
{
    QList<Product> products;
    PageMark mark;
    do {
        const auto page = ledger.products().page(accountId, mark, goodsPage);
        if (!page)
            return Failure{page.error()};
        products += page->products;
        mark = page->next;
    } while (!mark.isNull());
    CsvTable table(file);
    writeGoods(table, products);
    return table.finish() ? int(products.size()) : -1;
}

} // namespace linktill
