// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/methodrepository.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

/// Tables of the payment methods that accounts use; the newest links tell which.
void createMethodMemory(Sql &sql);
/// The methods that a link names which is being written down: counted once it exists. None: forgotten.
void keepMethodsInMind(Sql &sql, LinkId id, const QList<PaymentMethod> &methods);
/// Until version 7 they stood in the link's request alone.
void createMethodsInMind(Sql &sql);
/// The link exists now.
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
