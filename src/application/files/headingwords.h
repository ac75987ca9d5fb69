// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// These functions compare headings of tables, as many programs and people write them.
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the words of a heading without case and accents. Words in camel case and figures stand by
/// themselves: "POAddressLine1" gives po, address, line, 1. "E-mail" and "e mail" give email.
QStringList headingWords(const QString &heading);
/// Returns the words with single spaces between them, by which two headings are the same.
QString headingKey(const QString &heading);
/// Returns the keys of phrases that are separated by "|".
QStringList headingKeys(const char16_t *phrases);
/// Takes the phrase out of the words, where it stands as whole words in a row, or, in a script that sets no
/// spaces, as a part of a word. Returns whether it was there.
bool takePhrase(QStringList &words, const QString &phrase);

} // namespace linktill
