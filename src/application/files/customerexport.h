// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill {

/// Whose headings a table has.
enum class CustomerLayout { Linktill, Google, Outlook, Excel };

/// Writes all customers that the account sees into a file: as cards when its name ends in ".vcf",
/// else as a table. Returns how many, or less than 0 when the file cannot be written.
LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, const QString &file,
                                  CustomerLayout layout = CustomerLayout::Linktill);

} // namespace linktill
