// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// The name by which a host is found, in ASCII ("xn--…" for one in other letters), in lower case.
/// Hosts are compared by it. Empty for what no host can be called.
QString asciiHost(const QString &host);
/// The same host in its own letters.
QString shownHost(const QString &host);

/// Whether a part of the name is put together of scripts that look alike, such as Latin and
/// Cyrillic, or is in one script throughout and yet looks like a name in Latin letters (Unicode UTS
/// #39).
bool isLookAlike(const QString &host);
/// Whether two hosts have different names and look the same.
bool looksLike(const QString &host, const QString &other);

/// The first character of a text that is not seen but changes the order in which the others are
/// (Bidi_Control of Unicode UAX #44); 0: there is none.
char32_t bidiControlIn(const QString &text);
/// The text with all characters that turn others around (embeddings, overrides, isolates of UAX #9)
/// written out as "<U+202E>". Marks such as U+200F stay: they belong to numbers of some regions.
QString withTurnsSpelledOut(const QString &text);
/// "U+202E"
QString codePointName(char32_t point);

} // namespace linktill
