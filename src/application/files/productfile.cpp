// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/productfile.h"

#include "application/files/csvtable.h"
#include "application/files/productrules.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/currency.h"
#include "core/entry/amounttext.h"
#include "core/entry/contacttext.h"
#include "core/searchwords.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int goodsPage = 500;

QString headingKey(const QString &text) { return foldedWords(text).join(u' '); }

struct HeadingNames
{
    const char *heading;
    const char16_t *names;
};
/// In English, Thai and Vietnamese, as shops and spreadsheets call them.
constexpr HeadingNames headingNames[] = {
    {"Name", u"name|item|product|title|product name|item name|description|ชื่อ|สินค้า|ชื่อสินค้า|"
             u"รายการ|tên|sản phẩm|tên sản phẩm|tên hàng|mặt hàng"},
    {"Variant", u"variant|variation|variation name|variant name|option|option 1 value|option1 value|"
                u"ตัวเลือก|แบบ|phân loại|biến thể"},
    {"Barcode", u"barcode|bar code|ean|gtin|upc|code|sku|บาร์โค้ด|รหัส|รหัสสินค้า|mã vạch|mã|mã hàng"},
    {"Picture", u"picture|image|image url|photo|รูป|รูปภาพ|hình|hình ảnh|ảnh"},
    {"Price", u"price|unit price|amount|ราคา|ราคาต่อหน่วย|giá|đơn giá|giá bán"},
    {"Currency", u"currency|currency code|สกุลเงิน|tiền tệ|đơn vị tiền"},
};

bool isKnownCurrency(const QString &code)
{
    static const QSet<QString> known = [] {
        const QStringList all = currencyCodes();
        return QSet<QString>(all.begin(), all.end());
    }();
    return known.contains(code);
}

/// Returns "Barcode", "THB", or nothing. "Price THB" is a column of prices in baht.
QString headingOf(const QString &cell)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const HeadingNames &synonym : headingNames) {
            const QStringList names = QString::fromUtf16(synonym.names).split(u'|');
            for (const QString &name : names)
                all.insert(headingKey(name), QString::fromLatin1(synonym.heading));
        }
        return all;
    }();
    const QStringList words = foldedWords(cell);
    if (words.isEmpty())
        return {};
    const QString code = words.constLast().toUpper();
    const QString before = words.mid(0, words.size() - 1).join(u' ');
    if (isKnownCurrency(code) && (before.isEmpty() || known.value(before) == "Price"_L1))
        return code;
    return known.value(words.join(u' '));
}

QString cellOf(const QStringList &cells, const TableForm &form, const QString &heading)
{
    const qsizetype at = form.columns.indexOf(heading);
    return at < 0 ? QString() : plainCell(cells.value(at).trimmed());
}

} // namespace

const QStringList &goodsHeadings()
{
    static const QStringList headings{u"Name"_s,    u"Variant"_s, u"Barcode"_s,
                                      u"Picture"_s, u"Price"_s,   u"Currency"_s};
    return headings;
}

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
    const QStringList head = m_table.firstRow(form);
    form = withHeadings(std::move(form), head, {u"Name"_s, u"Price"_s, u"Barcode"_s}, headingOf);
    for (QString &column : form.columns)
        column = goodsHeadings().contains(column) ? column.toLower() : column.isEmpty() ? column : u"price:"_s + column;
    return form;
}

QStringList ProductFile::headings(const TableForm &form) const
{
    QStringList head = m_table.firstRow(form);
    if (!form.hasHeadings)
        head.fill({});
    return head;
}

QString ProductFile::layout(const TableForm &) const
{
    return {};
}

QList<CsvRow> ProductFile::preview(const TableForm &form, int limit) const
{
    QList<CsvRow> shown;
    bool isHeading = form.hasHeadings;
    m_table.forEachRow(form, [&](const CsvRow &row) {
        if (!std::exchange(isHeading, false))
            shown << row;
        return shown.size() < limit ? AfterRow::GoOn : AfterRow::Stop;
    });
    return shown;
}

void ProductFile::forEachRow(const TableForm &form, const RowVisitor &visit) const
{
    m_table.forEachRow(form, visit);
}

std::optional<BadRow> ProductFile::readPrices(const QStringList &cells, const TableForm &form,
                                              Product &product) const
{
    for (qsizetype i = 0; i < form.columns.size(); ++i) {
        const bool isPlain = form.columns[i] == "Price"_L1;
        const QString text = plainCell(cells.value(i).trimmed());
        if (text.isEmpty() || (!isPlain && goodsHeadings().contains(form.columns[i]))
            || form.columns[i].isEmpty())
            continue;
        QString currency = isPlain ? cellOf(cells, form, u"Currency"_s).toUpper() : form.columns[i];
        if (currency.isEmpty())
            currency = m_currency;
        if (!isKnownCurrency(currency))
            return BadRow{0, RowFault::BadCurrency, currency};
        // The plain form comes first: "1.250" dinars from a program are not a thousand in any region.
        auto money = Amount(text).in(currency);
        if (!money)
            money = readAmount(text, QLocale(), currency);
        if (!money)
            return BadRow{0, RowFault::BadPrice, text};
        product.prices.insert(currency, money->minor());
    }
    return std::nullopt;
}

std::optional<BadRow> ProductFile::readRow(const QStringList &cells, const TableForm &form,
                                           Product &product) const
{
    product.accountId = m_accountId;
    product.name = cellOf(cells, form, u"Name"_s);
    if (product.name.contains(u'\n') && product.name.contains(QLatin1Char(form.separator)))
        return BadRow{0, RowFault::UnclosedQuote, {}}; // the name has swallowed further rows
    const QString variant = cellOf(cells, form, u"Variant"_s);
    if (!product.name.isEmpty() && !isPlaceholder(variant) && !variant.isEmpty())
        product.name += u" \u2013 "_s + variant;
    product.barcode = cellOf(cells, form, u"Barcode"_s);
    product.image = cellOf(cells, form, u"Picture"_s);
    if (const auto bad = articleFault(product))
        return bad;
    return readPrices(cells, form, product);
}

ReadTable<Product> ProductFile::read(const TableForm &idForm, const TableEdits &edits) const
{
    ReadTable<Product> table;
    TableForm form = idForm;
    for (QString &column : form.columns) {
        for (const QString &heading : goodsHeadings())
            column = column == heading.toLower() ? heading : column;
        column.remove("price:"_L1);
    }
    if (form.isCard) {
        table.fault = BadFile{FileFault::Cards, 0};
        return table;
    }
    const QStringList heads = headings(form);
    for (qsizetype i = 0; i < heads.size(); ++i)
        table.columns << ColumnSummary{heads[i], idForm.columns.value(i)};
    bool isHeading = form.hasHeadings;
    QHash<QString, QString> names; // by barcode
    const auto fault = m_table.forEachRow(form, [&](const CsvRow &read) {
        CsvRow row = read;
        auto bad = faultOf(row, form);
        if (std::exchange(isHeading, false) && !bad)
            return AfterRow::GoOn;
        for (int i = 0; i < row.cells.size(); ++i) {
            if (const auto edit = edits.constFind({row.line, i}); edit != edits.constEnd())
                row.cells[i] = *edit;
            if (i < table.columns.size())
                table.columns[i].filled += !row.cells[i].isEmpty();
        }
        Product product;
        if (!bad)
            bad = readRow(row.cells, form, product);
        if (bad && bad->fault == RowFault::BadPrice)
            bad->column = int(row.cells.indexOf(bad->what));
        const QString before = names.value(product.barcode, product.name);
        if (!bad && before.compare(product.name, Qt::CaseInsensitive) != 0)
            bad = BadRow{0, RowFault::SameBarcode, product.barcode};
        if (bad)
            return table.leaveOut(*bad, row.line);
        if (!product.barcode.isEmpty())
            names.insert(product.barcode, product.name);
        const qsizetype length = product.name.size() + product.barcode.size() + product.image.size();
        return table.take(std::move(product), row.line, length);
    });
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
