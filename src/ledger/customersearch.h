// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "ledger/sql.h"

/// Finds customers by an index of the words that core/searchwords.h gives.
namespace linktill::ledger {

void createCustomerSearch(Sql &sql);
/// Puts the customer's words into the index; writes nothing when they are the same as before.
void setCustomerWords(Sql &sql, const KnownCustomer &customer);
void takeCustomerWords(Sql &sql, CustomerId id);

LedgerResult<QList<KnownCustomer>> findCustomers(const QSqlDatabase &db, const QString &accountId,
                                                 const QString &typed, int limit);

} // namespace linktill::ledger
