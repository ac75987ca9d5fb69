// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/sameproduct.h"

#include <QHash>

namespace linktill {

/// Adds products to a store, one row after the other, by the rules of sameproduct.h. Every kind of ledger uses
/// it, for lists and for trials. What the store has under a barcode or a name is asked for once and kept up to
/// date in memory, as CustomerAdding does it and for the same reasons.
class ProductAdding
{
public:
    /// The store must outlive it.
    ProductAdding(ProductStore &store, const QDateTime &now, const AddOptions &options);

    /// Adds a row; one without a name is left out, since nobody could choose it.
    void add(const Product &row);
    const ProductsAdded &added() const { return m_added; }

private:
    ProductId sameAs(const Product &row);
    ProductId sameByName(const Product &row);
    struct Named
    {
        QList<ProductId> withoutBarcode, withBarcode;
    };
    QList<ProductId> &withBarcode(const Product &like);
    Named &withName(const Product &like);
    void meet(const Product &product);
    /// Lets later rows find the product, which is new or was `before`, by its details.
    void file(const Product &product, const Product &before);
    void insert(const Product &row);
    void update(const Product &before, Product known);

    ProductStore &m_store;
    const QDateTime m_now;
    const AddOptions m_options;
    ProductsAdded m_added;

    QHash<ProductId, Product> m_known; ///< all that were met, as the rows so far have left them
    QHash<QString, QList<ProductId>> m_barcodes;
    QHash<QString, Named> m_names;
    QHash<QString, QList<ProductId>> m_exact; ///< by all details
    QSet<ProductId> m_ofThisList, m_fresh, m_before;
};

} // namespace linktill
