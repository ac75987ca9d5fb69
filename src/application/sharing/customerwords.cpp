// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/customerwords.h"

#include <QLocale>

#include <algorithm>

namespace linktill {

namespace {

constexpr int buddhistYears = 543; ///< the Buddhist era began so many years before the common one

} // namespace

CustomerWords::CustomerWords(const QString &language) : m_language(messageLanguage(language))
{
    if (!m_language)
        m_language = &messageLanguages().constFirst();
}

QString CustomerWords::text(const char *key) const
{
    return m_language->words.value(QLatin1String(key));
}

QString CustomerWords::moment(const QDateTime &local) const
{
    const QLocale &locale = m_language->locale;
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (m_language->code == QLatin1String("th"))
        return QStringLiteral("%1 %2 เวลา %3 น.")
            .arg(locale.toString(local.date(), QStringLiteral("d MMM")))
            .arg(local.date().year() + buddhistYears)
            .arg(time);
    if (m_language->code == QLatin1String("vi"))
        return QStringLiteral("%1 %2").arg(time, local.date().toString(QStringLiteral("dd/MM/yyyy")));
    return QStringLiteral("%1, %2").arg(locale.toString(local.date(), QStringLiteral("d MMM yyyy")), time);
}

QString CustomerWords::momentFrom(const QDateTime &local, const QDateTime &now) const
{
    if (local.date() != now.date())
        return moment(local);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    return m_language->code == QLatin1String("th") ? time + QStringLiteral(" น.") : time;
}

QString CustomerWords::timeLeft(qint64 seconds) const
{
    const qint64 left = std::max<qint64>(seconds, 0);
    return text("minutes_seconds").arg(left / 60).arg(left % 60);
}

} // namespace linktill
