// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "application/wording/wording.h"
#include "core/linkchanges.h"

/// Sentences about edits of links, shared by window and command line.
namespace linktill {

/// One change in words, with the currency of amounts and the zone of times.
struct ChangeWords
{
    QString path;
    QString field; ///< "Amount"
    QString before, after; ///< "฿250.50"; for a list the number of its rows; "nothing"
    QStringList rows;      ///< changes within a list, a sentence each
    bool isMoney = false;  ///< amount or currency, which the customer pays
};
QList<ChangeWords> changeWords(const LinkChanges &changes);
/// Returns "Amount: ฿300.00, before that ฿250.50"; rows of a list have lines of their own.
QString changeLine(const ChangeWords &change);

/// Says why an edit was not taken, or may have been taken. `now` is the link after the edit failed.
Explanation explainEdit(const CallFailure &failure, const Link &now);
/// Says that the gateway took an edit, but its link differs from what was sent.
QString takenOtherwiseSentence(const LinkChanges &otherwise);

} // namespace linktill
