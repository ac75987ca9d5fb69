// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/files/tablerows.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/product.h"

namespace linktill {

/// Reads tables of products in any common encoding and with any common separator. All prices of a column are
/// read in one way (pricenotation.h).
class ProductFile
{
public:
    /// Prices are in `currency` unless the file names another; `accountId` is given to each product.
    ProductFile(QByteArray bytes, TableReaders reader, QString accountId, QString currency);

    /// Returns the detected encoding, separator, headings and columns.
    TableForm guessed() const;
    /// Returns the form with headings and columns detected again, after the person has changed encoding,
    /// separator or sheet.
    TableForm withColumns(TableForm form) const;
    /// Returns the names of a workbook's sheets; nothing for other files.
    QStringList sheets() const { return m_table.sheets(); }
    /// Returns the heading of each column; empty where the form has none.
    QStringList headings(const TableForm &form) const;
    /// Returns the name of the program that writes such headings, "Loyverse"; empty when none is known.
    QString layout(const TableForm &form) const;
    /// Returns the first rows below the headings.
    QList<CsvRow> preview(const TableForm &form, int rows) const;
    /// Reads the whole file, with cells that a person has mended.
    ReadTable<Product> read(const TableForm &form, const TableEdits &edits = {}) const;
    /// Visits the rows as they stand in the file.
    void forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    ForeignTable m_table;
    QString m_accountId, m_currency;
};

/// Writes the products with a column of prices for each currency. ProductFile reads the same products back.
void writeGoods(TableWriter &table, const QList<Product> &products);
/// Writes all products that the account sees as a table. Returns how many, or -1 when the file
/// cannot be written.
LedgerResult<int> exportGoods(Ledger &ledger, const QString &accountId, const QString &file);

} // namespace linktill
