// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "ledger/sql.h"

/// Writes single products to their rows and reads them back.
namespace linktill::ledger {

/// Returns the products, with their prices, whose rows `g` fit "WHERE …".
QList<Product> productsThat(Sql &sql, const QString &where, const QVariantList &values);
/// Reads a product, also one that was removed; fails with NotFound when there is none.
Product loadProduct(Sql &sql, ProductId id);
/// Writes the row, the prices and the words by which the search finds it.
ProductId insertProduct(Sql &sql, Product product);
void updateProduct(Sql &sql, const Product &product);
/// Removes the product. With an invalid time it restores it.
void setProductRemoved(Sql &sql, const Product &product, const QDateTime &when);

/// Returns a condition for a product number in each of its forms, since older rows may hold any of them.
QString isOneOf(const QStringList &forms);
QVariantList valuesOf(const QStringList &texts);

} // namespace linktill::ledger
