// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/region.h"

#include <QDateTime>

#include <optional>

namespace linktill {

namespace {

std::optional<Region> &regionInUse()
{
    static std::optional<Region> region;
    return region;
}

} // namespace

void useRegion(const Region &region)
{
    regionInUse() = region;
    QLocale::setDefault(region.numbers);
}

QLocale dateLocale()
{
    const auto &region = regionInUse();
    return region ? region->dates : QLocale();
}

QLocale wordLocale()
{
    const auto &region = regionInUse();
    return region ? region->words : QLocale();
}

QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString timeFormat(const QLocale &locale)
{
    // Qt does not know all letters of CLDR's forms: in Taiwan it would show "B2:30" at 2:30 and at 14:30.
    return locale.timeFormat(QLocale::ShortFormat).replace(u'B', QLatin1String("AP"));
}

QString shortDate(const QDate &day)
{
    return dateLocale().toString(day, QLocale::ShortFormat);
}

QString shortTime(const QTime &time)
{
    return dateLocale().toString(time, timeFormat());
}

QString timeWithSeconds(const QTime &time)
{
    QString form = timeFormat();
    if (!form.contains(u's'))
        form.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return dateLocale().toString(time, form);
}

QString shortDateTime(const QDateTime &local)
{
    return shortDate(local.date()) + u' ' + shortTime(local.time());
}

} // namespace linktill
