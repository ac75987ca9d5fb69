// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/addressformat.h"

#include "core/resource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <mutex>

namespace linktill {

namespace {

struct Entry
{
    PostalCodeForm form;
    QRegularExpression whole; // Qt compiles it at its first match only
};

std::optional<Entry> readEntry(const QString &country)
{
    const QByteArray line =
        coreResourceLine("address_formats.json", '"' + country.toUtf8() + "\":{");
    const QJsonObject entry =
        QJsonDocument::fromJson('{' + line + '}').object().value(country).toObject();
    const QString pattern = entry.value(QLatin1String("zip")).toString();
    if (pattern.isEmpty())
        return std::nullopt;
    const QJsonArray examples = entry.value(QLatin1String("zip_examples")).toArray();
    return Entry{{pattern, examples.isEmpty() ? QString() : examples.first().toString()},
                 QRegularExpression(QRegularExpression::anchoredPattern(pattern))};
}

/// Returns the entry of a country, which is read only once; nothing for a country without postal codes.
std::optional<Entry> entryOf(const QString &country)
{
    static std::mutex mutex;
    static QHash<QString, std::optional<Entry>> known;
    const std::lock_guard lock(mutex);
    auto found = known.constFind(country);
    if (found == known.constEnd())
        found = known.insert(country, readEntry(country));
    return *found;
}

} // namespace

std::optional<PostalCodeForm> postalCodeForm(const QString &country)
{
    const auto found = entryOf(country);
    if (!found)
        return std::nullopt;
    PostalCodeForm form = found->form;
    // A few examples in the data are older than the patterns, and no example is better than a wrong one.
    if (!found->whole.match(form.example).hasMatch())
        form.example.clear();
    return form;
}

bool postalCodeFits(const QString &code, const QString &country)
{
    const auto found = entryOf(country);
    return !found || found->whole.match(code.toUpper()).hasMatch();
}

} // namespace linktill
