// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

/// Makes the ledger file that the benchmark reads, with `links` links spread over the three years from
/// `first`. Fails with the ledger's error.
linktill::LedgerResult<linktill::Done> makeLedger(const QString &file, int links,
                                                  const QDateTime &first);
