// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/ordernumber.h"

#include <QLatin1String>
#include <QRegularExpression>

#include <algorithm>

namespace linktill {

namespace {

constexpr qsizetype maxCharacters = 64; ///< the gateway's limit for an order number
constexpr qsizetype digitsToGrow = 9;    ///< room for the count, so that a series never comes to its end

bool isPlainCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
        || c == u'_' || c == u'-';
}

bool isCount(QStringView name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'#'; });
}

bool isDatePart(QStringView name)
{
    return name == u"yyyy" || name == u"yy" || name == u"mm" || name == u"dd";
}

/// Calls text(QStringView) and part(QStringView) in turn; returns false when a brace has no partner.
template <class Text, class Part> bool visitParts(QStringView pattern, Text &&text, Part &&part)
{
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(u'{');
        text(open < 0 ? pattern : pattern.first(open));
        if (open < 0)
            return true;
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            return false;
        part(pattern.sliced(open + 1, close - open - 1));
        pattern = pattern.sliced(close + 1);
    }
    return true;
}

} // namespace

std::optional<OrderPatternFault> orderPatternFault(const QString &pattern)
{
    if (pattern.isEmpty())
        return std::nullopt;
    std::optional<OrderPatternFault> fault;
    qsizetype length = 0, counts = 0;
    const auto blame = [&fault](OrderPatternFault found) {
        if (!fault)
            fault = found;
    };
    const auto text = [&](QStringView literal) {
        length += literal.size();
        if (literal.contains(u'}'))
            blame(OrderPatternFault::Unclosed);
        else if (!std::all_of(literal.begin(), literal.end(), isPlainCharacter))
            blame(OrderPatternFault::Character);
    };
    const auto part = [&](QStringView name) {
        if (!isCount(name) && !isDatePart(name))
            blame(OrderPatternFault::Part);
        counts += isCount(name);
        length += isCount(name) ? std::max(name.size(), digitsToGrow) : name.size();
    };
    if (!visitParts(pattern, text, part))
        return OrderPatternFault::Unclosed;
    if (counts != 1)
        blame(counts == 0 ? OrderPatternFault::NoCount : OrderPatternFault::TwoCounts);
    if (length > maxCharacters)
        blame(OrderPatternFault::TooLong);
    return fault;
}

QString orderSeries(const QString &pattern, const QDate &day)
{
    QString series;
    visitParts(
        pattern, [&](QStringView literal) { series += literal; },
        [&](QStringView name) {
            if (isCount(name))
                series += u'{' + name.toString() + u'}';
            else // QDate writes the month as M, not as m
                series += day.toString(name.toString().replace(u'm', u'M'));
        });
    return series;
}

QString orderNumber(const QString &series, qint64 count)
{
    QString number;
    visitParts(
        series, [&](QStringView literal) { number += literal; },
        [&](QStringView name) {
            number += QString::number(count).rightJustified(name.size(), u'0');
        });
    return number;
}

std::optional<qint64> orderCount(const QString &series, const QString &number)
{
    const qsizetype before = series.indexOf(u'{'), after = series.size() - series.indexOf(u'}') - 1;
    if (before < 0 || !isOfOrderPattern(series, number))
        return std::nullopt;
    bool isCount = false;
    const qint64 count = number.mid(before, number.size() - before - after).toLongLong(&isCount);
    return isCount ? std::optional(count) : std::nullopt;
}

bool isOfOrderPattern(const QString &pattern, const QString &orderNumber)
{
    if (pattern.isEmpty())
        return false;
    QString form;
    visitParts(
        pattern, [&](QStringView literal) { form += QRegularExpression::escape(literal); },
        [&](QStringView name) {
            form += QStringLiteral("[0-9]{%1%2}").arg(name.size()).arg(
                isCount(name) ? QLatin1String(",") : QLatin1String());
        });
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(orderNumber).hasMatch();
}

} // namespace linktill
