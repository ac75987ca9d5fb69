// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/paperwords.h"

#include "core/region.h"

#include <QCoreApplication>
#include <QLocale>

namespace linktill::paper {

namespace {

constexpr int buddhistEra = 543;

/// Returns the day in the form of the language. Not by a date of that year, since the 29th of February of one
/// calendar is missing in the other.
QString ownDay(const QDate &day)
{
    const QLocale locale = wordLocale();
    //: a day on paper; see Qt's QLocale::toString for the letters
    QString form = QCoreApplication::translate("Paper", "d MMM yyyy");
    if (locale.language() == QLocale::Thai)
        form.replace(QStringLiteral("yyyy"),
                     QStringLiteral("'%1'").arg(day.year() + buddhistEra));
    return locale.toString(day, form);
}

} // namespace

Bilingual words(const char *source)
{
    return {QCoreApplication::translate("Paper", source), QString::fromUtf8(source)};
}

Bilingual shippingWords()
{
    return words(QT_TRANSLATE_NOOP("Paper", "Shipping"));
}

Bilingual discountWords()
{
    return words(QT_TRANSLATE_NOOP("Paper", "Discount"));
}

Bilingual dayWords(const QDateTime &utc)
{
    const QDate day = utc.toLocalTime().date();
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return {ownDay(day), english.toString(day, QStringLiteral("d MMM yyyy"))};
}

QString timeWords(const QDateTime &utc)
{
    return shortTime(utc.toLocalTime().time());
}

Bilingual payByWords(const QDateTime &expires)
{
    if (!expires.isValid())
        return words(QT_TRANSLATE_NOOP("Paper", "No expiry date"));
    //: on paper; %1 is a day, %2 a time of day
    const Bilingual form = words(QT_TRANSLATE_NOOP("Paper", "Pay by %1, %2"));
    const Bilingual day = dayWords(expires);
    const QString time = timeWords(expires);
    return {form.own.arg(day.own, time), form.english.arg(day.english, time)};
}

} // namespace linktill::paper
