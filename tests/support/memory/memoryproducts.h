// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"

namespace linktill::memory {

struct Memory;

/// Keeps the products of a ledger in memory. Owned by the ledger.
class MemoryProducts final : public ProductRepository
{
public:
    explicit MemoryProducts(Memory &memory) : m_memory(memory) {}

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
    Memory &m_memory;
};

} // namespace linktill::memory
