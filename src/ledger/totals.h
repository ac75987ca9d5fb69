// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Links counted and summed up by week and by what they are filtered by, kept up in the transaction
/// that changes a link: sums over a million links read some thousand rows.
namespace linktill::ledger {

constexpr qint64 weekLength = 604'800'000; ///< ms

/// Adds the link to its row, or takes it away with `times` -1.
void addToTotals(Sql &sql, const Link &link, int times);
/// When `before` and `after` belong to different rows or have different amounts.
void moveInTotals(Sql &sql, const Link &before, const Link &after);

} // namespace linktill::ledger
