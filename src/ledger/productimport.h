// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"
#include "ledger/sql.h"

/// Adds products by the rules of application/ports/productadding.h, tries that, and takes it back.
namespace linktill::ledger {

/// Adds a list; as a trial it only reads, in a snapshot, so that it never keeps a writer waiting.
LedgerResult<ProductsAdded> addProducts(const QSqlDatabase &db, const QDateTime &now,
                                        const QList<Product> &products, const AddOptions &options,
                                        const ProductRepository::Watch &goesOn);
LedgerResult<int> undoProducts(const QSqlDatabase &db, const QDateTime &now, const ProductsAdded &added);

} // namespace linktill::ledger
