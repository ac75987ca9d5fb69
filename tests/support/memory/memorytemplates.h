// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/templaterepository.h"

#include <functional>

namespace linktill::memory {

struct Memory;

/// Keeps the templates of a ledger in memory. Owned by the ledger.
class MemoryTemplates final : public TemplateRepository
{
public:
    explicit MemoryTemplates(Memory &memory) : m_memory(memory) {}

    LedgerResult<QList<LinkTemplate>> of(const QString &accountId) override;
    LedgerResult<LinkTemplate> named(const QString &accountId, const QString &name) override;
    LedgerResult<LinkTemplate> defaultOf(const QString &accountId) override;
    LedgerResult<LinkTemplate> save(const LinkTemplate &saved) override;
    LedgerResult<Done> remove(const QList<TemplateId> &ids) override;
    LedgerResult<Done> restore(const QList<TemplateId> &ids) override;
    LedgerResult<Done> makeDefault(const QString &accountId, TemplateId id) override;

private:
    /// Returns the first fitting template that the account sees: its own before those of all
    /// accounts, then by name.
    LedgerResult<LinkTemplate> first(const QString &accountId,
                                     const std::function<bool(const LinkTemplate &)> &fits);
    bool isNameTaken(const LinkTemplate &by) const;

    Memory &m_memory;
};

} // namespace linktill::memory
