// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlcustomers.h"

#include "ledger/customerimport.h"
#include "ledger/customers.h"
#include "ledger/customersearch.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

LedgerResult<QList<KnownCustomer>> SqlCustomers::find(const QString &accountId, const QString &typed,
                                                      int limit)
{
    return m_open.read<QList<KnownCustomer>>([&](const QSqlDatabase &db) {
        return findCustomers(db, accountId, typed, limit);
    });
}

LedgerResult<CustomerPage> SqlCustomers::page(const QString &accountId, const PageMark &after,
                                              int limit)
{
    return m_open.read<CustomerPage>([&](const QSqlDatabase &db) {
        return customerPage(db, accountId, after, limit);
    });
}

LedgerResult<KnownCustomer> SqlCustomers::customer(CustomerId id)
{
    return m_open.read<KnownCustomer>(
        [&](const QSqlDatabase &db) { return ledger::customer(db, id); });
}

LedgerResult<CustomersAdded> SqlCustomers::add(const QList<KnownCustomer> &customers,
                                               const AddOptions &options, const Watch &goesOn)
{
    const auto add = [&](const QSqlDatabase &db) {
        return addCustomers(db, m_open.context().now, customers, options, goesOn);
    };
    return options.isTrial ? m_open.apart<CustomersAdded>(add) : m_open.write<CustomersAdded>(add);
}

LedgerResult<int> SqlCustomers::undo(const CustomersAdded &added)
{
    return m_open.write<int>(
        [&](const QSqlDatabase &db) { return undoCustomers(db, m_open.context().now, added); });
}

LedgerResult<KnownCustomer> SqlCustomers::save(const KnownCustomer &customer)
{
    return m_open.write<KnownCustomer>([&](const QSqlDatabase &db) {
        return saveCustomer(db, m_open.context().now, customer);
    });
}

LedgerResult<KnownCustomer> SqlCustomers::merge(CustomerId keep, const QList<CustomerId> &others)
{
    return m_open.write<KnownCustomer>([&](const QSqlDatabase &db) {
        return mergeCustomers(db, m_open.context().now, keep, others);
    });
}

LedgerResult<Done> SqlCustomers::remove(const QList<CustomerId> &ids)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return removeCustomers(db, m_open.context().now, ids);
    });
}

LedgerResult<Done> SqlCustomers::restore(const QList<CustomerId> &ids)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return restoreCustomers(db, ids); });
}

} // namespace linktill::ledger
