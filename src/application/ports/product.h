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

/// Something that is sold, which becomes an item of a link.
struct Product
{
    ProductId id = 0;
    QString accountId; ///< the only account that sells it; empty: all accounts do
    QString name;
    QString barcode; ///< as it was first scanned or typed; may be empty
    QString image;   ///< https address; may be empty
    QMap<QString, qint64> prices; ///< minor units by currency
    QDateTime changed;            ///< UTC, given by the ledger
    bool operator==(const Product &) const = default;
};

/// Returns the product as an item of a link in this currency. The price stays empty when the
/// product has none.
LineItem itemOf(const Product &product, const QString &currency, qint64 quantity);
/// Returns the item as a product. A price that cannot be read is left out.
Product productOf(const LineItem &item, const QString &currency);
/// Returns the product's line in lists: "Coffee beans — ฿250.00".
QString productLine(const Product &product, const QString &currency);

/// Adds the product to the rows: to the quantity of a row with the same product, or as a row of its
/// own. Returns the index of that row.
int addProduct(QList<LineItem> &items, const Product &product, const QString &currency,
               qint64 quantity);

struct ProductPage
{
    QList<Product> products;
    PageMark next; ///< null when this was the last page
};

/// Result of adding many products. Each row with a name is counted once.
struct ProductsAdded
{
    int fresh = 0;   ///< products that were not known
    int same = 0;    ///< rows that say nothing that the known product lacks
    int changed = 0; ///< rows that say something else or more; what of it is written, OnMatch decides
    // For ProductRepository::undo(); empty after a trial:
    QDateTime at; ///< the time that was written as that of the change
    QList<ProductId> freshIds;
    QList<Product> before; ///< the known products that were written to, as they were
};

} // namespace linktill
