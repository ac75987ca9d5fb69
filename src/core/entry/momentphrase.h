// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/momentwords.h"

#include <optional>

namespace linktill {

/// Holds what the words of a phrase mean, before a moment is made of them.
struct SaidMoment
{
    std::optional<int> year, month, day, weekday, relative;
    std::optional<int> hour, minute;
    qint64 minutes = 0, days = 0, months = 0;
    bool counts = false, fromNow = false, next = false, am = false, pm = false;
    bool midnight = false;
    int yearFigures = 4;
    QList<MomentToken> bare; ///< numbers to which only the rest of the phrase gives a meaning

    bool hasDay() const { return day || weekday || relative || counts; }
};

/// Reads the words of momentWords(); returns nothing when they do not make a phrase.
std::optional<SaidMoment> readPhrase(QList<MomentToken> words, const QLocale &locale);

} // namespace linktill
