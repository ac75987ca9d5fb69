// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "ledger/sql.h"

/// Lists and sums of links. Which way is quick depends on how much each condition leaves, so that is
/// counted first, up to a bound: what leaves little is gathered and sorted; else the links are
/// walked along an index in the order asked for, until a page is full. Which index serves is decided
/// here and not by the database, whose guess without statistics is a sort of half a million rows.
namespace linktill::ledger {

LedgerResult<LinkPage> page(const QSqlDatabase &db, const LinkQuery &query);
LedgerResult<LinkSums> sums(const QSqlDatabase &db, const LinkFilter &filter);

} // namespace linktill::ledger
