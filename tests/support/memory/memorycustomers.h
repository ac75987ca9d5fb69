// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"

namespace linktill::memory {

struct LinkRow;
struct Memory;
struct Tables;

/// Learns the customer of a link that exists now.
void learnCustomer(Tables &tables, const LinkRow &row, const QDateTime &now);

/// Keeps the customers of a ledger in memory. Owned by the ledger.
class MemoryCustomers final : public CustomerRepository
{
public:
    explicit MemoryCustomers(Memory &memory) : m_memory(memory) {}

    LedgerResult<QList<KnownCustomer>> find(const QString &accountId, const QString &typed,
                                            int limit) override;
    LedgerResult<CustomerPage> page(const QString &accountId, const PageMark &after,
                                    int limit) override;
    LedgerResult<KnownCustomer> customer(CustomerId id) override;
    LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &customers, const AddOptions &options,
                                     const Watch &goesOn) override;
    LedgerResult<int> undo(const CustomersAdded &added) override;
    LedgerResult<KnownCustomer> save(const KnownCustomer &customer) override;
    LedgerResult<KnownCustomer> merge(CustomerId keep, const QList<CustomerId> &others) override;
    LedgerResult<Done> remove(const QList<CustomerId> &ids) override;
    LedgerResult<Done> restore(const QList<CustomerId> &ids) override;

private:
    LedgerResult<Done> setRemoved(const QList<CustomerId> &ids, bool isRemoved);

    Memory &m_memory;
};

} // namespace linktill::memory
