// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace linktill {

/// Says what a word means in a phrase like "next Friday 14:30".
enum class MomentWord {
    Number,    ///< value: the number
    Sign,      ///< ':' '.' '/' '-', value: the character
    Noise,     ///< "at", "เวลา": adds no meaning
    In,        ///< "in", "อีก", "trong": counts from now
    Later,     ///< "from now", "nữa": means the same, but stands behind
    Minute, Hour, Day, Week, Month,
    OClock,    ///< "giờ", "โมง": an hour of the clock unless it counts from now
    Dusk,      ///< "ทุ่ม": hours after six in the evening
    Relative,  ///< value: days from today (today, tomorrow)
    Weekday,   ///< value: 1 (Monday) to 7
    MonthName, ///< value: 1 to 12
    MonthSign, ///< "tháng": the month's number follows; 月: the number stands before
    YearSign,  ///< "năm", "พ.ศ.", 年
    DaySign,   ///< 日, 일
    Next,      ///< the weekday of the next week
    This,
    Am, Pm,
    Noon, Midnight,
    One,       ///< "a", "an": the number 1
};

struct MomentToken
{
    MomentWord word;
    int value = 0;
    qsizetype length = 0; ///< how many figures a number has
    bool operator==(const MomentToken &) const = default;
};

/// Returns the meanings of the words of a phrase in English, Thai, Vietnamese and the languages of `words`
/// and `region` (their weekdays and months); empty when there is a word that is not known. Where a word is of
/// both languages, that of `words` is meant.
QList<MomentToken> momentWords(const QString &phrase, const QLocale &words, const QLocale &region);

} // namespace linktill
