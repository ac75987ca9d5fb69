// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"

namespace linktill::ledger {

class OpenLedger;

/// Reads and writes the products of one ledger in the ledger's queues. Owned by the ledger.
class SqlProducts final : public ProductRepository
{
public:
    explicit SqlProducts(OpenLedger &open) : m_open(open) {}

    LedgerResult<QList<Product>> find(const QString &accountId, const QString &typed,
                                      int limit) override;
    LedgerResult<Product> withBarcode(const QString &accountId, const QString &barcode) override;
    LedgerResult<ProductPage> page(const QString &accountId, const PageMark &after,
                                   int limit) override;
    LedgerResult<Product> save(const Product &product) override;
    LedgerResult<ProductsAdded> add(const QList<Product> &products, const AddOptions &options,
                                    const Watch &goesOn) override;
    LedgerResult<int> undo(const ProductsAdded &added) override;
    LedgerResult<Done> remove(const QList<ProductId> &ids) override;
    LedgerResult<Done> restore(const QList<ProductId> &ids) override;

private:
    OpenLedger &m_open;
};

} // namespace linktill::ledger
