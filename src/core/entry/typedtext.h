// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the text with digits of any script as ASCII, separators folded (any space, the Swiss apostrophe,
/// the minus sign), marks of writing direction dropped, and trimmed.
QString asciiDigits(const QString &typed);
/// Returns whether the text has only digits from 0 to 9; true for an empty text, too.
bool isDigits(QStringView text);
/// Returns whether the parts of a number, split at its separators, are groups as in 1,250,000; with `lakhs`
/// also as in 12,50,000.
bool isGrouped(const QStringList &groups, bool lakhs);
/// Returns a form in which texts are compared without case, Latin accents and the width of a character.
QString foldedText(const QString &text);

} // namespace linktill
