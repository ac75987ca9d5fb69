// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

namespace linktill::ledger {

/// The newest form of the ledger file that this program knows.
constexpr int newestVersion = 8;

/// Brings the ledger from its version to `version`, each step in a transaction of its own. A file without a
/// version counts as empty. Two programs may do this at once: one of them finds the work done.
LedgerResult<Done> migrate(const QSqlDatabase &db, int version = newestVersion);

} // namespace linktill::ledger
