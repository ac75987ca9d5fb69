// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/methodmemory.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

/// Tables of the payment methods that accounts use; the newest links tell which.
void createMethodMemory(Sql &sql);
/// A link of the account was made with these: it used them once more.
void noteMethods(Sql &sql, const QString &accountId, const QDateTime &when,
                 const QByteArray &request);

class SqlMethods final : public MethodMemory
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
