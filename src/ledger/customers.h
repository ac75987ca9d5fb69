// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"
#include "ledger/sql.h"

/// Customers to rows and back, and how they are learned.
namespace linktill::ledger {

void createCustomers(Sql &sql);

/// Whether the customer of a link that is being written down is to be learned once the link exists, and who
/// is billed and receives by then.
void keepCustomerInMind(Sql &sql, LinkId id, bool isWanted, const LinkContent &draft);
/// Likewise where the gateway has another draft than the last one.
void changeCustomerInMind(Sql &sql, LinkId id, const LinkContent &draft);
/// Until version 7 that stood in the link's request alone.
void createPartiesInMind(Sql &sql);
/// The link exists now.
void learnCustomer(Sql &sql, const Link &link, const QDateTime &now);

/// "c.id, c.account_id, …" of a table named `c`, for customerAt().
QString customerColumns();
KnownCustomer customerAt(const QSqlQuery &query);

LedgerResult<CustomerPage> customerPage(const QSqlDatabase &db, const QString &accountId,
                                        const PageMark &after, int limit);
LedgerResult<KnownCustomer> customer(const QSqlDatabase &db, CustomerId id);
LedgerResult<CustomersAdded> addCustomers(const QSqlDatabase &db, const QDateTime &now,
                                          const QList<KnownCustomer> &customers,
                                          const CustomerRepository::Watch &goesOn);
LedgerResult<KnownCustomer> saveCustomer(const QSqlDatabase &db, const QDateTime &now,
                                         const KnownCustomer &customer);
LedgerResult<KnownCustomer> mergeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                           CustomerId keep, const QList<CustomerId> &others);
LedgerResult<Done> removeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                   const QList<CustomerId> &ids);
LedgerResult<Done> restoreCustomers(const QSqlDatabase &db, const QList<CustomerId> &ids);

} // namespace linktill::ledger
