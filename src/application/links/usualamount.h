// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

#include <optional>

namespace linktill {

/// Returns the amount that links of the account usually have in that currency, in minor units: the
/// median among its newest hundred links, of those that the gateway has or had and nobody
/// cancelled. Returns nothing while there are too few. Waits for the disk.
LedgerResult<std::optional<qint64>> usualAmount(Ledger &ledger, const QString &accountId,
                                                const QString &currency);

} // namespace linktill
