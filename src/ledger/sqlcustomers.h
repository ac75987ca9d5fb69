// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"

namespace linktill::ledger {

class OpenLedger;

/// Reads and writes the customers of one ledger in the ledger's queues. Owned by the ledger.
class SqlCustomers final : public CustomerRepository
{
public:
    explicit SqlCustomers(OpenLedger &open) : m_open(open) {}

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
    OpenLedger &m_open;
};

} // namespace linktill::ledger
