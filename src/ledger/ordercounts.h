// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// How far each series of order numbers has come.
namespace linktill::ledger {

void createOrderCounts(Sql &sql);
LedgerResult<QString> nextOrderNumber(const QSqlDatabase &db, const QString &accountId,
                                      const QString &series);
/// Order ids of links that were made in a ledger that another one stands in the place of now: the
/// gateway has them still.
void createTakenOrders(Sql &sql);
bool isTaken(Sql &sql, const QString &accountId, const QString &orderId);
/// Takes over the order ids and counts that the file `from` knows, as far as it can be read.
LedgerResult<Done> carryOrders(const QSqlDatabase &db, const QString &from);
/// A link has just been written down with a number of the series.
void noteOrderNumber(Sql &sql, const QString &accountId, const QString &series);

} // namespace linktill::ledger
