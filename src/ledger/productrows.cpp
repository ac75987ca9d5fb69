// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/productrows.h"

#include "application/ports/sameproduct.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

void takeWords(Sql &sql, ProductId id)
{
    QSqlQuery &query = sql.runPrepared(u"SELECT words FROM goods_text WHERE goods_id = ?"_s, {id});
    if (!sql.next(query))
        return;
    const QString words = query.value(0).toString();
    query.finish();
    sql.runPrepared(u"INSERT INTO goods_search (goods_search, rowid, words) VALUES ('delete', ?, ?)"_s,
                    {id, words});
    sql.runPrepared(u"DELETE FROM goods_text WHERE goods_id = ?"_s, {id});
}

void addWords(Sql &sql, const Product &product)
{
    const QString words = wordsToFindOf(product);
    sql.runPrepared(u"INSERT INTO goods_text (goods_id, words) VALUES (?, ?)"_s, {product.id, words});
    sql.runPrepared(u"INSERT INTO goods_search (rowid, words) VALUES (?, ?)"_s, {product.id, words});
}

void addPrices(Sql &sql, const Product &product)
{
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it)
        sql.runPrepared(u"INSERT INTO goods_price (goods_id, currency, amount) VALUES (?, ?, ?)"_s,
                        {product.id, it.key(), it.value()});
}

} // namespace

QList<Product> productsThat(Sql &sql, const QString &where, const QVariantList &values)
{
    QList<Product> products;
    QSqlQuery &query = sql.runPrepared(
        u"SELECT g.id, g.account_id, g.name, g.barcode, g.image, g.changed_at FROM goods g "_s + where, values);
    while (sql.next(query)) {
        Product product;
        product.id = query.value(0).toLongLong();
        product.accountId = query.value(1).toString();
        product.name = query.value(2).toString();
        product.barcode = query.value(3).toString();
        product.image = query.value(4).toString();
        product.changed = timeFrom(query.value(5).toLongLong());
        products << product;
    }
    for (Product &product : products) {
        QSqlQuery &prices = sql.runPrepared(
            u"SELECT currency, amount FROM goods_price WHERE goods_id = ?"_s, {product.id});
        while (sql.next(prices))
            product.prices.insert(prices.value(0).toString(), prices.value(1).toLongLong());
    }
    return products;
}

Product loadProduct(Sql &sql, ProductId id)
{
    const QList<Product> found = productsThat(sql, u"WHERE g.id = ?"_s, {id});
    if (found.isEmpty())
        sql.fail({LedgerFault::NotFound, u"article %1"_s.arg(id), 0});
    return found.value(0);
}

ProductId insertProduct(Sql &sql, Product product)
{
    const QSqlQuery &made = sql.runPrepared(
        u"INSERT INTO goods (account_id, name, barcode, image, name_key, changed_at, removed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
        {product.accountId, product.name, product.barcode, product.image, articleKey(product),
         stored(product.changed)});
    product.id = made.lastInsertId().toLongLong();
    addPrices(sql, product);
    addWords(sql, product);
    return product.id;
}

void updateProduct(Sql &sql, const Product &product)
{
    takeWords(sql, product.id);
    sql.runPrepared(u"UPDATE goods SET account_id = ?, name = ?, barcode = ?, image = ?, name_key = ?, "
                    "changed_at = ? WHERE id = ?"_s,
                    {product.accountId, product.name, product.barcode, product.image, articleKey(product),
                     stored(product.changed), product.id});
    sql.runPrepared(u"DELETE FROM goods_price WHERE goods_id = ?"_s, {product.id});
    addPrices(sql, product);
    addWords(sql, product);
}

void setProductRemoved(Sql &sql, const Product &product, const QDateTime &when)
{
    takeWords(sql, product.id);
    sql.runPrepared(u"UPDATE goods SET removed_at = ? WHERE id = ?"_s, {stored(when), product.id});
    if (!when.isValid())
        addWords(sql, product);
}

QString isOneOf(const QStringList &forms)
{
    return u"IN (%1) "_s.arg(QStringList(forms.size(), u"?"_s).join(u", "_s));
}

QVariantList valuesOf(const QStringList &texts) { return {texts.begin(), texts.end()}; }

} // namespace linktill::ledger
