// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/goods.h"
#include "desk/table.h"

namespace linktill {

/// What is known of a table of goods before it is read, as found or as the person says.
struct GoodsFileForm
{
    QString encoding; ///< of core/textencoding.h
    char separator = ',';
    bool hasHeadings = true;
    /// What each column holds: "Name", "Barcode", "Picture", "Price", "Currency", or the code of the
    /// currency of its prices; empty: nothing.
    QStringList columns;
};

enum class GoodsRowFault { NoName, BadPrice, BadCurrency, BadPicture, BadText };

/// A row that is no article.
struct BadGoodsRow
{
    int line = 0;
    GoodsRowFault fault = GoodsRowFault::NoName;
    QString what;      ///< the text that is wrong
    QStringList cells; ///< to mend it
};

struct ReadGoods
{
    QList<Article> good;
    QList<BadGoodsRow> bad;
};

/// Reads tables of goods in any common encoding and with any common separator.
class GoodsFile
{
public:
    /// Prices are in `currency` where nothing else is said; `accountId` is given to each article.
    GoodsFile(QByteArray bytes, CsvReader reader, QString accountId, QString currency);

    /// Encoding, separator and columns as they seem to be.
    GoodsFileForm guessed() const;
    /// The same for what the person has changed: columns follow.
    GoodsFileForm withColumns(GoodsFileForm form) const;
    QList<QStringList> preview(const GoodsFileForm &form, int rows) const;
    ReadGoods read(const GoodsFileForm &form) const;

private:
    QList<CsvRow> rows(const GoodsFileForm &form) const;
    std::optional<BadGoodsRow> readRow(const QStringList &cells, const GoodsFileForm &form,
                                       Article &article) const;
    std::optional<BadGoodsRow> readPrices(const QStringList &cells, const GoodsFileForm &form,
                                          Article &article) const;

    QByteArray m_bytes;
    CsvReader m_reader;
    QString m_accountId, m_currency;
};

/// "Name", "Barcode", "Picture", "Price", "Currency".
const QStringList &goodsHeadings();
/// A column of prices for each currency; GoodsFile gives the same goods again.
void writeGoods(TableWriter &table, const QList<Article> &articles);
/// All goods of the account and of all as a table; how many, or -1: the file cannot be written.
LedgerResult<int> exportGoods(Ledger &ledger, const QString &accountId, const QString &file);

} // namespace linktill
