// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/product.h"

namespace linktill {

/// Reads tables of goods in any common encoding and with any common separator. A price that is a plain
/// number is read as one; any other as a field reads it, in the region's form.
class ProductFile
{
public:
    /// Prices are in `currency` where nothing else is said; `accountId` is given to each product.
    ProductFile(QByteArray bytes, CsvReader reader, QString accountId, QString currency);

    /// Encoding, separator and columns as they seem to be. A column of prices is called by the code of
    /// their currency, or "Price".
    TableForm guessed() const;
    /// The same for what the person has changed: columns follow.
    TableForm withColumns(TableForm form) const;
    QList<QStringList> preview(const TableForm &form, int rows) const;
    ReadTable<Product> read(const TableForm &form) const;
    /// Rows as they stand in the file.
    void forEachRow(const TableForm &form, const RowVisitor &visit) const;

private:
    std::optional<BadRow> readRow(const QStringList &cells, const TableForm &form,
                                  Product &product) const;
    std::optional<BadRow> readPrices(const QStringList &cells, const TableForm &form,
                                     Product &product) const;

    ForeignTable m_table;
    QString m_accountId, m_currency;
};

/// "Name", "Variant", "Barcode", "Picture", "Price", "Currency".
const QStringList &goodsHeadings();
/// A column of prices for each currency; ProductFile gives the same goods again.
void writeGoods(TableWriter &table, const QList<Product> &products);
/// All goods of the account and of all as a table; how many, or -1: the file cannot be written.
LedgerResult<int> exportGoods(Ledger &ledger, const QString &accountId, const QString &file);

} // namespace linktill
