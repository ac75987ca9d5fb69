// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/contacttables.h"
#include "application/ports/ledgerresult.h"

namespace linktill {

/// Writes all customers that the account sees into a file: as cards when its name ends in ".vcf",
/// else as a table in the layout. Returns how many, or less than 0 when the file cannot be written.
LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, const QString &file,
                                  CustomerLayout layout = CustomerLayout::Linktill);
/// Writes them into a table, such as a workbook, and finishes it.
LedgerResult<int> exportCustomers(Ledger &ledger, const QString &accountId, TableWriter &table,
                                  CustomerLayout layout);

} // namespace linktill
