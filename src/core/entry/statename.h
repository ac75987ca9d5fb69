// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/addressparts.h"

#include <optional>

namespace linktill {

/// Says where a line names a state, province or prefecture.
struct NamedState
{
    qsizetype at = 0, length = 0;
    QString key; ///< the state in the country's list, when the line has another form of it; else empty
};

enum class StateNames {
    All,
    Telling, ///< only those of no other country: in a script of their own, or long short forms
};

/// Returns the state that stands last in the line; in scripts that write from the large to the small, the
/// first. `isFirst` says that nothing stands before the line, so that two letters in it are no state.
std::optional<NamedState> namedState(const QString &line, const AddressParts &parts, bool isFirst,
                                     StateNames names = StateNames::All);
/// Returns whether the character is Han, Hangul or kana: scripts that set no spaces and write an address from
/// the large to the small.
bool isEastAsian(QChar c);
/// Returns whether the character is a letter of a script whose words are separated by spaces: a letter beside
/// it continues the word.
bool isSpacedLetter(QChar c);

} // namespace linktill
