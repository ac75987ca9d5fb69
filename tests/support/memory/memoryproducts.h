// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"

namespace linktill::memory {

struct Memory;

/// The products of a ledger in memory. Owned by the ledger.
class MemoryProducts final : public ProductRepository
{
public:
    explicit MemoryProducts(Memory &memory) : m_memory(memory) {}

    LedgerResult<QList<Article>> find(const QString &accountId, const QString &typed,
                                      int most) override;
    LedgerResult<Article> withBarcode(const QString &accountId, const QString &barcode) override;
    LedgerResult<ArticlePage> page(const QString &accountId, const PageMark &after,
                                   int most) override;
    LedgerResult<Article> save(const Article &article) override;
    LedgerResult<ArticlesAdded> add(const QList<Article> &articles, const Watch &goesOn) override;
    LedgerResult<Done> remove(const QList<ArticleId> &ids) override;
    LedgerResult<Done> restore(const QList<ArticleId> &ids) override;

private:
    Memory &m_memory;
};

} // namespace linktill::memory
