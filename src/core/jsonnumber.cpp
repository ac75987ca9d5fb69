// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jsonnumber.h"

#include "core/money.h"

#include <QLocale>

namespace linktill {

std::optional<QJsonValue> jsonNumber(const QString &text)
{
    const QString wanted = shortestDecimal(text);
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

} // namespace linktill
