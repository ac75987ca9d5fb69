// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linkquery.h"
#include "application/ports/table.h"
#include "core/issue.h"

#include <QTimeZone>

namespace linktill {

/// Returns the headings of exported links.
TableRow exportHeadings();
/// Returns one link as a row under exportHeadings().
TableRow exportRow(const Link &link, const QTimeZone &zone);

struct ExportedLinks
{
    qint64 all = 0;
    qint64 doubtful = 0; ///< links with a concern, see application/links/linkconcerns.h
};

/// Writes headings and all links of the filter, newest first, page by page, so that a million links fit.
/// The address of a doubtful link is written as printedLink() gives it. The caller finishes the table.
LedgerResult<ExportedLinks> exportLinks(Ledger &ledger, const LinkFilter &filter, TableWriter &table,
                                        const QTimeZone &zone);

/// Calls `each` for all links of the filter, newest first, with the link's concerns.
LedgerResult<Done> forEachLink(Ledger &ledger, const LinkFilter &filter,
                               const std::function<void(const Link &, const Issues &)> &each);

} // namespace linktill
