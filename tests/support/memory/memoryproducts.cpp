// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/productadding.h"
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

class TableStoreOfProducts final : public ProductStore
{
public:
    explicit TableStoreOfProducts(Tables &tables) : m_tables(tables) {}

    QList<Product> withBarcode(const Product &like) override
    {
        QList<Product> found = articlesThat(m_tables, [&like](const Product &one) {
            return one.accountId == like.accountId && hasBarcode(one, like.barcode);
        });
        std::stable_sort(found.begin(), found.end(), [&like](const Product &a, const Product &b) {
            return a.barcode == like.barcode && b.barcode != like.barcode;
        });
        return found;
    }
    QList<Product> withName(const Product &like) override
    {
        QList<Product> found = articlesThat(m_tables, [&like](const Product &one) {
            return one.accountId == like.accountId && articleKey(one) == articleKey(like);
        });
        std::stable_sort(found.begin(), found.end(),
                         [](const Product &a, const Product &b) { return a.barcode < b.barcode; });
        return found;
    }
    ProductId insert(const Product &product) override
    {
        Product made = product;
        made.id = nextId(m_tables.products);
        m_tables.products[made.id].value = made;
        return made.id;
    }
    void update(const Product &product) override { m_tables.products[product.id].value = product; }

private:
    Tables &m_tables;
};

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
    else
        saved.changed = changeTime(all.value(saved.id).value.changed, m_memory.now());
    all[saved.id].value = saved;
    return saved;
}

LedgerResult<ProductsAdded> MemoryProducts::add(const QList<Product> &products, const AddOptions &options,
                                               const Watch &goesOn)
{
    Tables changed = m_memory.tables;
    TableStoreOfProducts store(changed);
    ProductAdding adding(store, m_memory.now(), options);
    int count = 0;
    for (const Product &product : products) {
        adding.add(product);
        if (isTimeToAsk(++count, products.size()) && goesOn && !goesOn(count))
            return fail(LedgerFault::Broken);
    }
    if (!options.isTrial)
        m_memory.tables.products = changed.products;
    return adding.added();
}

LedgerResult<int> MemoryProducts::undo(const ProductsAdded &added)
{
    auto &all = m_memory.tables.products;
    int notTakenBack = 0;
    for (const ProductId id : added.freshIds) {
        auto &row = all[id];
        const bool isTakenBack = row.isRemoved || row.value.changed == added.at;
        row.isRemoved = isTakenBack;
        notTakenBack += isTakenBack ? 0 : 1;
    }
    for (const Product &before : added.before) {
        auto &row = all[before.id];
        if (row.isRemoved || row.value.changed != changeTime(before.changed, added.at))
            ++notTakenBack;
        else
            row.value = before;
    }
    return notTakenBack;
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
