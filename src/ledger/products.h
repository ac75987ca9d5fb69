// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"
#include "ledger/sql.h"

/// Lists, edits and removes goods, and finds them by an index of the words that
/// core/searchwords.h gives, as customers are found.
namespace linktill::ledger {

void createGoods(Sql &sql);

LedgerResult<QList<Product>> findProducts(const QSqlDatabase &db, const QString &accountId,
                                          const QString &typed, int limit);
LedgerResult<Product> articleWithBarcode(const QSqlDatabase &db, const QString &accountId,
                                         const QString &barcode);
LedgerResult<ProductPage> articlePage(const QSqlDatabase &db, const QString &accountId,
                                      const PageMark &after, int limit);
LedgerResult<Product> saveProduct(const QSqlDatabase &db, const QDateTime &now,
                                  const Product &product);
LedgerResult<Done> removeProducts(const QSqlDatabase &db, const QDateTime &now,
                                  const QList<ProductId> &ids);
LedgerResult<Done> restoreProducts(const QSqlDatabase &db, const QList<ProductId> &ids);

} // namespace linktill::ledger
