// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/products.h"

#include "application/ports/sameproduct.h"
#include "core/barcode.h"
#include "core/searchwords.h"
#include "ledger/match.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

void takeWords(Sql &sql, ProductId id)
{
    const QVariant words = sql.one(u"SELECT words FROM goods_text WHERE goods_id = ?"_s, {id});
    if (!words.isValid())
        return;
    sql.run(u"INSERT INTO goods_search (goods_search, rowid, words) VALUES ('delete', ?, ?)"_s,
            {id, words});
    sql.run(u"DELETE FROM goods_text WHERE goods_id = ?"_s, {id});
}

void addWords(Sql &sql, const Product &product)
{
    const QString words = wordsToFindOf(product);
    sql.run(u"INSERT INTO goods_text (goods_id, words) VALUES (?, ?)"_s, {product.id, words});
    sql.run(u"INSERT INTO goods_search (rowid, words) VALUES (?, ?)"_s, {product.id, words});
}

/// Returns the products, with their prices, of a query that gives id, account_id, name, barcode,
/// image, changed_at. The query is read to its end first, since only one is read at a time.
QList<Product> articlesOf(Sql &sql, QSqlQuery query)
{
    QList<Product> products;
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
        QSqlQuery prices = sql.run(
            u"SELECT currency, amount FROM goods_price WHERE goods_id = ?"_s, {product.id});
        while (sql.next(prices))
            product.prices.insert(prices.value(0).toString(), prices.value(1).toLongLong());
    }
    return products;
}

constexpr auto selectGoods =
    "SELECT g.id, g.account_id, g.name, g.barcode, g.image, g.changed_at FROM goods g "_L1;

void put(Sql &sql, const Product &product)
{
    takeWords(sql, product.id);
    sql.run(u"UPDATE goods SET account_id = ?, name = ?, barcode = ?, image = ?, name_key = ?, "
            "changed_at = ? WHERE id = ?"_s,
            {product.accountId, product.name, product.barcode, product.image,
             articleKey(product), stored(product.changed), product.id});
    sql.run(u"DELETE FROM goods_price WHERE goods_id = ?"_s, {product.id});
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it)
        sql.run(u"INSERT INTO goods_price (goods_id, currency, amount) VALUES (?, ?, ?)"_s,
                {product.id, it.key(), it.value()});
    addWords(sql, product);
}

ProductId insert(Sql &sql, Product product)
{
    QSqlQuery made = sql.run(u"INSERT INTO goods (account_id, name, barcode, image, name_key, "
                             "changed_at, removed_at) VALUES ('', '', '', '', '', 0, 0)"_s);
    product.id = made.lastInsertId().toLongLong();
    put(sql, product);
    return product.id;
}

Product loadProduct(Sql &sql, ProductId id)
{
    const QList<Product> found = articlesOf(sql, sql.run(selectGoods + u"WHERE g.id = ?"_s, {id}));
    if (found.isEmpty())
        sql.fail({LedgerFault::NotFound, u"article %1"_s.arg(id), 0});
    return found.value(0);
}

/// Returns a condition for a product number in each of its forms, since older rows may hold any of them.
QString isOneOf(const QStringList &forms)
{
    return u"IN (%1) "_s.arg(QStringList(forms.size(), u"?"_s).join(u", "_s));
}

QVariantList valuesOf(const QStringList &texts) { return {texts.begin(), texts.end()}; }

/// Returns another product with this one's barcode, of the same account or of all; 0 when there is none.
ProductId barcodeOf(Sql &sql, const Product &product)
{
    if (product.barcode.isEmpty())
        return 0;
    const QStringList forms = formsOfBarcode(product.barcode);
    return sql.one(u"SELECT id FROM goods WHERE barcode "_s + isOneOf(forms)
                       + u"AND barcode <> '' AND removed_at = 0 AND id <> ? AND account_id = ? "
                         "ORDER BY barcode = ? DESC, id LIMIT 1"_s,
                   valuesOf(forms)
                       + QVariantList{product.id, product.accountId, product.barcode})
        .toLongLong();
}

/// Returns the known product that this one is, or 0. `ofThisList` holds the products of other rows
/// of the same list: one with the same name but other content is a variant.
ProductId sameAs(Sql &sql, const Product &product, const QSet<ProductId> &ofThisList)
{
    if (const ProductId id = barcodeOf(sql, product))
        return id;
    // Two products with different barcodes are different, even if they have the same name.
    const QList<Product> known = articlesOf(
        sql, sql.run(selectGoods
                         + u"WHERE g.name_key = ? AND g.removed_at = 0 AND g.account_id = ? "
                           "AND (g.barcode = '' OR ? = '') ORDER BY g.barcode, g.id LIMIT 20"_s,
                     {articleKey(product), product.accountId, product.barcode}));
    return sameByName(known, product, ofThisList);
}

/// Returns whether the product was known before.
bool learn(Sql &sql, Product product, const QDateTime &now, QSet<ProductId> &ofThisList)
{
    product.id = 0;
    product.changed = now;
    const ProductId id = sameAs(sql, product, ofThisList);
    if (!id) {
        // A product for all accounts serves this one too, as long as the account has none of its own.
        Product shared = product;
        shared.accountId.clear();
        if (const ProductId ofAll = product.accountId.isEmpty() ? 0 : sameAs(sql, shared, ofThisList);
            ofAll && saysNothingNew(product, loadProduct(sql, ofAll)))
            return true;
        ofThisList.insert(insert(sql, product));
        return false;
    }
    ofThisList.insert(id);
    const Product before = loadProduct(sql, id);
    if (!sql.ok() || saysNothingNew(product, before))
        return true;
    Product known = learnedOf(before, product);
    known.changed = now;
    put(sql, known);
    return true;
}

} // namespace

void createGoods(Sql &sql)
{
    sql.run(u"CREATE TABLE goods (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, "
            "name TEXT NOT NULL, barcode TEXT NOT NULL, image TEXT NOT NULL, "
            "name_key TEXT NOT NULL, changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL)"_s);
    sql.run(u"CREATE INDEX goods_by_barcode ON goods (barcode) WHERE (barcode <> '')"_s);
    sql.run(u"CREATE INDEX goods_by_name ON goods (name_key, id)"_s);
    sql.run(u"CREATE TABLE goods_price (goods_id INTEGER NOT NULL REFERENCES goods (id), "
            "currency TEXT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (goods_id, currency))"_s);
    sql.run(u"CREATE TABLE goods_text (goods_id INTEGER PRIMARY KEY REFERENCES goods (id), "
            "words TEXT NOT NULL)"_s);
    // The words are folded already, and a search always asks for the beginning of a word.
    sql.run(u"CREATE VIRTUAL TABLE goods_search USING fts5(words, content='goods_text', "
            "content_rowid='goods_id', tokenize='unicode61 remove_diacritics 0', "
            "prefix='1 2 3 4 5', detail=none, columnsize=0)"_s);
}

LedgerResult<QList<Product>> findProducts(const QSqlDatabase &db, const QString &accountId,
                                          const QString &typed, int limit)
{
    Sql sql(db);
    const QList<SearchTerm> terms = searchTerms(typed);
    if (terms.isEmpty())
        return QList<Product>();
    QString searched = u"g.id IN (SELECT rowid FROM goods_search WHERE goods_search MATCH ?) "_s;
    QVariantList values{matchOf(terms)};
    if (const QStringList forms = formsOfBarcode(typed.trimmed()); forms.size() > 1) {
        searched += u"OR g.barcode <> '' AND g.barcode "_s + isOneOf(forms);
        values += valuesOf(forms);
    }
    const QList<Product> found = articlesOf(
        sql, sql.run(selectGoods + u"WHERE (%1) AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                                   "ORDER BY g.name_key, g.id LIMIT ?"_s.arg(searched),
                     values + QVariantList{accountId, limit}));
    return sql.answer(found);
}

LedgerResult<Product> articleWithBarcode(const QSqlDatabase &db, const QString &accountId,
                                         const QString &barcode)
{
    Sql sql(db);
    if (barcode.isEmpty())
        return Product();
    // The account's own product comes before one of all accounts, then an equally written number
    // before other forms.
    const QStringList forms = formsOfBarcode(barcode);
    const QList<Product> found = articlesOf(
        sql, sql.run(selectGoods + u"WHERE g.barcode "_s + isOneOf(forms)
                         + u"AND g.barcode <> '' AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                           "ORDER BY g.account_id DESC, g.barcode = ? DESC, g.id LIMIT 1"_s,
                     valuesOf(forms) + QVariantList{accountId, barcode}));
    return sql.answer(found.value(0));
}

LedgerResult<ProductPage> articlePage(const QSqlDatabase &db, const QString &accountId,
                                      const PageMark &after, int limit)
{
    Sql sql(db);
    QVariantList values{accountId};
    QString further;
    if (!after.isNull()) {
        further = u"AND (g.name_key, g.id) > (?, ?) "_s;
        values += after.values;
    }
    ProductPage page;
    page.products = articlesOf(
        sql, sql.run(selectGoods + u"WHERE g.account_id IN ('', ?) AND g.removed_at = 0 "_s + further
                         + u"ORDER BY g.name_key, g.id LIMIT ?"_s,
                     values + QVariantList{limit + 1}));
    if (page.products.size() > limit) {
        page.products.removeLast();
        const Product &last = page.products.constLast();
        page.next.values = {articleKey(last), last.id};
    }
    return sql.answer(page);
}

LedgerResult<Product> saveProduct(const QSqlDatabase &db, const QDateTime &now,
                                  const Product &product)
{
    return inTransaction(db, [&](Sql &sql) {
        Product saved = product;
        saved.changed = now;
        if (barcodeOf(sql, saved))
            sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
        else if (saved.id == 0)
            saved.id = insert(sql, saved);
        else if (loadProduct(sql, saved.id); sql.ok())
            put(sql, saved);
        return saved;
    });
}

LedgerResult<ProductsAdded> addProducts(const QSqlDatabase &db, const QDateTime &now,
                                        const QList<Product> &products, const ProductRepository::Watch &goesOn)
{
    return inTransaction(db, [&](Sql &sql) {
        ProductsAdded added;
        QSet<ProductId> known;
        for (const Product &product : products) {
            if (!product.name.isEmpty())
                ++(learn(sql, product, now, known) ? added.known : added.fresh);
            if (!goOn(sql, added.known + added.fresh, products.size(), goesOn))
                break;
        }
        return added;
    });
}

LedgerResult<Done> removeProducts(const QSqlDatabase &db, const QDateTime &now,
                                  const QList<ProductId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ProductId id : ids) {
            sql.run(u"UPDATE goods SET removed_at = ? WHERE id = ?"_s, {stored(now), id});
            takeWords(sql, id);
        }
        return Done();
    });
}

LedgerResult<Done> restoreProducts(const QSqlDatabase &db, const QList<ProductId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ProductId id : ids) {
            const Product product = loadProduct(sql, id);
            takeWords(sql, id);
            if (barcodeOf(sql, product)) // another product has it in the meantime
                sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
            sql.run(u"UPDATE goods SET removed_at = 0 WHERE id = ?"_s, {id});
            addWords(sql, product);
        }
        return Done();
    });
}

} // namespace linktill::ledger
