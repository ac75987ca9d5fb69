// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/draftrepository.h"

namespace linktill::memory {

struct Memory;

/// Keeps the drafts of a ledger in memory, which no other program has in a form. Owned by the ledger.
class MemoryDrafts final : public DraftRepository
{
public:
    explicit MemoryDrafts(Memory &memory) : m_memory(memory) {}

    LedgerResult<Done> save(const SavedDraft &draft) override;
    LedgerResult<QList<SavedDraft>> all() override;
    LedgerResult<SavedDraft> draft(const QString &id) override;
    LedgerResult<SavedDraft> acquire(const QString &id) override;
    LedgerResult<SavedDraft> acquireLeft(const QString &accountId) override;
    LedgerResult<Done> remove(const QString &id) override;

private:
    Memory &m_memory;
};

} // namespace linktill::memory
