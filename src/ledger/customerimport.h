// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"
#include "ledger/sql.h"

/// Adds customers by the rules of application/ports/customeradding.h, tries that, and takes it back.
namespace linktill::ledger {

/// Adds somebody who has just got a link.
void learnCustomer(Sql &sql, const KnownCustomer &customer, const QDateTime &now);
/// Adds a list; as a trial it only reads, in a snapshot, so that it never keeps a writer waiting.
LedgerResult<CustomersAdded> addCustomers(const QSqlDatabase &db, const QDateTime &now,
                                          const QList<KnownCustomer> &customers, const AddOptions &options,
                                          const CustomerRepository::Watch &goesOn);
LedgerResult<int> undoCustomers(const QSqlDatabase &db, const QDateTime &now, const CustomersAdded &added);

} // namespace linktill::ledger
