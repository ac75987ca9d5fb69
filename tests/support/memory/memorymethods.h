// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/methodrepository.h"

namespace linktill::memory {

struct Memory;
struct Tables;

/// Counts the methods of a link that was made for the account.
void noteMethods(Tables &tables, const QString &accountId, const QList<PaymentMethod> &methods);

/// Keeps the payment methods of a ledger in memory. Owned by the ledger.
class MemoryMethods final : public MethodRepository
{
public:
    explicit MemoryMethods(Memory &memory) : m_memory(memory) {}

    LedgerResult<AccountMethods> of(const QString &accountId) override;
    LedgerResult<AccountMethods> save(const QString &accountId, const MethodSet &set) override;
    LedgerResult<AccountMethods> rename(const QString &accountId, const QString &name,
                                        const QString &to) override;
    LedgerResult<AccountMethods> remove(const QString &accountId, const QString &name) override;
    LedgerResult<AccountMethods> makeDefault(const QString &accountId, const QString &name) override;

private:
    Memory &m_memory;
};

} // namespace linktill::memory
