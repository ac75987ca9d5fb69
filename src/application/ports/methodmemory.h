// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"
#include "application/ports/ledger.h"

#include <QList>

namespace linktill {

/// Payment methods under a name, in the order in which the customer sees them.
struct MethodSet
{
    QString name;
    QList<PaymentMethod> methods;
    bool isDefault = false; ///< new links of the account begin with it; one set at most
    bool operator==(const MethodSet &) const = default;
};

/// What an account has to do with payment methods.
struct AccountMethods
{
    QList<PaymentMethod> used; ///< in its links, most often first
    QList<MethodSet> sets;     ///< by name
    bool operator==(const AccountMethods &) const = default;
};

/// Port to the ledger's memory of payment methods, reached by Ledger::methodMemory(); the same rules
/// hold. Each answer is how things are afterwards.
class MethodMemory
{
public:
    virtual ~MethodMemory() = default;

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
