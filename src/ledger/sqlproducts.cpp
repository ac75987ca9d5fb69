// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlproducts.h"

#include "ledger/openledger.h"
#include "ledger/productimport.h"
#include "ledger/products.h"

namespace linktill::ledger {

LedgerResult<QList<Product>> SqlProducts::find(const QString &accountId, const QString &typed,
                                               int limit)
{
    return m_open.read<QList<Product>>([&](const QSqlDatabase &db) {
        return findProducts(db, accountId, typed, limit);
    });
}

LedgerResult<Product> SqlProducts::withBarcode(const QString &accountId, const QString &barcode)
{
    return m_open.read<Product>([&](const QSqlDatabase &db) {
        return articleWithBarcode(db, accountId, barcode);
    });
}

LedgerResult<ProductPage> SqlProducts::page(const QString &accountId, const PageMark &after, int limit)
{
    return m_open.read<ProductPage>([&](const QSqlDatabase &db) {
        return articlePage(db, accountId, after, limit);
    });
}

LedgerResult<Product> SqlProducts::save(const Product &product)
{
    return m_open.write<Product>([&](const QSqlDatabase &db) {
        return saveProduct(db, m_open.context().now, product);
    });
}

LedgerResult<ProductsAdded> SqlProducts::add(const QList<Product> &products, const AddOptions &options,
                                             const Watch &goesOn)
{
    const auto add = [&](const QSqlDatabase &db) {
        return addProducts(db, m_open.context().now, products, options, goesOn);
    };
    return options.isTrial ? m_open.apart<ProductsAdded>(add) : m_open.write<ProductsAdded>(add);
}

LedgerResult<int> SqlProducts::undo(const ProductsAdded &added)
{
    return m_open.write<int>(
        [&](const QSqlDatabase &db) { return undoProducts(db, m_open.context().now, added); });
}

LedgerResult<Done> SqlProducts::remove(const QList<ProductId> &ids)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return removeProducts(db, m_open.context().now, ids);
    });
}

LedgerResult<Done> SqlProducts::restore(const QList<ProductId> &ids)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return restoreProducts(db, ids); });
}

} // namespace linktill::ledger
