// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace linktill {

/// The meaning of a word in a phrase like "next Friday 14:30".
enum class MomentWord {
    Number,    ///< value: the figures
    Sign,      ///< ':' '.' '/' '-', value: the character
    Noise,     ///< "at", "เวลา": says nothing
    In,        ///< "in", "อีก", "trong": counts from now
    Later,     ///< "from now", "nữa": the same, behind
    Minute, Hour, Day, Week, Month,
    OClock,    ///< "giờ", "โมง": an hour of the clock unless it counts from now
    Dusk,      ///< "ทุ่ม": hours after six in the evening
    Relative,  ///< value: days from today (today, tomorrow)
    Weekday,   ///< value: 1 (Monday) to 7
    MonthName, ///< value: 1 to 12
    MonthSign, ///< "tháng": the month's number follows; 月: went before
    YearSign,  ///< "năm", "พ.ศ.", 年
    DaySign,   ///< 日, 일
    Next,      ///< the one of the next week
    This,
    Am, Pm,
    Noon, Midnight,
    One,       ///< "a", "an": the number 1
};

struct MomentToken
{
    MomentWord word;
    int value = 0;
    qsizetype length = 0; ///< figures of a number
    bool operator==(const MomentToken &) const = default;
};

/// The words of a phrase in English, Thai, Vietnamese and the languages of `words` and `region` (their
/// weekdays and months); nothing when there is one that is not known. Where a word is of both
/// languages, that of `words` is meant.
QList<MomentToken> momentWords(const QString &phrase, const QLocale &words, const QLocale &region);

} // namespace linktill
