// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"
#include "ledger/sql.h"

/// Lists, edits, merges and removes customers, and learns new ones from links.
namespace linktill::ledger {

void createCustomers(Sql &sql);

/// Notes whether the customer of a link that is being written down is to be learned once the link
/// exists, and who is billed and who receives in `draft`.
void keepCustomerInMind(Sql &sql, LinkId id, bool isWanted, const LinkContent &draft);
/// Updates who is billed and who receives, when the gateway has another draft than the one noted last.
void changeCustomerInMind(Sql &sql, LinkId id, const LinkContent &draft);
/// Adds the columns for who is billed and who receives. Up to version 7 only the link's request held them.
void createPartiesInMind(Sql &sql);
/// Learns the customer that was noted for the link, which exists at the gateway from now on.
void learnCustomer(Sql &sql, const Link &link, const QDateTime &now);

LedgerResult<CustomerPage> customerPage(const QSqlDatabase &db, const QString &accountId,
                                        const PageMark &after, int limit);
LedgerResult<KnownCustomer> customer(const QSqlDatabase &db, CustomerId id);
LedgerResult<KnownCustomer> saveCustomer(const QSqlDatabase &db, const QDateTime &now,
                                         const KnownCustomer &customer);
LedgerResult<KnownCustomer> mergeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                           CustomerId keep, const QList<CustomerId> &others);
LedgerResult<Done> removeCustomers(const QSqlDatabase &db, const QDateTime &now,
                                   const QList<CustomerId> &ids);
LedgerResult<Done> restoreCustomers(const QSqlDatabase &db, const QList<CustomerId> &ids);

} // namespace linktill::ledger
