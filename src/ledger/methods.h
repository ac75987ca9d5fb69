// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/methodrepository.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

/// Creates the tables of the payment methods that accounts use, and fills them from the newest links.
void createMethodMemory(Sql &sql);
/// Notes the methods that a link being written down names; they are counted once it exists. An
/// empty list removes the note.
void keepMethodsInMind(Sql &sql, LinkId id, const QList<PaymentMethod> &methods);
/// Moves these notes into a table of their own. Up to version 7 only the link's request held the methods.
void createMethodsInMind(Sql &sql);
/// Counts the methods that were noted for the link, which exists at the gateway from now on.
void noteMethods(Sql &sql, const Link &link, const QDateTime &when);

class SqlMethods final : public MethodRepository
{
public:
    explicit SqlMethods(OpenLedger &open) : m_open(open) {}

    LedgerResult<AccountMethods> of(const QString &accountId) override;
    LedgerResult<AccountMethods> save(const QString &accountId, const MethodSet &set) override;
    LedgerResult<AccountMethods> rename(const QString &accountId, const QString &name,
                                        const QString &to) override;
    LedgerResult<AccountMethods> remove(const QString &accountId, const QString &name) override;
    LedgerResult<AccountMethods> makeDefault(const QString &accountId,
                                             const QString &name) override;

private:
    template <class F> LedgerResult<AccountMethods> change(const QString &accountId, F &&work);

    OpenLedger &m_open;
};

} // namespace linktill::ledger
