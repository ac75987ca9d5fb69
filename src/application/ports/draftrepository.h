// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/saveddraft.h"

namespace linktill {

/// Port to the drafts that were left before they were sent. The rules of Ledger hold.
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;

    /// Saves the draft. With `lock` Here it is in this program's form from now on, else in
    /// nobody's. Fails with Busy while another program has the draft in its form, and with
    /// BeingSent once a link was made of it.
    virtual LedgerResult<Done> save(const SavedDraft &draft) = 0;
    virtual LedgerResult<QList<SavedDraft>> all() = 0; ///< last changed first
    virtual LedgerResult<SavedDraft> draft(const QString &id) = 0;
    /// Takes the draft into this program's form. Fails with Busy while it is in another program's form.
    virtual LedgerResult<SavedDraft> acquire(const QString &id) = 0;
    /// Takes a draft of the account into this program's form: the newest one that this program has,
    /// or that was in the form of a program which has ended. Returns a draft without an id when
    /// there is none.
    virtual LedgerResult<SavedDraft> acquireLeft(const QString &accountId) = 0;
    /// Fails with Busy while another program has the draft in its form.
    virtual LedgerResult<Done> remove(const QString &id) = 0;
};

} // namespace linktill
