// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/addressparts.h"

#include <optional>

namespace linktill {

/// Where a line names a state, province or prefecture.
struct NamedState
{
    qsizetype at = 0, length = 0;
    QString key; ///< where it is a short or another form: how the country's list has the state
};

enum class StateNames {
    All,
    Telling, ///< those that belong to no other country: in a script of their own, or long short
             ///< forms
};

/// The state that stands last in the line; of scripts that write from the large to the small,
/// first. `isFirst`: nothing stands before the line, so that two letters are no state in it.
std::optional<NamedState> namedState(const QString &line, const AddressParts &parts, bool isFirst,
                                     StateNames names = StateNames::All);
/// Han, Hangul and kana: scripts that set no spaces and write an address from the large to the
/// small.
bool isEastAsian(QChar c);
/// Where spaces part words, a letter beside another means that a word goes on.
bool isSpacedLetter(QChar c);

} // namespace linktill
