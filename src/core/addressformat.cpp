// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/addressformat.h"

#include "core/resource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace linktill {

namespace {

struct Entry
{
    PostalCodeForm form;
    QRegularExpression whole; // compiled by Qt on its first match only
};

using Entries = QHash<QString, Entry>;

const Entries &entries()
{
    static const Entries all = [] {
        Entries read;
        const auto json = QJsonDocument::fromJson(coreResource("address_formats.json"));
        const QJsonObject countries = json.object().value(QLatin1String("countries")).toObject();
        for (auto it = countries.begin(); it != countries.end(); ++it) {
            const QJsonObject country = it.value().toObject();
            const QString pattern = country.value(QLatin1String("zip")).toString();
            if (pattern.isEmpty())
                continue;
            Entry entry{{pattern, {}},
                        QRegularExpression(QRegularExpression::anchoredPattern(pattern))};
            const QJsonArray examples = country.value(QLatin1String("zip_examples")).toArray();
            if (!examples.isEmpty())
                entry.form.example = examples.first().toString();
            read.insert(it.key(), entry);
        }
        return read;
    }();
    return all;
}

} // namespace

std::optional<PostalCodeForm> postalCodeForm(const QString &country)
{
    const auto found = entries().constFind(country);
    if (found == entries().constEnd())
        return std::nullopt;
    PostalCodeForm form = found->form;
    // A few examples of the source are older than its patterns: none is better than a wrong one.
    if (!found->whole.match(form.example).hasMatch())
        form.example.clear();
    return form;
}

bool postalCodeFits(const QString &code, const QString &country)
{
    const auto found = entries().constFind(country);
    return found == entries().constEnd() || found->whole.match(code.toUpper()).hasMatch();
}

} // namespace linktill
