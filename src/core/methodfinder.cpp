// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodfinder.h"

#include "core/demands.h"
#include "core/entry/typedtext.h"
#include "core/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linktill {

namespace {

/// Holds other names of the methods whose key or name has one of `pieces` and none of `except`.
struct LocalNames
{
    QStringList pieces, except;
    QString words; ///< folded
};

QList<LocalNames> readNames()
{
    QList<LocalNames> all;
    const QJsonDocument document = QJsonDocument::fromJson(coreResource("method_names.json"));
    for (const QJsonValue entry : document[QLatin1String("names")].toArray()) {
        const QJsonObject names = entry.toObject();
        const auto texts = [&names](const char *key) {
            return names[QLatin1String(key)].toVariant().toStringList();
        };
        all << LocalNames{texts("pieces"), texts("except"), foldedText(texts("words").join(u'\n'))};
    }
    return all;
}

/// Returns the text without case and separators, so that "Pay Easy", "PAY_EASY" and "PayEasy" are the same.
QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text.toUpper()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

QString wordsOf(const ChannelMethod &method, const QList<LocalNames> &all)
{
    const QString key = squeezed(method.key + u' ' + method.name);
    const auto holds = [&key](const QString &piece) { return key.contains(piece); };
    QString words;
    for (const LocalNames &names : all) {
        if (std::any_of(names.pieces.begin(), names.pieces.end(), holds)
            && std::none_of(names.except.begin(), names.except.end(), holds))
            words += names.words + u'\n';
    }
    return words;
}

/// Returns 0 when the name has every typed word, 1 when a word is only among the kinds and local names,
/// nothing when a word is found nowhere.
std::optional<int> matches(const QStringList &typed, const QString &name, const QString &words)
{
    int rank = 0;
    for (const QString &word : typed) {
        if (name.contains(word))
            continue;
        if (!words.contains(word))
            return std::nullopt;
        rank = 1;
    }
    return rank;
}

} // namespace

MethodFinder::MethodFinder(const Catalogue &catalogue)
{
    const QList<LocalNames> names = readNames();
    for (const Channel &channel : catalogue.channels()) {
        for (const ChannelMethod &method : channel.methods)
            m_entries << Entry{&channel, &method,
                               foldedText(QStringList{method.name, channel.name, channel.key,
                                                      method.key}.join(u'\n')),
                               wordsOf(method, names)};
    }
}

QList<FoundMethod> MethodFinder::find(const QString &typed, const LinkContent &link,
                                      const QList<PaymentMethod> &used) const
{
    struct Ranked
    {
        FoundMethod found;
        int rank;
    };
    const QString text = foldedText(typed);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Ranked> all;
    for (const Entry &entry : m_entries) {
        auto rank = matches({text}, entry.name, entry.words); // the whole text first: "thẻ atm"
        if (!rank)
            rank = matches(words, entry.name, entry.words);
        if (!rank)
            continue;
        FoundMethod found{entry.channel, entry.method};
        found.fits = (link.currency.isEmpty() || servesCurrency(*entry.method, link.currency))
            && (link.countryCode.isEmpty() || servesCountry(*entry.method, link.countryCode));
        found.used = used.contains(found.key());
        all << Ranked{found, (found.fits ? 0 : 4) + (found.used ? 0 : 2) + *rank};
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<FoundMethod> result;
    for (const Ranked &ranked : all)
        result << ranked.found;
    return result;
}

} // namespace linktill
