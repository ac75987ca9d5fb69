// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"
#include "core/demands.h"

#include <QSet>

#include <algorithm>

namespace linktill {

namespace {

/// Knows which paths of the draft hold something.
class Filled
{
public:
    explicit Filled(const LinkContent &draft)
    {
        const auto collect = [this](const QString &path, const QString &text, FieldKind) {
            if (!text.isEmpty())
                m_paths << path;
        };
        visitScalars(draft, collect);
        visitLists(draft, collect);
    }

    /// Returns whether the path holds something. A path may name an object or a list, which holds something
    /// if any part of it does.
    bool has(const QString &path) const
    {
        return std::any_of(m_paths.begin(), m_paths.end(), [&path](const QString &filled) {
            return filled.startsWith(path) &&
                   (filled.size() == path.size() || filled[path.size()] == u'.' ||
                    filled[path.size()] == u'[');
        });
    }

private:
    QStringList m_paths;
};

void checkListed(Checklist &list, const QString &row, const ChannelMethod &method)
{
    const LinkContent &d = list.draft;
    if (isCurrency(d.currency) && !servesCurrency(method, d.currency))
        list.problem(row, IssueCode::MethodCurrency, {method.name, d.currency});
    const bool live = d.environment == QLatin1String("live");
    const bool sandbox = d.environment == QLatin1String("sandbox");
    if ((live && method.live == false) || (sandbox && method.sandbox == false))
        list.warning(row, IssueCode::MethodEnvironment, {method.name, d.environment});
    if (isCountry(d.countryCode) && !servesCountry(method, d.countryCode))
        list.warning(row, IssueCode::MethodCountry, {method.name, d.countryCode});
}

/// Checks the rules of the chosen channels about other fields, and reports each fault once for each channel.
class Demands
{
public:
    explicit Demands(Checklist &list)
        : m_list(list), m_amount(list.draft.amount.in(list.draft.currency))
    {
    }

    void check(const Channel &channel, const QString &method)
    {
        for (const ChannelRule &rule : channel.rules) {
            if (holdsFor(rule, method, m_list.draft.countryCode))
                check(channel, rule);
        }
    }

private:
    void check(const Channel &channel, const ChannelRule &rule)
    {
        if (!m_filled)
            m_filled.emplace(m_list.draft);
        for (const QString &field : rule.fields) {
            if (!m_filled->has(field))
                report(channel, field, IssueCode::MethodNeeds, {channel.name});
        }
        const auto isFilled = [this](const QString &path) { return m_filled->has(path); };
        if (!rule.anyOf.isEmpty() && std::none_of(rule.anyOf.begin(), rule.anyOf.end(), isFilled))
            report(channel, rule.anyOf.front(), IssueCode::MethodNeeds, {channel.name});
        if (m_amount && rule.wholeAmounts.contains(m_amount->currency()) &&
            m_amount->plain().contains(u'.'))
            report(channel, QStringLiteral("amount"), IssueCode::MethodWholeAmount,
                   {channel.name, m_amount->currency()});
    }

    void report(const Channel &channel, const QString &field, IssueCode code,
                const QStringList &args)
    {
        const QString key = channel.key + u' ' + issueCodeName(code) + u' ' + field;
        if (m_reported.contains(key))
            return;
        m_reported.insert(key);
        m_list.problem(field, code, args);
    }

    Checklist &m_list;
    const Result<Money, MoneyFault> m_amount;
    std::optional<Filled> m_filled;
    QSet<QString> m_reported;
};

} // namespace

void checkMethods(Checklist &list)
{
    const Catalogue &catalogue = list.context.catalogue;
    Demands demands(list);
    QList<PaymentMethod> seen;
    for (qsizetype i = 0; i < list.draft.methods.size(); ++i) {
        const PaymentMethod &chosen = list.draft.methods[i];
        const QString row = QStringLiteral("chosen_payment_methods[%1]").arg(i);
        const QString channelField = row + QLatin1String(".payment_channel");
        const QString methodField = row + QLatin1String(".payment_method");
        if (chosen == PaymentMethod() || !list.isSound(channelField) || !list.isSound(methodField))
            continue;
        if (chosen.channel.isEmpty() || chosen.method.isEmpty()) {
            list.problem(chosen.channel.isEmpty() ? channelField : methodField,
                         IssueCode::MethodIncomplete);
            continue;
        }
        if (seen.contains(chosen)) {
            list.problem(row, IssueCode::MethodTwice, {chosen.channel, chosen.method});
            continue;
        }
        seen << chosen;
        if (const Channel *channel = catalogue.channel(chosen.channel))
            demands.check(*channel, chosen.method);
        if (const ChannelMethod *method = catalogue.method(chosen.channel, chosen.method))
            checkListed(list, row, *method);
        else
            list.warning(row, IssueCode::MethodUnknown, {chosen.channel, chosen.method});
    }
}

} // namespace linktill
