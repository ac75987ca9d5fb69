// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/onmatch.h"
#include "application/ports/product.h"

#include <QSet>

/// Tells when two products are one, and what is known of it then. Every kind of ledger uses these rules:
/// - The same barcode, a GTIN in any of its forms, is the same product of the same account.
/// - Else the same name, whatever the case, is the same product when only one has it and no two barcodes
///   contradict. Rows of one list with the same name are different products unless one says nothing that the
///   other lacks. Of more than maxOfOneName products with one name only one with the very same details is taken.
/// - A product of one account is not added when a product of all accounts has all that it has.
namespace linktill {

constexpr int maxOfOneName = 20;

/// Key by which a product is looked up and sorted: its name, whatever the case.
QString articleKey(const Product &product);
/// Returns the words by whose beginnings a product is found, with single spaces between them.
QString wordsToFindOf(const Product &product);

/// Returns whether `known` already has all that `product` has.
bool saysNothingNew(const Product &product, const Product &known);
/// Returns which of the `known` products with the same name `product` is; 0 where that would be a guess.
/// `ofThisList` are those of the same list, which are other products unless they have the same details.
ProductId sameByName(const QList<Product> &known, const Product &product,
                     const QSet<ProductId> &ofThisList);
/// Returns the known product with what `product` adds; nothing in it becomes empty:
/// - Keep: nothing.
/// - FillGaps: the barcode, the picture and the price in a currency, where it has none.
/// - Replace: name, picture and prices of `product`, and the barcode where it has none. A known barcode stays,
///   in whatever form.
Product learnedOf(const Product &known, const Product &product, OnMatch onMatch);

/// The products of a ledger, as ProductAdding needs them. Nothing that was removed is found.
class ProductStore
{
public:
    virtual ~ProductStore() = default;
    /// Finds products of the same account with the same barcode in any form, first those that write it the
    /// same way.
    virtual QList<Product> withBarcode(const Product &like) = 0;
    /// Finds products of the same account with the same name, sorted by barcode and number.
    virtual QList<Product> withName(const Product &like) = 0;
    virtual ProductId insert(const Product &product) = 0;
    virtual void update(const Product &product) = 0;
};

} // namespace linktill
