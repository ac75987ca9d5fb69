// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"

#include <QSet>

/// Tells when two products are one, and what is known of it then. Every kind of ledger uses these rules.
namespace linktill {

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
/// Returns the known product with everything that `product` adds. Nothing in it becomes empty.
Product learnedOf(const Product &known, const Product &product);

} // namespace linktill
