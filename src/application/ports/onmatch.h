// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace linktill {

/// What happens to a customer or product that is known already, when a list says more of it. An empty detail
/// of the list never changes anything, and an address is always taken as a whole.
enum class OnMatch {
    Keep,     ///< it stays as it is
    FillGaps, ///< it gets what it lacks; a detail that is filled in stays as it is
    Replace,  ///< it gets the details of the list; a note is added to the one that is there
};

/// How a list is added to the ledger.
struct AddOptions
{
    OnMatch onMatch = OnMatch::Replace;
    bool isTrial = false; ///< nothing is kept; the result tells what would be
};

/// Returns the time that a record gets as that of its change: `now`, or a moment more when the record was
/// changed at this very time before. So a record that was changed again can always be told from one that was
/// not, which taking an import back depends on.
inline QDateTime changeTime(const QDateTime &before, const QDateTime &now)
{
    return before == now ? now.addMSecs(1) : now;
}

/// Returns whether somebody who watches a list being added is to be asked after the row number `count` (from
/// 1): every hundred rows and at the end.
inline bool isTimeToAsk(qsizetype count, qsizetype of)
{
    return count % 100 == 0 || count == of;
}

} // namespace linktill
