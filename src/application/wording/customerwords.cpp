// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/customerwords.h"

#include "core/resource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace linktill {

namespace {

struct CustomerLanguage
{
    QString code, name;
    QJsonObject words;
};

const QList<CustomerLanguage> &customerLanguages()
{
    static const QList<CustomerLanguage> all = [] {
        QList<CustomerLanguage> list;
        const QJsonObject root = QJsonDocument::fromJson(coreResource("customer_words.json")).object();
        for (const QJsonValue &one : root.value(QLatin1String("languages")).toArray())
            list << CustomerLanguage{one[QLatin1String("code")].toString(),
                                     one[QLatin1String("name")].toString(),
                                     one[QLatin1String("words")].toObject()};
        return list;
    }();
    return all;
}

const CustomerLanguage &languageOf(const QString &code)
{
    for (const CustomerLanguage &one : customerLanguages()) {
        if (one.code == code)
            return one;
    }
    return customerLanguages().first();
}

constexpr int buddhistYears = 543; ///< the Buddhist era began so many years before the common one

} // namespace

CustomerWords::CustomerWords(const QString &language) : m_language(languageOf(language).code) {}

QString CustomerWords::text(const char *key) const
{
    return languageOf(m_language).words.value(QLatin1String(key)).toString();
}

QString CustomerWords::moment(const QDateTime &local) const
{
    const QLocale locale(m_language);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (m_language == QLatin1String("th"))
        return QStringLiteral("%1 %2 เวลา %3 น.")
            .arg(locale.toString(local.date(), QStringLiteral("d MMM")))
            .arg(local.date().year() + buddhistYears)
            .arg(time);
    if (m_language == QLatin1String("vi"))
        return QStringLiteral("%1 %2").arg(time, local.date().toString(QStringLiteral("dd/MM/yyyy")));
    return QStringLiteral("%1, %2").arg(locale.toString(local.date(), QStringLiteral("d MMM yyyy")), time);
}

QString CustomerWords::momentFrom(const QDateTime &local, const QDateTime &now) const
{
    if (local.date() != now.date())
        return moment(local);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    return m_language == QLatin1String("th") ? time + QStringLiteral(" น.") : time;
}

QString CustomerWords::timeLeft(qint64 seconds) const
{
    const qint64 left = std::max<qint64>(seconds, 0);
    return text("minutes_seconds").arg(left / 60).arg(left % 60);
}

QStringList CustomerWords::languages()
{
    QStringList codes;
    for (const CustomerLanguage &one : customerLanguages())
        codes << one.code;
    return codes;
}

QString CustomerWords::nameOf(const QString &language) { return languageOf(language).name; }

QString CustomerWords::languageOfCountry(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (country.isEmpty() || territory == QLocale::AnyTerritory)
        return languages().first();
    const QString code = QLocale(QLocale::AnyLanguage, territory).name().section(u'_', 0, 0);
    return languageOf(code).code;
}

} // namespace linktill
