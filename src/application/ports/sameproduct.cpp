// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/sameproduct.h"

#include "core/barcode.h"
#include "core/searchwords.h"

namespace linktill {

QString articleKey(const Product &product)
{
    return product.name.simplified().toCaseFolded();
}

QString wordsToFindOf(const Product &product)
{
    QStringList words = wordsToFind(product.name) + wordsToFind(product.barcode);
    words.removeDuplicates();
    return words.join(u' ');
}

bool saysNothingNew(const Product &product, const Product &known)
{
    for (const auto field : {&Product::name, &Product::image}) {
        if (!(product.*field).isEmpty() && product.*field != known.*field)
            return false;
    }
    if (!product.barcode.isEmpty() && !isSameBarcode(product.barcode, known.barcode))
        return false;
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it) {
        if (!known.prices.contains(it.key()) || known.prices.value(it.key()) != it.value())
            return false;
    }
    return true;
}

ProductId sameByName(const QList<Product> &known, const Product &product,
                     const QSet<ProductId> &ofThisList)
{
    ProductId only = 0;
    int others = 0;
    for (const Product &one : known) {
        if (saysNothingNew(product, one))
            return one.id;
        if (!ofThisList.contains(one.id)) {
            only = one.id;
            ++others;
        }
    }
    return others == 1 ? only : 0;
}

Product learnedOf(const Product &known, const Product &product, OnMatch onMatch)
{
    Product learned = known;
    if (onMatch == OnMatch::Keep)
        return learned;
    const bool isNewer = onMatch == OnMatch::Replace;
    for (const auto field : {&Product::name, &Product::image}) {
        const QString &text = product.*field;
        if ((learned.*field).isEmpty() || (isNewer && !text.isEmpty()))
            learned.*field = text;
    }
    if (learned.barcode.isEmpty())
        learned.barcode = product.barcode;
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it) {
        if (isNewer || !learned.prices.contains(it.key()))
            learned.prices.insert(it.key(), it.value());
    }
    return learned;
}

} // namespace linktill
