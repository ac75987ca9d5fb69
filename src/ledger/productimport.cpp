// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/productimport.h"

#include "application/ports/productadding.h"
#include "core/barcode.h"
#include "ledger/productrows.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

class SqlProductStore final : public ProductStore
{
public:
    explicit SqlProductStore(Sql &sql) : m_sql(sql) {}

    QList<Product> withBarcode(const Product &like) override
    {
        const QStringList forms = formsOfBarcode(like.barcode);
        return productsThat(m_sql, u"WHERE g.barcode "_s + isOneOf(forms)
                                + u"AND g.barcode <> '' AND g.removed_at = 0 AND g.account_id = ? "
                                  "ORDER BY g.barcode = ? DESC, g.id"_s,
                            valuesOf(forms) + QVariantList{like.accountId, like.barcode});
    }
    QList<Product> withName(const Product &like) override
    {
        return productsThat(m_sql,
                            u"WHERE g.name_key = ? AND g.removed_at = 0 AND g.account_id = ? "
                            "ORDER BY g.barcode, g.id"_s,
                            {articleKey(like), like.accountId});
    }
    ProductId insert(const Product &product) override { return insertProduct(m_sql, product); }
    void update(const Product &product) override { updateProduct(m_sql, product); }

private:
    Sql &m_sql;
};

ProductsAdded addAllProducts(Sql &sql, const QDateTime &now, const QList<Product> &products,
                             const AddOptions &options, const ProductRepository::Watch &goesOn)
{
    SqlProductStore store(sql);
    ProductAdding adding(store, now, options);
    int count = 0;
    for (const Product &product : products) {
        adding.add(product);
        if (!goOn(sql, ++count, products.size(), goesOn))
            break;
    }
    return adding.added();
}

/// What of a product has to be known before it is taken back.
struct ProductSince
{
    bool isThere = false, isRemoved = false;
    qint64 changed = 0;
};

ProductSince productSince(Sql &sql, ProductId id)
{
    QSqlQuery &query = sql.runPrepared(u"SELECT changed_at, removed_at FROM goods WHERE id = ?"_s, {id});
    if (!sql.next(query))
        return {};
    const ProductSince since{true, query.value(1).toLongLong() != 0, query.value(0).toLongLong()};
    query.finish();
    return since;
}

/// Returns whether the new product is gone afterwards.
bool takeBackFreshProduct(Sql &sql, ProductId id, const QDateTime &now, const QDateTime &at)
{
    const ProductSince since = productSince(sql, id);
    if (since.isRemoved)
        return true;
    if (!since.isThere || since.changed != stored(at))
        return false;
    Product product;
    product.id = id;
    setProductRemoved(sql, product, now);
    return true;
}

/// Returns whether the product has its earlier details afterwards.
bool takeBackProductChanges(Sql &sql, const Product &before, const QDateTime &at)
{
    const ProductSince since = productSince(sql, before.id);
    if (!since.isThere || since.isRemoved || since.changed != stored(changeTime(before.changed, at)))
        return false;
    updateProduct(sql, before);
    return true;
}

} // namespace

LedgerResult<ProductsAdded> addProducts(const QSqlDatabase &db, const QDateTime &now,
                                        const QList<Product> &products, const AddOptions &options,
                                        const ProductRepository::Watch &goesOn)
{
    const auto add = [&](Sql &sql) { return addAllProducts(sql, now, products, options, goesOn); };
    return options.isTrial ? inSnapshot(db, add) : inTransaction(db, add);
}

LedgerResult<int> undoProducts(const QSqlDatabase &db, const QDateTime &now, const ProductsAdded &added)
{
    return inTransaction(db, [&](Sql &sql) {
        int notTakenBack = 0;
        for (const ProductId id : added.freshIds)
            notTakenBack += takeBackFreshProduct(sql, id, now, added.at) ? 0 : 1;
        for (const Product &before : added.before)
            notTakenBack += takeBackProductChanges(sql, before, added.at) ? 0 : 1;
        return notTakenBack;
    });
}

} // namespace linktill::ledger
