// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/sameproduct.h"
#include "core/barcode.h"
#include "core/searchwords.h"
#include "support/memory/memoryproducts.h"
#include "support/memory/memorytables.h"

#include <algorithm>
#include <functional>

namespace linktill::memory {

namespace {

using Fits = std::function<bool(const Product &)>;

/// Returns the products that fit, sorted by name.
QList<Product> articlesThat(const Tables &tables, const Fits &fits)
{
    QList<Product> found;
    for (const auto &row : std::as_const(tables.products)) {
        if (!row.isRemoved && fits(row.value))
            found << row.value;
    }
    std::stable_sort(found.begin(), found.end(), [](const Product &a, const Product &b) {
        return articleKey(a).toUtf8() < articleKey(b).toUtf8();
    });
    return found;
}

bool isSeen(const Product &product, const QString &accountId)
{
    return product.accountId.isEmpty() || product.accountId == accountId;
}

bool hasBarcode(const Product &product, const QString &barcode)
{
    return !barcode.isEmpty() && !product.barcode.isEmpty() && isSameBarcode(product.barcode, barcode);
}

/// Returns another product of the same account with this barcode, preferably one that writes it the same way.
ProductId barcodeOf(const Tables &tables, const Product &product)
{
    const QList<Product> others = articlesThat(tables, [&](const Product &one) {
        return one.id != product.id && one.accountId == product.accountId
            && hasBarcode(one, product.barcode);
    });
    for (const Product &one : others) {
        if (one.barcode == product.barcode)
            return one.id;
    }
    return others.value(0).id;
}

ProductId sameAs(const Tables &tables, const Product &product, const QSet<ProductId> &ofThisList)
{
    if (const ProductId id = barcodeOf(tables, product))
        return id;
    const QList<Product> known = articlesThat(tables, [&](const Product &one) {
        return one.accountId == product.accountId && articleKey(one) == articleKey(product)
            && (one.barcode.isEmpty() || product.barcode.isEmpty());
    });
    return sameByName(known, product, ofThisList);
}

/// Returns whether the product was known before.
bool learn(Tables &tables, Product product, const QDateTime &now, QSet<ProductId> &ofThisList)
{
    product.id = 0;
    product.changed = now;
    const ProductId id = sameAs(tables, product, ofThisList);
    Product shared = product;
    shared.accountId.clear();
    const ProductId ofAll =
        id || product.accountId.isEmpty() ? 0 : sameAs(tables, shared, ofThisList);
    if (ofAll && saysNothingNew(product, tables.products.value(ofAll).value))
        return true;
    if (!id)
        product.id = nextId(tables.products);
    ofThisList.insert(id ? id : product.id);
    const Product before = tables.products.value(id).value;
    if (id && saysNothingNew(product, before))
        return true;
    Product known = id ? learnedOf(before, product) : product;
    known.changed = now;
    tables.products[known.id] = {known, false};
    return id != 0;
}

} // namespace

LedgerResult<QList<Product>> MemoryProducts::find(const QString &accountId, const QString &typed,
                                                  int limit)
{
    const QList<SearchTerm> terms = searchTerms(typed);
    const bool isCode = formsOfBarcode(typed.trimmed()).size() > 1;
    return articlesThat(m_memory.tables, [&](const Product &one) {
               return !terms.isEmpty() && isSeen(one, accountId)
                   && (hasTerms(wordsToFindOf(one), terms)
                       || (isCode && hasBarcode(one, typed.trimmed())));
           }).mid(0, limit);
}

LedgerResult<Product> MemoryProducts::withBarcode(const QString &accountId, const QString &barcode)
{
    const auto rank = [&](const Product &one) {
        return (one.accountId.isEmpty() ? 2 : 0) + (one.barcode == barcode ? 0 : 1);
    };
    Product best;
    const QList<Product> found = articlesThat(m_memory.tables, [&](const Product &one) {
        return isSeen(one, accountId) && hasBarcode(one, barcode);
    });
    for (const Product &one : found) {
        if (best.id == 0 || rank(one) < rank(best))
            best = one;
    }
    return best;
}

LedgerResult<ProductPage> MemoryProducts::page(const QString &accountId, const PageMark &after,
                                               int limit)
{
    const QList<Product> all = articlesThat(
        m_memory.tables, [&](const Product &one) { return isSeen(one, accountId); });
    const qsizetype first = after.values.value(0).toLongLong(); // in a test none is added in between
    ProductPage page{all.mid(first, limit), {}};
    if (all.size() > first + limit)
        page.next.values = {first + limit};
    return page;
}

LedgerResult<Product> MemoryProducts::save(const Product &product)
{
    auto &all = m_memory.tables.products;
    Product saved = product;
    saved.changed = m_memory.now();
    if (barcodeOf(m_memory.tables, saved))
        return fail(LedgerFault::Busy);
    if (saved.id == 0)
        saved.id = nextId(all);
    else if (!all.contains(saved.id))
        return fail(LedgerFault::NotFound);
    all[saved.id].value = saved;
    return saved;
}

LedgerResult<ProductsAdded> MemoryProducts::add(const QList<Product> &products, const Watch &goesOn)
{
    Tables changed = m_memory.tables;
    ProductsAdded added;
    QSet<ProductId> ofThisList;
    for (const Product &product : products) {
        if (!product.name.isEmpty())
            ++(learn(changed, product, m_memory.now(), ofThisList) ? added.known : added.fresh);
        const int count = added.known + added.fresh;
        const bool isTime = count % 100 == 0 || count == products.size();
        if (isTime && goesOn && !goesOn(count))
            return fail(LedgerFault::Broken);
    }
    m_memory.tables = changed;
    return added;
}

LedgerResult<Done> MemoryProducts::remove(const QList<ProductId> &ids)
{
    for (const ProductId id : ids) {
        if (m_memory.tables.products.contains(id))
            m_memory.tables.products[id].isRemoved = true;
    }
    return Done();
}

LedgerResult<Done> MemoryProducts::restore(const QList<ProductId> &ids)
{
    const auto before = m_memory.tables.products;
    for (const ProductId id : ids) {
        const bool isThere = m_memory.tables.products.contains(id);
        if (!isThere || barcodeOf(m_memory.tables, before.value(id).value)) {
            m_memory.tables.products = before;
            return fail(isThere ? LedgerFault::Busy : LedgerFault::NotFound);
        }
        m_memory.tables.products[id].isRemoved = false;
    }
    return Done();
}

} // namespace linktill::memory
