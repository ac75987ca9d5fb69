// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The module linktill-ledger.
#include "ledger/sqlledger.h"
#include "programs/programledger.h"

namespace linktill {

extern "C" Q_DECL_EXPORT Ledger *linktill_ledger(const QString &folder, const QString &user,
                                                 const Clock &clock)
{
    return new ledger::SqlLedger({folder, user, &clock});
}

} // namespace linktill
