// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/timethere.h"

#include "core/country.h"

#include <QCoreApplication>

#include <algorithm>

namespace linktill::gui {

namespace {

struct TimeThere
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::TimeThere)
};

QString shown(const QDateTime &utc, int offset, const QLocale &locale)
{
    const QDateTime wall = utc.toUTC().addSecs(offset);
    return locale.toString(wall.date(), QStringLiteral("ddd ")) +
           locale.toString(wall.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           locale.toString(wall.time(), QLocale::ShortFormat);
}

} // namespace

QString timeThere(const QDateTime &utc, const QString &country, const QTimeZone &here,
                  const QLocale &locale)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (country.isEmpty() || territory == QLocale::AnyTerritory || !utc.isValid())
        return {};
    QList<int> offsets;
    const auto zones = QTimeZone::availableTimeZoneIds(territory);
    for (const QByteArray &id : zones)
        offsets.append(QTimeZone(id).offsetFromUtc(utc));
    if (offsets.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(offsets.begin(), offsets.end());
    const QString name = countryName(country, locale.name());
    if (*first != *last) {
        //: a time as the customer's clock shows it: country, in its first and its last time zone
        return TimeThere::tr("For the customer in %1: %2 to %3, depending on the place")
            .arg(name, shown(utc, *first, locale), shown(utc, *last, locale));
    }
    if (*first == here.offsetFromUtc(utc))
        return {};
    //: a time as the customer's clock shows it: country, time
    return TimeThere::tr("For the customer in %1: %2").arg(name, shown(utc, *first, locale));
}

} // namespace linktill::gui
