// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/countrynames.h"

#include "core/country.h"
#include "core/entry/typedtext.h"
#include "core/resource.h"

#include <unicode/uloc.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype longestName = 60; ///< no name of a country is longer

using Names = QHash<QString, QString>; ///< codes by folded names

QString key(const QString &name)
{
    return foldedText(name).remove(u'.').simplified();
}

/// Adds a name; a name that is there already keeps its code.
void add(Names &names, const QString &name, const QString &code)
{
    if (const QString folded = key(name); !names.contains(folded))
        names.insert(folded, code);
}

Names namesIn(const QString &language)
{
    Names names;
    const QStringList codes = countryCodes();
    for (const QString &code : codes)
        add(names, countryName(code, language), code);
    return names;
}

/// Returns the language that most people of a country speak.
QString ownLanguage(const QString &code)
{
    char likely[ULOC_FULLNAME_CAPACITY] = {};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(("und_" + code.toLatin1()).constData(), likely, sizeof likely, &status);
    return U_FAILURE(status) ? u"en"_s : QString::fromLatin1(likely);
}

Names commonNames()
{
    Names names = namesIn(u"en"_s);
    const QJsonObject places = QJsonDocument::fromJson(coreResource("place_names.json"))
                                   .object()
                                   .value("countries"_L1)
                                   .toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const QJsonArray others = place->toObject().value("names"_L1).toArray();
        for (const QJsonValue &other : others)
            add(names, other.toString(), place.key());
    }
    const QStringList codes = countryCodes();
    for (const QString &code : codes)
        add(names, countryName(code, ownLanguage(code)), code);
    for (const char *language : {"th", "vi", "ja", "ko", "zh_Hant", "zh", "de", "fr", "es", "id"}) {
        const Names more = namesIn(QString::fromLatin1(language));
        for (auto it = more.begin(); it != more.end(); ++it)
            add(names, it.key(), it.value());
    }
    return names;
}

QString named(const QString &folded, const QString &language)
{
    static std::mutex mutex;
    static QHash<QString, Names> known; // holds only the few languages of one run
    const std::lock_guard lock(mutex);
    auto names = known.find(language);
    if (names == known.end())
        names = known.insert(language, namesIn(language));
    return names->value(folded);
}

QString ofThreeLetters(const QString &text)
{
    static const Names codes = [] {
        Names all;
        const QStringList two = countryCodes();
        for (const QString &code : two)
            all.insert(
                QString::fromLatin1(uloc_getISO3Country(("und_" + code.toLatin1()).constData())),
                code);
        return all;
    }();
    return codes.value(text);
}

} // namespace

QString countryNamed(const QString &text, const QString &locale)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return {};
    static const Names common = commonNames();
    const QString folded = key(name);
    QString code = common.value(folded);
    if (code.isEmpty() && !locale.isEmpty())
        code = named(folded, locale);
    return code.isEmpty() && name.size() == 3 ? ofThreeLetters(name) : code;
}

} // namespace linktill
