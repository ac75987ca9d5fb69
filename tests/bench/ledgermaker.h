// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

/// Makes the ledger file that the benchmark reads: so many links over the three years from `first`.
linktill::LedgerResult<linktill::Done> makeLedger(const QString &file, int links,
                                                  const QDateTime &first);
