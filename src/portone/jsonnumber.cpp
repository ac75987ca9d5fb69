// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/jsonnumber.h"

#include <QLocale>

#include <algorithm>

namespace linktill::portone {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

/// Without leading and trailing zeros that say nothing; empty if this is no plain decimal.
QString shortest(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QStringView whole = point < 0 ? text : text.left(point);
    QStringView decimals = point < 0 ? QStringView() : text.mid(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(decimals)))
        return {};
    while (whole.size() > 1 && whole.front() == QLatin1Char('0'))
        whole = whole.mid(1);
    while (!decimals.isEmpty() && decimals.back() == QLatin1Char('0'))
        decimals.chop(1);
    QString out = negative ? QStringLiteral("-") : QString();
    out += whole;
    if (!decimals.isEmpty())
        out += QLatin1Char('.') + decimals.toString();
    return out;
}

} // namespace

std::optional<QJsonValue> jsonNumber(const QString &text)
{
    const QString wanted = shortest(text);
    if (wanted.isEmpty())
        return std::nullopt;
    const QJsonValue number(wanted.toDouble());
    if (plainText(number) != wanted)
        return std::nullopt;
    return number;
}

QString plainText(const QJsonValue &number)
{
    // A whole number of up to 18 digits is exact as an integer though not as a double.
    const qint64 whole = number.toInteger();
    if (whole != 0)
        return QString::number(whole);
    return QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest);
}

} // namespace linktill::portone
