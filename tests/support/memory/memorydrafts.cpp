// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/leftform.h"
#include "support/memory/memorydrafts.h"
#include "support/memory/memorytables.h"

#include <algorithm>

namespace linktill::memory {

LedgerResult<Done> MemoryDrafts::save(const SavedDraft &draft)
{
    QDateTime last;
    for (const LinkRow &row : std::as_const(m_memory.tables.links)) {
        if (!draft.id.isEmpty() && row.link.draftId == draft.id && existsAtGateway(row.link.state))
            return fail(LedgerFault::BeingSent, row.link.id);
    }
    for (const SavedDraft &other : std::as_const(m_memory.tables.drafts)) {
        if (other.id != draft.id && (!last.isValid() || other.changed > last))
            last = other.changed;
    }
    SavedDraft saved = draft;
    saved.changed = m_memory.now();
    // When two drafts are saved in one moment, the later one gets the newer time.
    if (last.isValid() && last >= saved.changed && saved.changed.msecsTo(last) < 1000)
        saved.changed = last.addMSecs(1);
    if (saved.lock != DraftLock::Here)
        saved.lock = DraftLock::Nobody;
    m_memory.tables.drafts[draft.id] = saved;
    return Done();
}

LedgerResult<QList<SavedDraft>> MemoryDrafts::all()
{
    QList<SavedDraft> drafts = m_memory.tables.drafts.values();
    std::stable_sort(drafts.begin(), drafts.end(), [](const SavedDraft &a, const SavedDraft &b) {
        return a.changed > b.changed;
    });
    return drafts;
}

LedgerResult<SavedDraft> MemoryDrafts::draft(const QString &id)
{
    const auto found = m_memory.tables.drafts.constFind(id);
    if (found == m_memory.tables.drafts.constEnd())
        return fail(LedgerFault::NotFound);
    return *found;
}

LedgerResult<SavedDraft> MemoryDrafts::acquire(const QString &id)
{
    const auto found = m_memory.tables.drafts.find(id);
    if (found == m_memory.tables.drafts.end())
        return fail(LedgerFault::NotFound);
    found->lock = DraftLock::Here;
    return *found;
}

LedgerResult<SavedDraft> MemoryDrafts::acquireLeft(const QString &accountId)
{
    const auto drafts = all();
    for (const SavedDraft &draft : *drafts) {
        if (draft.accountId == accountId && draft.lock == DraftLock::Here && !changedLink(draft))
            return draft;
    }
    return SavedDraft();
}

LedgerResult<Done> MemoryDrafts::remove(const QString &id)
{
    m_memory.tables.drafts.remove(id);
    return Done();
}

} // namespace linktill::memory
