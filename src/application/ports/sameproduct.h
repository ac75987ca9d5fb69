// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"

#include <QSet>

/// When two products are one, and what is known of it then. The same for every kind of ledger.
namespace linktill {

/// By what a product is looked up and put in order: its name without regard to case.
QString articleKey(const Product &product);
/// By the beginnings of these words, with single spaces between them, a product is found.
QString wordsToFindOf(const Product &product);

/// Whether `known` has already all that `product` says.
bool saysNothingNew(const Product &product, const Product &known);
/// The one of `known`, products of the same name, that `product` is; 0 where that would be a guess.
/// `ofThisList`: those that came with the same list, which are others unless they say the same.
ProductId sameByName(const QList<Product> &known, const Product &product,
                     const QSet<ProductId> &ofThisList);
/// The known product with all that `product` adds; nothing of it is emptied.
Product learnedOf(const Product &known, const Product &product);

} // namespace linktill
