// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/methodset.h"

namespace linktill {

/// Port to what the ledger remembers of payment methods. The rules of Ledger hold.
/// Each answer is how things are afterwards.
class MethodRepository
{
public:
    virtual ~MethodRepository() = default;

    virtual LedgerResult<AccountMethods> of(const QString &accountId) = 0;
    /// In place of a set of that name.
    virtual LedgerResult<AccountMethods> save(const QString &accountId, const MethodSet &set) = 0;
    /// NotFound when there is no such set, Busy when the new name is another set's.
    virtual LedgerResult<AccountMethods> rename(const QString &accountId, const QString &name,
                                                const QString &to) = 0;
    virtual LedgerResult<AccountMethods> remove(const QString &accountId, const QString &name) = 0;
    /// An empty name: none.
    virtual LedgerResult<AccountMethods> makeDefault(const QString &accountId,
                                                     const QString &name) = 0;
};

} // namespace linktill
