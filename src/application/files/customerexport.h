// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill {

/// All customers of the account's kind into a file: cards by the name's ending ".vcf", else a table.
/// How many; less than 0 when the file cannot be written.
LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, const QString &file);

} // namespace linktill
