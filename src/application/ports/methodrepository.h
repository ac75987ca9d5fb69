// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/methodset.h"

namespace linktill {

/// Port to the payment methods that the ledger remembers. The rules of Ledger hold. Each function
/// returns the methods as they are afterwards.
class MethodRepository
{
public:
    virtual ~MethodRepository() = default;

    virtual LedgerResult<AccountMethods> of(const QString &accountId) = 0;
    /// Saves the set in place of a set with the same name.
    virtual LedgerResult<AccountMethods> save(const QString &accountId, const MethodSet &set) = 0;
    /// Fails with NotFound when there is no such set, and with Busy when another set has the new name.
    virtual LedgerResult<AccountMethods> rename(const QString &accountId, const QString &name,
                                                const QString &to) = 0;
    virtual LedgerResult<AccountMethods> remove(const QString &accountId, const QString &name) = 0;
    /// Makes that set the default; with an empty name no set is the default.
    virtual LedgerResult<AccountMethods> makeDefault(const QString &accountId,
                                                     const QString &name) = 0;
};

} // namespace linktill
