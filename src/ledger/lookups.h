// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkhistory.h"
#include "ledger/sql.h"

/// Answers the port's questions about one link and about all links.
namespace linktill::ledger {

LedgerResult<LinkId> orderIdUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &orderId);
LedgerResult<LinkId> linkRefUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &ref);
LedgerResult<LinkHistory> history(const QSqlDatabase &db, LinkId id);
LedgerResult<QList<Link>> find(const QSqlDatabase &db, const QString &what);
LedgerResult<QDateTime> nextRefresh(const QSqlDatabase &db);
LedgerResult<LinkNews> newsSince(const QSqlDatabase &db, qint64 known);
LedgerResult<QStringList> creators(const QSqlDatabase &db);

} // namespace linktill::ledger
