// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/productrows.h"

#include "application/files/foreigntable.h"
#include "application/files/headingwords.h"
#include "application/files/importfields.h"
#include "application/files/productrules.h"
#include "core/barcode.h"
#include "core/currency.h"
#include "core/entry/contacttext.h"
#include "core/entry/typedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// What shops call the only variant of a product.
bool isNoVariant(const QString &text)
{
    static const QSet<QString> words{u"default title"_s, u"regular"_s, u"default"_s, u"standard"_s, u"ปกติ"_s};
    return isPlaceholder(text) || words.contains(foldedText(text));
}

/// What stands where the price is asked for at the till.
bool isOpenPrice(const QString &text)
{
    static const QSet<QString> words{u"variable"_s, u"varies"_s, u"open"_s, u"open price"_s,
                                     u"free"_s, u"gratis"_s, u"ฟรี"_s, u"mien phi"_s};
    return isPlaceholder(text) || words.contains(foldedText(text));
}

qsizetype typeColumn(const QStringList &headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headingKey(headings[i]) == "type"_L1)
            return i;
    }
    return -1;
}

} // namespace

ProductRows::ProductRows(const TableForm &form, const QStringList &headings, QString currency)
    : m_form(form), m_currency(std::move(currency)), m_type(typeColumn(headings))
{
    for (qsizetype i = 0; i < form.columns.size(); ++i) {
        if (!isPrice(i))
            continue;
        m_notations[i].setDecimalSign(form.decimalSign);
        const QString named = currencyNamed(headings.value(i)); // "Amount (In Paise)"
        if (!named.isEmpty())
            m_named[i] << named;
    }
}

bool ProductRows::isPrice(qsizetype column) const
{
    return m_form.columns[column].startsWith("price"_L1);
}

QString ProductRows::cell(const QStringList &cells, const QString &field) const
{
    const qsizetype at = m_form.columns.indexOf(field);
    return at < 0 ? QString() : plainCell(cells.value(at).trimmed());
}

/// Returns the currency of a price: the column's, else that of the row, else the one beside the figures, else
/// the only one that stands beside any figures of the column, or where none does, of all columns.
QString ProductRows::currencyOf(const QStringList &cells, qsizetype column) const
{
    if (const QString own = currencyOfField(m_form.columns[column]); !own.isEmpty())
        return own;
    if (const QString row = cell(cells, u"currency"_s); !row.isEmpty())
        return isCurrency(row.toUpper()) ? row.toUpper() : currencyNamed(row).isEmpty() ? row : currencyNamed(row);
    const QString beside = currencyNamed(cells.value(column));
    const QStringList named = m_named.value(column);
    if (!beside.isEmpty() || !named.isEmpty())
        return !beside.isEmpty() ? beside : named.size() == 1 ? named.front() : m_currency;
    QStringList elsewhere; // "€19.90" beside a list price "19.90"
    for (const QStringList &others : m_named)
        elsewhere += others;
    elsewhere.removeDuplicates();
    return elsewhere.size() == 1 ? elsewhere.front() : m_currency;
}

void ProductRows::lookForCurrency(const QStringList &cells)
{
    for (auto it = m_notations.cbegin(); it != m_notations.cend(); ++it) {
        QStringList &named = m_named[it.key()];
        const QString currency = currencyNamed(cells.value(it.key()));
        if (!currency.isEmpty() && named.size() < 2 && !named.contains(currency))
            named << currency;
    }
}

void ProductRows::lookForNotation(const QStringList &cells)
{
    for (auto it = m_notations.begin(); it != m_notations.end(); ++it)
        it->look(plainCell(cells.value(it.key()).trimmed()), currencyOf(cells, it.key()));
}

QString ProductRows::variantOf(const QStringList &cells) const
{
    QStringList variants;
    for (qsizetype i = 0; i < m_form.columns.size(); ++i) {
        const QString variant = plainCell(cells.value(i).trimmed());
        const bool isSaid = std::any_of(variants.begin(), variants.end(), [&variant](const QString &one) {
            return one.contains(variant, Qt::CaseInsensitive); // "Black, Small" and its options
        });
        if (m_form.columns[i] == "variant"_L1 && !variant.isEmpty() && !isNoVariant(variant) && !isSaid)
            variants << variant;
    }
    return variants.join(" / "_L1);
}

/// Takes the first barcode of several columns ("UPC", "EAN") that is whole. One that is another number is left out.
void ProductRows::takeBarcode(const QStringList &cells, ReadProduct &read) const
{
    QList<int> filled;
    for (qsizetype i = 0; i < m_form.columns.size(); ++i) {
        const auto code = barcodeText(plainCell(cells.value(i).trimmed()));
        if (m_form.columns[i] == "barcode"_L1 && (!code || !code->isEmpty()))
            filled << int(i);
    }
    if (filled.isEmpty())
        return;
    const auto written = [&cells](int column) { return plainCell(cells[column].trimmed()); };
    const auto whole = std::find_if(filled.begin(), filled.end(),
                                    [&](int column) { return barcodeText(written(column)).has_value(); });
    const int taken = whole == filled.end() ? filled.front() : *whole;
    read.product.barcode = written(taken);
    for (const int column : std::as_const(filled)) {
        if (column != taken && !isSameBarcode(barcodeText(written(column)).value_or(QString()),
                                              barcodeText(written(taken)).value_or(QString())))
            read.leftOut << column;
    }
}

/// Takes the first picture of "https://…/a.jpg, https://…/b.jpg".
void ProductRows::takePicture(const QStringList &cells, ReadProduct &read) const
{
    static const QRegularExpression between(uR"([,;|\s]+(?=https?://))"_s);
    const QStringList pictures = cell(cells, u"picture"_s).split(between, Qt::SkipEmptyParts);
    const bool isName = !pictures.isEmpty() && !pictures.front().contains(u':'); // of a file in that program
    read.product.image = isName ? QString() : pictures.value(0);
    if (pictures.size() > 1 || isName)
        read.leftOut << int(m_form.columns.indexOf("picture"_L1));
}

void ProductRows::takePrice(const QStringList &cells, qsizetype column, ReadProduct &read) const
{
    const QString text = plainCell(cells.value(column).trimmed());
    if (text.isEmpty())
        return;
    if (isOpenPrice(text)) {
        read.leftOut << int(column);
        return;
    }
    const QString currency = currencyOf(cells, column);
    if (!isCurrency(currency)) {
        read.bad = BadRow{0, RowFault::BadCurrency, currency};
        return;
    }
    const auto money = m_notations[column].read(text, currency);
    const bool isMinor = m_form.columns[column] == "price_minor"_L1;
    if (!money && money.error() == PriceFault::Unclear) {
        read.bad = BadRow{0, RowFault::UnclearPrice, text, int(column)};
    } else if (!money && !isMinor) {
        read.bad = BadRow{0, RowFault::BadPrice, text, int(column)};
    } else if (isMinor) {
        bool isWhole = false;
        const qint64 minor = asciiDigits(text).remove(u',').toLongLong(&isWhole);
        const auto price = isWhole ? Money::fromMinor(minor, currency) : Result<Money, MoneyFault>(Failure{MoneyFault::NotANumber});
        if (price)
            read.product.prices.insert(currency, price->minor());
        else
            read.bad = BadRow{0, RowFault::BadPrice, text, int(column)};
    } else if (!read.product.prices.contains(currency)) {
        read.product.prices.insert(currency, money->minor());
    } else if (read.product.prices.value(currency) != money->minor()) { // another branch's price
        read.leftOut << int(column);
    }
}

void ProductRows::takePrices(const QStringList &cells, ReadProduct &read) const
{
    for (qsizetype i = 0; i < m_form.columns.size() && !read.bad; ++i) {
        if (isPrice(i))
            takePrice(cells, i, read);
    }
}

ReadProduct ProductRows::read(const QStringList &cells)
{
    ReadProduct read;
    Product &product = read.product;
    const QString handle = cell(cells, u"handle"_s), variant = variantOf(cells);
    product.name = cell(cells, u"name"_s);
    takeBarcode(cells, read);
    takePicture(cells, read);
    takePrices(cells, read);
    const bool isBare = product.prices.isEmpty() && product.barcode.isEmpty() && !read.bad;
    const bool isContinued = product.name.isEmpty() && !handle.isEmpty() && handle == m_handle;
    const bool isParent = m_type >= 0 && foldedText(cells.value(m_type)) == "variable"_L1;
    read.isNone = isBare && ((isContinued && variant.isEmpty()) || isParent);
    if (isContinued)
        product.name = m_name;
    else if (!handle.isEmpty())
        m_name = product.name;
    m_handle = handle;
    if (product.name.contains(u'\n') && product.name.contains(QLatin1Char(m_form.separator))) {
        read.bad = BadRow{0, RowFault::UnclosedQuote, {}}; // the name has swallowed further rows
        return read;
    }
    if (!product.name.isEmpty() && !variant.isEmpty())
        product.name += u" \u2013 "_s + variant;
    if (const auto bad = articleFault(product))
        read.bad = bad;
    return read;
}

} // namespace linktill
