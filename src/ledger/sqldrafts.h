// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/draftrepository.h"

namespace linktill::ledger {

class OpenLedger;

/// Reads and writes the drafts of one ledger in the ledger's queues. Owned by the ledger.
class SqlDrafts final : public DraftRepository
{
public:
    explicit SqlDrafts(OpenLedger &open) : m_open(open) {}

    LedgerResult<Done> save(const SavedDraft &draft) override;
    LedgerResult<QList<SavedDraft>> all() override;
    LedgerResult<SavedDraft> draft(const QString &id) override;
    LedgerResult<SavedDraft> acquire(const QString &id) override;
    LedgerResult<SavedDraft> acquireLeft(const QString &accountId) override;
    LedgerResult<Done> remove(const QString &id) override;

private:
    OpenLedger &m_open;
};

} // namespace linktill::ledger
