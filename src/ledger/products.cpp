// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/products.h"

#include "application/ports/sameproduct.h"
#include "core/barcode.h"
#include "core/searchwords.h"
#include "ledger/match.h"
#include "ledger/productrows.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

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
    const QList<Product> found = productsThat(
        sql, u"WHERE (%1) AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                                   "ORDER BY g.name_key, g.id LIMIT ?"_s.arg(searched),
                     values + QVariantList{accountId, limit});
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
    const QList<Product> found = productsThat(
        sql, u"WHERE g.barcode "_s + isOneOf(forms)
                         + u"AND g.barcode <> '' AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                           "ORDER BY g.account_id DESC, g.barcode = ? DESC, g.id LIMIT 1"_s,
                     valuesOf(forms) + QVariantList{accountId, barcode});
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
    page.products = productsThat(
        sql, u"WHERE g.account_id IN ('', ?) AND g.removed_at = 0 "_s + further
                         + u"ORDER BY g.name_key, g.id LIMIT ?"_s,
                     values + QVariantList{limit + 1});
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
        if (barcodeOf(sql, saved)) {
            sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
        } else if (saved.id == 0) {
            saved.id = insertProduct(sql, saved);
        } else {
            saved.changed = changeTime(loadProduct(sql, saved.id).changed, now);
            if (sql.ok())
                updateProduct(sql, saved);
        }
        return saved;
    });
}

LedgerResult<Done> removeProducts(const QSqlDatabase &db, const QDateTime &now,
                                  const QList<ProductId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ProductId id : ids) {
            Product product;
            product.id = id;
            setProductRemoved(sql, product, now);
        }
        return Done();
    });
}

LedgerResult<Done> restoreProducts(const QSqlDatabase &db, const QList<ProductId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ProductId id : ids) {
            const Product product = loadProduct(sql, id);
            if (barcodeOf(sql, product)) // another product has it in the meantime
                sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
            setProductRemoved(sql, product, {});
        }
        return Done();
    });
}

} // namespace linktill::ledger
