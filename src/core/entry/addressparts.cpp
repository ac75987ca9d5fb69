// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/addressparts.h"

#include "core/entry/typedtext.h"
#include "core/resource.h"

#include <QCache>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>
#include <optional>

namespace linktill {

namespace {

std::optional<AddressPart> partOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'A':
        return AddressPart::Street;
    case u'D':
        return AddressPart::Sublocality;
    case u'C':
        return AddressPart::City;
    case u'S':
        return AddressPart::State;
    case u'Z':
        return AddressPart::PostalCode;
    default: // name, organisation, sorting code: not part of a link's address
        return std::nullopt;
    }
}

QJsonObject entryOf(const char *file, const QString &country)
{
    const QByteArray line = coreResourceLine(file, '"' + country.toUtf8() + "\":{");
    return QJsonDocument::fromJson('{' + line + '}').object().value(country).toObject();
}

/// Returns all names of a state, also without the word for its kind of place, which people leave out.
QStringList namesOf(const AddressState &state, const AddressParts &parts)
{
    QStringList names{state.name, state.latin, state.key};
    for (const QString &name : {state.name, state.latin}) {
        for (const QString &kind : parts.before) {
            if (name.startsWith(kind + u' '))
                names << name.mid(kind.size() + 1);
        }
        for (const QString &kind : parts.after) {
            if (name.size() > kind.size() + 1 && name.endsWith(kind, Qt::CaseInsensitive))
                names << name.chopped(kind.size());
        }
    }
    names.removeDuplicates();
    return names;
}

/// Adds the names that people use for the states.
void addOtherNames(AddressParts &parts, const QString &country)
{
    const QJsonObject entry = entryOf("place_names.json", country);
    parts.before = entry.value(QLatin1String("before")).toVariant().toStringList();
    parts.after = entry.value(QLatin1String("after")).toVariant().toStringList();
    const QJsonObject states = entry.value(QLatin1String("states")).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        auto state = std::find_if(parts.states.begin(), parts.states.end(),
                                  [&it](const AddressState &one) { return one.key == it.key(); });
        if (state == parts.states.end()) // the list of states is older than this one
            state = parts.states.insert(state, {it.key(), it.key(), {}, {}, {}, {}});
        state->shortForms = it.value().toVariant().toStringList();
    }
    for (AddressState &state : parts.states)
        state.names = namesOf(state, parts);
}

AddressParts readParts(const QString &country)
{
    const QJsonObject entry = entryOf("address_formats.json", country);
    const auto text = [&entry](const char *name, const char *otherwise) {
        return entry.value(QLatin1String(name)).toString(QString::fromLatin1(otherwise));
    };
    AddressParts parts;
    const bool isKnown = entry.contains(QLatin1String("fmt"));
    const QString format = isKnown ? text("fmt", "") : QStringLiteral("%A%n%C %S%n%Z");
    for (qsizetype i = 0; i + 1 < format.size(); ++i) {
        const auto part = format[i] == u'%' ? partOf(format[i + 1]) : std::nullopt;
        if (part && !parts.order.contains(*part))
            parts.order.append(*part);
    }
    // A street may be needed even in a country whose form leaves it out.
    if (!parts.order.contains(AddressPart::Street))
        parts.order.prepend(AddressPart::Street);
    const QString required = isKnown ? text("require", "") : QString();
    for (const QChar letter : required) {
        if (const auto part = partOf(letter))
            parts.required.append(*part);
    }
    parts.stateKind = text("state_name_type", "province");
    parts.zipKind = text("zip_name_type", "postal");
    parts.sublocalityKind = text("sublocality_name_type", "suburb");
    const QJsonArray states = entry.value(QLatin1String("states")).toArray();
    for (const QJsonValue &value : states) {
        const QJsonObject state = value.toObject();
        const auto of = [&state](const char *name) {
            return state.value(QLatin1String(name)).toString();
        };
        parts.states.append({of("key"), of("name"), of("latin"), of("zip"), {}, {}});
    }
    addOtherNames(parts, country);
    return parts;
}

} // namespace

bool AddressParts::startsWithPostalCode() const
{
    return !order.isEmpty() && order.front() == AddressPart::PostalCode;
}

AddressParts addressParts(const QString &country)
{
    static std::mutex mutex;
    static QCache<QString, AddressParts> known(16);
    const std::lock_guard lock(mutex);
    if (const auto *parts = known.object(country))
        return *parts;
    const AddressParts parts = readParts(country);
    known.insert(country, new AddressParts(parts));
    return parts;
}

QString stateOfPostalCode(const AddressParts &parts, const QString &postalCode)
{
    const QString code = asciiDigits(postalCode);
    QString found;
    for (const AddressState &state : parts.states) {
        const QRegularExpression form(QStringLiteral("^(?:%1)").arg(state.zip));
        if (state.zip.isEmpty() || !form.match(code).hasMatch())
            continue;
        // A few villages have codes of the next prefecture, so the beginning 949 fits two prefectures and
        // tells nothing.
        if (!found.isEmpty())
            return {};
        found = state.key;
    }
    return found;
}

} // namespace linktill
