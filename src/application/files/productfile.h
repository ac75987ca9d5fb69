// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/product.h"

namespace linktill {

/// Reads tables of products in any common encoding and with any common separator. A price that is a
/// plain decimal is read as one; any other is read as in a field, in the form of the region.
class ProductFile
{
public:
    /// Prices are in `currency` unless the file names another; `accountId` is given to each product.
    ProductFile(QByteArray bytes, TableReaders reader, QString accountId, QString currency);

    /// Returns the detected encoding, separator and columns. A column of prices is named by its
    /// currency code, or "Price".
    TableForm guessed() const;
    /// Returns the form with its columns detected again, after the person has changed something.
    TableForm withColumns(TableForm form) const;
    QList<CsvRow> preview(const TableForm &form, int rows) const;
    QStringList sheets() const { return {}; }
    QStringList headings(const TableForm &form) const;
    QString layout(const TableForm &form) const;
    ReadTable<Product> read(const TableForm &form, const TableEdits &edits = {}) const;
    /// Visits the rows as they stand in the file.
    void forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    std::optional<BadRow> readRow(const QStringList &cells, const TableForm &form,
                                  Product &product) const;
    std::optional<BadRow> readPrices(const QStringList &cells, const TableForm &form,
                                     Product &product) const;

    ForeignTable m_table;
    QString m_accountId, m_currency;
};

/// Returns "Name", "Variant", "Barcode", "Picture", "Price", "Currency".
const QStringList &goodsHeadings();
/// Writes the products with a column of prices for each currency. ProductFile reads the same products back.
void writeGoods(TableWriter &table, const QList<Product> &products);
/// Writes all products that the account sees as a table. Returns how many, or -1 when the file
/// cannot be written.
LedgerResult<int> exportGoods(Ledger &ledger, const QString &accountId, const QString &file);

} // namespace linktill
