// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the words of a text without case, accents and width of letters: "Nguyễn Đức" gives "nguyen",
/// "duc".
QStringList foldedWords(const QString &text);
/// Returns all words by whose beginning a name or address is found: the folded words; in scripts that set no
/// spaces also what follows from every later letter; and how words of other scripts sound, in Latin letters.
QStringList wordsToFind(const QString &text);
/// Returns the same for a telephone number: every end of its digits, so that the number is found without its
/// country code, and by its last four digits.
QStringList digitsToFind(const QString &phone);

/// One thing that is looked for: a word that begins with any of these texts.
using SearchTerm = QStringList;
/// Splits a typed text into terms that must all be found: words, or one telephone number.
QList<SearchTerm> searchTerms(const QString &typed);
/// Returns whether the words, with single spaces between them, match all of the terms.
bool hasTerms(const QString &words, const QList<SearchTerm> &terms);

} // namespace linktill
