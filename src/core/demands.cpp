// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/demands.h"

#include "core/country.h"
#include "core/currency.h"

#include <algorithm>

namespace linktill {

bool servesCountry(const ChannelMethod &method, const QString &country)
{
    static const QString union27 = QStringLiteral(
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");
    return method.countries.isEmpty() || method.countries.contains(country)
        || (method.countries.contains(QLatin1String("EU")) && union27.contains(country));
}

bool servesCurrency(const ChannelMethod &method, const QString &currency)
{
    return method.currencies.isEmpty() || method.currencies.contains(currency);
}

bool holdsFor(const ChannelRule &rule, const QString &method, const QString &country)
{
    const auto matches = [&method](const QString &key) {
        return key.endsWith(u'*') ? method.startsWith(QStringView(key).chopped(1)) : method == key;
    };
    return (rule.countries.isEmpty() || rule.countries.contains(country))
        && (rule.methods.isEmpty() || std::any_of(rule.methods.begin(), rule.methods.end(), matches));
}

namespace {

void add(QList<Demand> &all, const QString &field, const QStringList &others, const Demander &by)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Demand &demand) {
        return demand.field == field && demand.others == others;
    });
    if (found == all.end())
        all.append({field, others, {by}});
    else if (!found->by.contains(by))
        found->by.append(by);
}

} // namespace

QList<Demand> demands(const LinkContent &draft, const Catalogue &catalogue)
{
    QList<Demand> all;
    for (const PaymentMethod &entered : draft.methods) {
        const PaymentMethod chosen{entered.channel.trimmed(), entered.method.trimmed()};
        const Channel *channel =
            chosen.channel.isEmpty() || chosen.method.isEmpty() ? nullptr : catalogue.channel(chosen.channel);
        if (!channel)
            continue;
        const ChannelMethod *method = catalogue.method(chosen.channel, chosen.method);
        const Demander by{channel->name, method ? method->name : chosen.method};
        for (const ChannelRule &rule : channel->rules) {
            if (!holdsFor(rule, chosen.method, draft.countryCode.trimmed()))
                continue;
            for (const QString &field : rule.fields)
                add(all, field, {}, by);
            if (!rule.anyOf.isEmpty())
                add(all, rule.anyOf.front(), rule.anyOf.mid(1), by);
        }
    }
    return all;
}

QList<qsizetype> misfits(const LinkContent &draft, const Catalogue &catalogue)
{
    const QString currency = draft.currency.trimmed(), country = draft.countryCode.trimmed();
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < draft.methods.size(); ++i) {
        const PaymentMethod &chosen = draft.methods[i];
        const ChannelMethod *method =
            catalogue.method(chosen.channel.trimmed(), chosen.method.trimmed());
        if (method
            && ((isCurrency(currency) && !servesCurrency(*method, currency))
                || (isCountry(country) && !servesCountry(*method, country))))
            rows << i;
    }
    return rows;
}

} // namespace linktill
