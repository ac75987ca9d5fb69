// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/messagelanguages.h"

#include "core/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &text : array.toArray())
        list << text.toString();
    return list;
}

QHash<QString, QString> wordsIn(const QJsonObject &data)
{
    QHash<QString, QString> words;
    for (auto word = data.begin(); word != data.end(); ++word)
        words.insert(word.key(), word.value().toString());
    return words;
}

MessageLanguage languageIn(const QJsonObject &data)
{
    return {data["code"_L1].toString(),
            data["name"_L1].toString(),
            QLocale(data["locale"_L1].toString()),
            data["expiry"_L1].toString(),
            data["subject"_L1].toString(),
            data["message"_L1].toString(),
            texts(data["countries"_L1]),
            texts(data["dialling"_L1]),
            wordsIn(data["words"_L1].toObject())};
}

template <class Fits> const MessageLanguage *languageWhere(Fits fits)
{
    const QList<MessageLanguage> &all = messageLanguages();
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

const MessageLanguage &orFirst(const MessageLanguage *language)
{
    return language ? *language : messageLanguages().constFirst();
}

const MessageLanguage &ofPhone(const QString &phone)
{
    return orFirst(languageWhere([&phone](const MessageLanguage &language) {
        return std::any_of(language.dialling.begin(), language.dialling.end(),
                           [&phone](const QString &start) { return phone.startsWith(start); });
    }));
}

const MessageLanguage &ofCountry(const QString &country)
{
    return orFirst(languageWhere([&country](const MessageLanguage &language) {
        return language.countries.contains(country, Qt::CaseInsensitive);
    }));
}

} // namespace

const QList<MessageLanguage> &messageLanguages()
{
    static const QList<MessageLanguage> all = [] {
        QList<MessageLanguage> list;
        const QJsonObject root = QJsonDocument::fromJson(coreResource("share_messages.json")).object();
        for (const QJsonValue &language : root["languages"_L1].toArray())
            list << languageIn(language.toObject());
        return list;
    }();
    return all;
}

const MessageLanguage *messageLanguage(const QString &code)
{
    return languageWhere([&code](const MessageLanguage &language) { return language.code == code; });
}

const MessageLanguage &languageFor(const LanguageHints &hints)
{
    if (const MessageLanguage *chosen = messageLanguage(hints.chosen))
        return *chosen;
    if (hints.phone.startsWith(u'+'))
        return ofPhone(hints.phone);
    for (const QString &country : {hints.country, hints.accountCountry}) {
        if (!country.isEmpty())
            return ofCountry(country);
    }
    return orFirst(messageLanguage(hints.program));
}

} // namespace linktill
