// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "ledger/sql.h"

/// Writes single customers to their rows and reads them back.
namespace linktill::ledger {

/// Returns whether the account is the practice shop's, whose customers stay apart.
bool isPractice(const QString &accountId);

/// Returns the party as it is stored: only its filled-in parts; empty when nothing is filled in.
QString partyText(const Party &party);
Party partyFrom(const QString &text);

/// Returns the columns that customerAt() reads, "c.id, c.account_id, …", of a table named `c`.
QString customerColumns();
KnownCustomer customerAt(const QSqlQuery &query);

/// Reads a customer, also one that was removed; fails with NotFound when there is none.
KnownCustomer loadCustomer(Sql &sql, CustomerId id);
/// Writes a new customer's row, without the words by which the search finds it. Returns its number.
CustomerId insertCustomerRow(Sql &sql, const KnownCustomer &customer);
void updateCustomerRow(Sql &sql, const KnownCustomer &customer);
/// Writes the row and the words.
CustomerId insertCustomer(Sql &sql, KnownCustomer customer);
void updateCustomer(Sql &sql, const KnownCustomer &customer);
/// Removes the customer, who was merged into the customer `into` unless that is 0. With an invalid time it
/// restores the customer.
void setCustomerRemoved(Sql &sql, const KnownCustomer &customer, const QDateTime &when, CustomerId into);

} // namespace linktill::ledger
