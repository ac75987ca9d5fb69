// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "ledger/sql.h"

/// Lists links and sums them up. The quick way depends on how many links each condition leaves, so these
/// numbers are counted first, up to a limit. The links of a condition that leaves few are gathered and
/// sorted; otherwise the links are walked along an index in the order asked for, until the page is full. This
/// code chooses the index: the database, which has no statistics, would choose to sort half a million rows.
namespace linktill::ledger {

LedgerResult<LinkPage> page(const QSqlDatabase &db, const LinkQuery &query);
LedgerResult<LinkSums> sums(const QSqlDatabase &db, const LinkFilter &filter);

} // namespace linktill::ledger
