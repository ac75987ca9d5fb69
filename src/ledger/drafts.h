// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/saveddraft.h"
#include "ledger/linkwrites.h"

/// Keeps drafts as their forms were left, and notes which program has each of them in a form.
namespace linktill::ledger {

LedgerResult<Done> saveDraft(const QSqlDatabase &db, const WriteContext &context, const SavedDraft &draft);
LedgerResult<QList<SavedDraft>> drafts(const QSqlDatabase &db, const WriteContext &context);
LedgerResult<SavedDraft> draft(const QSqlDatabase &db, const WriteContext &context, const QString &id);
LedgerResult<SavedDraft> takeDraft(const QSqlDatabase &db, const WriteContext &context, const QString &id);
LedgerResult<SavedDraft> takeLeftDraft(const QSqlDatabase &db, const WriteContext &context,
                                       const QString &accountId);
LedgerResult<Done> removeDraft(const QSqlDatabase &db, const WriteContext &context, const QString &id);

} // namespace linktill::ledger
