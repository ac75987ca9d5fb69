// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/pagemark.h"
#include "core/linkcontent.h"

#include <QDateTime>
#include <QMap>

namespace linktill {

/// The application's own number of a product. 0 is none.
using ProductId = qint64;

/// Something that is sold, as it is put into the items of a link.
struct Product
{
    ProductId id = 0;
    QString accountId; ///< only this account sells it; empty: all do
    QString name;
    QString barcode; ///< as it was scanned or typed first; may be empty
    QString image;   ///< https address; may be empty
    QMap<QString, qint64> prices; ///< minor units by currency
    QDateTime changed;            ///< UTC, given by the ledger
    bool operator==(const Product &) const = default;
};

/// The product as a row of a link in this currency. The price stays empty when there is none.
LineItem itemOf(const Product &product, const QString &currency, qint64 quantity);
/// A row of a link as a product; without a price that is not sound.
Product productOf(const LineItem &item, const QString &currency);
/// Its line in lists: "Coffee beans — ฿250.00".
QString productLine(const Product &product, const QString &currency);

/// Adds the product to the rows: to the quantity of the row that is the same, or as a row of its own.
/// The number of that row.
int addProduct(QList<LineItem> &items, const Product &product, const QString &currency,
               qint64 quantity);

struct ProductPage
{
    QList<Product> products;
    PageMark next; ///< null when this was the last page
};

/// Result of adding many.
struct ProductsAdded
{
    int fresh = 0, known = 0;
};

} // namespace linktill
