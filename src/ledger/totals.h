// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Counts and sums up links by week and by what they are filtered by. The transaction that changes
/// a link updates these totals, so that sums over a million links read only some thousand rows.
namespace linktill::ledger {

constexpr qint64 weekLength = 604'800'000; ///< ms

/// Adds the link to its row when `times` is 1, takes it away when it is -1.
void addToTotals(Sql &sql, const Link &link, int times);
/// Moves the link between rows when `before` and `after` belong to different rows or have different amounts.
void moveInTotals(Sql &sql, const Link &before, const Link &after);

} // namespace linktill::ledger
