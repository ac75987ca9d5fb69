// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqldrafts.h"

#include "ledger/drafts.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

LedgerResult<Done> SqlDrafts::save(const SavedDraft &draft)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return ledger::saveDraft(db, m_open.context(), draft); });
}

LedgerResult<QList<SavedDraft>> SqlDrafts::all()
{
    return m_open.read<QList<SavedDraft>>(
        [&](const QSqlDatabase &db) { return ledger::drafts(db, m_open.context()); });
}

LedgerResult<SavedDraft> SqlDrafts::draft(const QString &id)
{
    return m_open.read<SavedDraft>(
        [&](const QSqlDatabase &db) { return ledger::draft(db, m_open.context(), id); });
}

LedgerResult<SavedDraft> SqlDrafts::acquire(const QString &id)
{
    return m_open.write<SavedDraft>(
        [&](const QSqlDatabase &db) { return ledger::takeDraft(db, m_open.context(), id); });
}

LedgerResult<SavedDraft> SqlDrafts::acquireLeft(const QString &accountId)
{
    return m_open.write<SavedDraft>([&](const QSqlDatabase &db) {
        return ledger::takeLeftDraft(db, m_open.context(), accountId);
    });
}

LedgerResult<Done> SqlDrafts::remove(const QString &id)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return ledger::removeDraft(db, m_open.context(), id); });
}

} // namespace linktill::ledger
