// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Returns the name by which a host is looked up, in lower-case ASCII ("xn--…" for a name in other letters).
/// Hosts are compared by this name. Returns an empty text for a name that no host can have.
QString asciiHost(const QString &host);
/// Returns the name of a host in its own letters.
QString shownHost(const QString &host);

/// Returns whether a part of the name mixes scripts that look alike, such as Latin and Cyrillic, or is in one
/// other script and yet looks like a name in Latin letters (Unicode UTS #39).
bool isLookAlike(const QString &host);
/// Returns whether two hosts have different names that look the same.
bool looksLike(const QString &host, const QString &other);

/// Returns the first invisible character that changes the order in which the others are shown (Bidi_Control
/// of Unicode UAX #44); 0 when the text has none.
char32_t bidiControlIn(const QString &text);
/// Returns the text with all characters that turn others around (embeddings, overrides, isolates of UAX #9)
/// written out as "<U+202E>". Marks such as U+200F stay, because numbers of some regions contain them.
QString withTurnsSpelledOut(const QString &text);
/// Returns the name of a code point in the form "U+202E".
QString codePointName(char32_t point);

} // namespace linktill
