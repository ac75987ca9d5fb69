// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// The words of a text without case, accents and width of letters: "Nguyễn Đức" gives "nguyen", "duc".
QStringList foldedWords(const QString &text);
/// All words by whose beginning a name or address is found: the folded ones; of scripts that set no
/// spaces also every later beginning; and how words of other scripts sound, in Latin letters.
QStringList wordsToFind(const QString &text);
/// The same for a telephone number: every end of its digits, so that it is found without its country
/// code, and by its last four digits.
QStringList digitsToFind(const QString &phone);

/// One thing that is looked for: any of these as the beginning of a word.
using SearchTerm = QStringList;
/// Splits a typed text into terms that must all be found: words, or one telephone number.
QList<SearchTerm> searchTerms(const QString &typed);
/// Whether the words, single spaces between them, have all of the terms.
bool hasTerms(const QString &words, const QList<SearchTerm> &terms);

} // namespace linktill
