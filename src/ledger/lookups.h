// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// The asking half of the port: one link, drafts.
namespace linktill::ledger {

LedgerResult<LinkId> orderIdUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &orderId);
LedgerResult<LinkId> linkRefUsed(const QSqlDatabase &db, const QString &accountId,
                                 const QString &ref);
LedgerResult<LinkHistory> history(const QSqlDatabase &db, LinkId id);
LedgerResult<QList<Link>> find(const QSqlDatabase &db, const QString &what);
LedgerResult<QDateTime> nextRefresh(const QSqlDatabase &db);
LedgerResult<QStringList> creators(const QSqlDatabase &db);

LedgerResult<Done> saveDraft(const QSqlDatabase &db, const SavedDraft &draft,
                             const QDateTime &now);
LedgerResult<QList<SavedDraft>> drafts(const QSqlDatabase &db);
LedgerResult<SavedDraft> draft(const QSqlDatabase &db, const QString &id);
LedgerResult<Done> removeDraft(const QSqlDatabase &db, const QString &id);

} // namespace linktill::ledger
