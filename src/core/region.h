// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTime>

namespace linktill {

/// Says how the program writes for people. Words follow the program's language. Numbers, dates, times of day
/// and the first day of the week follow the region that the system is set to, whatever language was chosen,
/// and are read as they are shown. A day that is written with the name of its month has the form of the
/// language as a whole: "25 décembre" would be no English. The halves of the day ("AM", "오후") belong to the
/// region's form of a time. Days are counted in the Gregorian calendar; a year of the Buddhist era is
/// understood where it is typed.
struct Region
{
    QLocale numbers; ///< amounts of money too
    QLocale dates;
    QLocale words;
};

/// Sets the region; it is called once, before anything is shown. QLocale() is the region's form of numbers
/// from then on.
void useRegion(const Region &region);
/// Returns the locale for days and times of day in figures; QLocale() unless a region is in use.
QLocale dateLocale();
/// Returns the locale for names: months, countries, currencies, units; QLocale() unless a region is in use.
QLocale wordLocale();

/// Returns the locale's short form of a day, with a year of four figures: "26" may be of any century.
QString dateFormat(const QLocale &locale = dateLocale());
/// Returns the locale's short form of a time of day.
QString timeFormat(const QLocale &locale = dateLocale());

/// Returns a day as short as the region writes it: "25/12/26".
QString shortDate(const QDate &day);
QString shortTime(const QTime &time);
QString timeWithSeconds(const QTime &time);
/// `local` must be in local time.
QString shortDateTime(const QDateTime &local);

} // namespace linktill
