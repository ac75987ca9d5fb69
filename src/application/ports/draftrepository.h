// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/saveddraft.h"

namespace linktill {

/// Port to the forms that were left before they were sent. The rules of Ledger hold.
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;

    /// With `hand` Here it is in this program's form from now on, else in nobody's. Fails with Busy
    /// while another program has it in its form, with BeingSent once a link was made of it.
    virtual LedgerResult<Done> save(const SavedDraft &draft) = 0;
    virtual LedgerResult<QList<SavedDraft>> all() = 0; ///< last changed first
    virtual LedgerResult<SavedDraft> draft(const QString &id) = 0;
    /// Into the form of this program; Busy while it is in another's.
    virtual LedgerResult<SavedDraft> acquire(const QString &id) = 0;
    /// The newest draft of the account that this program has, or that was in a form when its program
    /// ended: into the form of this program. Without an id when there is none.
    virtual LedgerResult<SavedDraft> acquireLeft(const QString &accountId) = 0;
    /// Busy while another program has it in its form.
    virtual LedgerResult<Done> remove(const QString &id) = 0;
};

} // namespace linktill
