// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/ledger.h"
#include "desk/table.h"

#include <QTimeZone>

namespace linktill {

/// What each column of exported links holds, in words.
TableRow exportHeadings();
/// One link as a row under exportHeadings().
TableRow exportRow(const Link &link, const QTimeZone &zone);

/// Headings and all links of the filter, newest first, page by page: a million fit. Gives how many
/// there were. The caller finishes the table.
LedgerResult<qint64> exportLinks(Ledger &ledger, const LinkFilter &filter, TableWriter &table,
                                 const QTimeZone &zone);

/// Calls `each` for all links of the filter, newest first.
LedgerResult<Done> forEachLink(Ledger &ledger, const LinkFilter &filter,
                               const std::function<void(const Link &)> &each);

} // namespace linktill
