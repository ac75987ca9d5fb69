// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Remembers how far each series of order numbers has come.
namespace linktill::ledger {

void createOrderCounts(Sql &sql);
LedgerResult<QString> nextOrderNumber(const QSqlDatabase &db, const QString &accountId,
                                      const QString &series);
/// Creates the table of taken orders: order ids of links in earlier ledgers that this one has
/// replaced. The gateway still has those links.
void createTakenOrders(Sql &sql);
bool isTaken(Sql &sql, const QString &accountId, const QString &orderId);
/// Takes over the order ids and counts of the file `from`, as far as it can be read.
LedgerResult<Done> carryOrders(const QSqlDatabase &db, const QString &from);
/// Counts the series on, after a link was written down with one of its numbers.
void noteOrderNumber(Sql &sql, const QString &accountId, const QString &series);

} // namespace linktill::ledger
