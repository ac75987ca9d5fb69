// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

/// Puts so many customers of the account into the ledger, with names of several scripts, e-mail
/// addresses "c1@example.com" and phones.
linktill::LedgerResult<linktill::Done> makeCustomers(linktill::Ledger &ledger,
                                                     const QString &accountId, int count);
/// And so many goods that every account sells, with barcodes and prices in baht and yen.
linktill::LedgerResult<linktill::Done> makeGoods(linktill::Ledger &ledger, int count);
