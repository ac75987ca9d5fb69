// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/product.h"

/// Returns customers of the account with the numbers `from` on, who are not in a ledger yet.
QList<linktill::KnownCustomer> sampleCustomers(const QString &accountId, int from, int count);
/// Returns products that every account sells.
QList<linktill::Product> sampleGoods(int count);
/// Adds `count` customers of the account to the ledger. They have names in several scripts, e-mail
/// addresses like "c1@example.com" and phone numbers.
linktill::LedgerResult<linktill::Done> makeCustomers(linktill::Ledger &ledger,
                                                     const QString &accountId, int count);
/// Adds `count` products that every account sells, with barcodes and with prices in baht and yen.
linktill::LedgerResult<linktill::Done> makeGoods(linktill::Ledger &ledger, int count);
