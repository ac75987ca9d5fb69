// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// How far each series of order numbers has come.
namespace linktill::ledger {

void createOrderCounts(Sql &sql);
LedgerResult<QString> nextOrderNumber(const QSqlDatabase &db, const QString &accountId,
                                      const QString &series);
/// A link has just been written down with a number of the series.
void noteOrderNumber(Sql &sql, const QString &accountId, const QString &series);

} // namespace linktill::ledger
