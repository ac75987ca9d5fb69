// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// How often letters occur in names, addresses and headings of tables, by language. The figures are rough:
// they are for telling apart readings of the same bytes in several encodings.
#pragma once

#include <array>

namespace linktill {

/// Languages with an alphabet. A few that share their letters with a greater one are left out.
enum class Alphabet {
    German, French, Spanish, Portuguese, Italian, Catalan, Swedish, Danish, Icelandic, Dutch, Estonian,
    Albanian, Polish, Czech, Slovak, Hungarian, Romanian, Croatian,
    Turkish, Lithuanian, Latvian, Russian, Ukrainian, Serbian, Greek, Hebrew, Arabic, Vietnamese, Thai,
    None, ///< of no language: every letter is foreign
};
constexpr int alphabetCount = int(Alphabet::None) + 1;
/// Languages with ideographs, kana and Hangul. Half-width kana count as a language of their own, since who
/// uses them uses little else.
enum class Ideographs { SimplifiedChinese, TraditionalChinese, Japanese, HalfWidthKana, Korean };
constexpr int ideographCount = int(Ideographs::Korean) + 1;

using AlphabetCosts = std::array<float, alphabetCount>;
using IdeographCosts = std::array<float, ideographCount>;

/// Returns how seldom the letter is among the non-ASCII letters of each language, as the natural logarithm of
/// a share. The letter is in lower case; one that a language lacks has the logarithm of a very small share.
const AlphabetCosts &alphabetCosts(char16_t letter);
/// Returns what speaks against each language before anything is read: how seldom files are in it.
const AlphabetCosts &alphabetRarity();
/// Returns the same as alphabetCosts() for ideographs, kana, Hangul.
IdeographCosts ideographCosts(char16_t letter);

} // namespace linktill
