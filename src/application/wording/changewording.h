// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "application/wording/wording.h"
#include "core/linkchanges.h"

/// Sentences about edits of links, shared by window and command line.
namespace linktill {

/// One change in words: amounts with their currency, times with their zone.
struct ChangeWords
{
    QString path;
    QString field; ///< "Amount"
    QString before, after; ///< "฿250.50"; of a list how many it has; "nothing"
    QStringList rows;      ///< what changed within a list, a sentence each
    bool isMoney = false;  ///< what the customer pays: amount or currency
};
QList<ChangeWords> changeWords(const LinkChanges &changes);
/// "Amount: ฿300.00, before that ฿250.50"; rows of a list on lines of their own.
QString changeLine(const ChangeWords &change);

/// Why an edit was not taken, or may have been. `now`: the link as it stands since it was asked for.
Explanation explainEdit(const CallFailure &failure, const Link &now);
/// The gateway took an edit, but holds something else than was sent.
QString takenOtherwiseSentence(const LinkChanges &otherwise);

} // namespace linktill
