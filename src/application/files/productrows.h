// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/pricenotation.h"
#include "application/ports/product.h"
#include "application/ports/tablefile.h"

#include <QMap>

#include <optional>

namespace linktill {

/// What a row of a table of products gives.
struct ReadProduct
{
    Product product;
    std::optional<BadRow> bad;
    bool isNone = false; ///< the row is no product of its own: a further picture, the head of variants
    QList<int> leftOut;  ///< columns of which something is not taken
};

/// Reads the rows of one table as products, by the field of each column.
class ProductRows
{
public:
    /// Prices are in `currency` unless column or cell name another.
    ProductRows(const TableForm &form, const QStringList &headings, QString currency);

    /// Look at the prices of a row, before any row is read: one column is of one currency where its prices name
    /// no other, and is written in one way. All rows are looked at for the currency first.
    void lookForCurrency(const QStringList &cells);
    void lookForNotation(const QStringList &cells);
    /// Reads the next row. A row without a name continues the product with the same handle.
    ReadProduct read(const QStringList &cells);

private:
    QString cell(const QStringList &cells, const QString &field) const;
    QString currencyOf(const QStringList &cells, qsizetype column) const;
    QString variantOf(const QStringList &cells) const;
    void takeBarcode(const QStringList &cells, ReadProduct &read) const;
    void takePicture(const QStringList &cells, ReadProduct &read) const;
    void takePrices(const QStringList &cells, ReadProduct &read) const;
    void takePrice(const QStringList &cells, qsizetype column, ReadProduct &read) const;
    bool isPrice(qsizetype column) const;

    const TableForm m_form;
    const QString m_currency;
    const qsizetype m_type; ///< the column in which a shop says what a row is: "variable", "variation"; or -1
    QMap<qsizetype, PriceNotation> m_notations; ///< by column
    QMap<qsizetype, QStringList> m_named;       ///< the currencies that prices of a column name, at most two
    QString m_handle, m_name; ///< of the last row with a name
};

} // namespace linktill
