// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/productadding.h"

#include "core/barcode.h"

namespace linktill {

namespace {

/// In a trial new products have numbers that no product of the ledger has.
constexpr ProductId firstTriedProduct = ProductId(1) << 62;

/// Returns the same text for all forms of a barcode.
QString barcodeKey(const Product &product)
{
    QStringList forms = formsOfBarcode(product.barcode);
    forms.sort();
    return product.accountId + u'\n' + forms.value(0);
}

QString nameKeyOf(const Product &product)
{
    return product.accountId + u'\n' + articleKey(product);
}

QString detailsOf(const Product &product)
{
    QStringList details{nameKeyOf(product), barcodeKey(product), product.name, product.image};
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it)
        details << it.key() << QString::number(it.value());
    return details.join(u'\f');
}

} // namespace

ProductAdding::ProductAdding(ProductStore &store, const QDateTime &now, const AddOptions &options)
    : m_store(store), m_now(now), m_options(options)
{
    if (!options.isTrial)
        m_added.at = now;
}

void ProductAdding::add(const Product &row)
{
    if (row.name.isEmpty())
        return;
    const ProductId id = sameAs(row);
    if (!id) {
        // A product for all accounts serves this one too, as long as the account has none of its own.
        Product shared = row;
        shared.accountId.clear();
        const ProductId ofAll = row.accountId.isEmpty() ? 0 : sameAs(shared);
        if (ofAll && saysNothingNew(row, m_known.value(ofAll))) {
            ++m_added.same;
            return;
        }
        return insert(row);
    }
    m_ofThisList.insert(id);
    const Product before = m_known.value(id);
    ++(saysNothingNew(row, before) ? m_added.same : m_added.changed);
    if (!saysNothingNew(row, before))
        update(before, learnedOf(before, row, m_options.onMatch));
}

ProductId ProductAdding::sameAs(const Product &row)
{
    const QList<ProductId> ids = row.barcode.isEmpty() ? QList<ProductId>() : withBarcode(row);
    ProductId found = 0;
    for (const ProductId id : ids) {
        const QString barcode = m_known.value(id).barcode;
        if (isSameBarcode(barcode, row.barcode) && (found == 0 || barcode == row.barcode)) {
            found = id;
            if (barcode == row.barcode)
                break;
        }
    }
    return found ? found : sameByName(row);
}

ProductId ProductAdding::sameByName(const Product &row)
{
    // Two products with different barcodes are different, even if they have the same name.
    const Named &named = withName(row);
    QList<ProductId> ids = named.withoutBarcode.first(qMin<qsizetype>(named.withoutBarcode.size(), maxOfOneName + 1));
    if (row.barcode.isEmpty())
        ids += named.withBarcode.first(qMin<qsizetype>(named.withBarcode.size(), maxOfOneName + 1));
    const bool isMany = ids.size() > maxOfOneName;
    if (isMany)
        ids = m_exact.value(detailsOf(row)) + ids.first(maxOfOneName);
    QList<Product> known;
    for (const ProductId id : std::as_const(ids)) {
        const Product &one = m_known[id];
        if (nameKeyOf(one) == nameKeyOf(row) && (one.barcode.isEmpty() || row.barcode.isEmpty()))
            known << one;
    }
    const ProductId id = linktill::sameByName(known, row, m_ofThisList);
    const bool isGuess = isMany && id && !saysNothingNew(row, m_known[id]);
    return isGuess ? 0 : id;
}

QList<ProductId> &ProductAdding::withBarcode(const Product &like)
{
    const QString key = barcodeKey(like);
    if (const auto at = m_barcodes.find(key); at != m_barcodes.end())
        return *at;
    QList<ProductId> ids;
    const QList<Product> known = m_store.withBarcode(like);
    for (const Product &one : known) {
        meet(one);
        if (barcodeKey(m_known.value(one.id)) == key)
            ids << one.id;
    }
    return *m_barcodes.insert(key, ids);
}

ProductAdding::Named &ProductAdding::withName(const Product &like)
{
    const QString key = nameKeyOf(like);
    if (const auto at = m_names.find(key); at != m_names.end())
        return *at;
    Named named;
    const QList<Product> known = m_store.withName(like);
    for (const Product &one : known) {
        meet(one);
        if (const Product &now = m_known[one.id]; nameKeyOf(now) == key)
            (now.barcode.isEmpty() ? named.withoutBarcode : named.withBarcode) << one.id;
    }
    return *m_names.insert(key, named);
}

/// Remembers a product of the store, unless a row has changed it already.
void ProductAdding::meet(const Product &product)
{
    if (m_known.contains(product.id))
        return;
    m_known.insert(product.id, product);
    m_exact[detailsOf(product)] << product.id;
}

void ProductAdding::file(const Product &product, const Product &before)
{
    const bool hasOtherBarcode = barcodeKey(product) != barcodeKey(before);
    if (hasOtherBarcode && !product.barcode.isEmpty())
        withBarcode(product) << product.id;
    Named &named = withName(product);
    if (before.id == 0 || hasOtherBarcode || nameKeyOf(product) != nameKeyOf(before))
        (product.barcode.isEmpty() ? named.withoutBarcode : named.withBarcode) << product.id;
    m_known.insert(product.id, product);
    m_exact[detailsOf(product)] << product.id;
}

void ProductAdding::insert(const Product &row)
{
    Product fresh = row;
    fresh.id = 0;
    fresh.changed = m_now;
    fresh.id = m_options.isTrial ? firstTriedProduct + m_added.fresh : m_store.insert(fresh);
    ++m_added.fresh;
    if (!m_options.isTrial)
        m_added.freshIds << fresh.id;
    m_fresh.insert(fresh.id);
    m_ofThisList.insert(fresh.id);
    file(fresh, {});
}

void ProductAdding::update(const Product &before, Product known)
{
    if (known == before)
        return;
    if (!m_fresh.contains(known.id) && !m_before.contains(known.id)) {
        known.changed = changeTime(before.changed, m_now);
        m_before.insert(known.id);
        if (!m_options.isTrial)
            m_added.before << before;
    }
    file(known, before); // before it is written, so that what is asked for now does not find it yet
    if (!m_options.isTrial)
        m_store.update(known);
}

} // namespace linktill
