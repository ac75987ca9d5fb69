// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/linkwrites.h"

/// Writes edits of links. What an edit may have changed stays on its link (Link::openEdit) from before
/// the edit is sent until its end is known, even if the program that sent it has ended.
namespace linktill::ledger {

/// Adds what version 7 needs, and marks the edits that earlier versions left open.
void createOpenEdits(Sql &sql);

LedgerResult<Link> beginEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                             const QByteArray &before, const QByteArray &request);
LedgerResult<Link> recordEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                              const LinkContent &draft, const QByteArray &request);
LedgerResult<Link> recordEditFailure(const QSqlDatabase &db, const WriteContext &context,
                                     const LinkKey &key, const CallFailure &failure);
LedgerResult<Link> settleEdit(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                              const std::optional<SentContent> &taken);
LedgerResult<QList<Link>> openEdits(const QSqlDatabase &db, const WriteContext &context);

} // namespace linktill::ledger
