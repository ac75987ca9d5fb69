// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/timethere.h"

#include "core/country.h"
#include "core/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace linktill::gui {

namespace {

struct TimeThere
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::TimeThere)
};

QString shown(const QDateTime &utc, int offset)
{
    const QDateTime wall = utc.toUTC().addSecs(offset);
    return wordLocale().toString(wall.date(), QStringLiteral("ddd ")) + shortDateTime(wall);
}

} // namespace

QString timeThere(const QDateTime &utc, const QString &country, const QTimeZone &here)
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
    const QString name = countryName(country, wordLocale().name());
    if (*first != *last) {
        //: a time as the customer's clock shows it: country, in its first and its last time zone
        return TimeThere::tr("For the customer in %1: %2 to %3, depending on the place")
            .arg(name, shown(utc, *first), shown(utc, *last));
    }
    if (*first == here.offsetFromUtc(utc))
        return {};
    //: a time as the customer's clock shows it: country, time
    return TimeThere::tr("For the customer in %1: %2").arg(name, shown(utc, *first));
}

} // namespace linktill::gui
