// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/money.h"

#include <QRegularExpression>

namespace linktill {

namespace {

/// Returns whether a group separator stands before the last `left` of so many figures. Qt's own grouping is
/// not used: Qt 6.4 shows a million as 1000.000 where, as in Spain, a thousand has no separator.
bool isGroupEnd(qsizetype left, qsizetype figures, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    if (left < 3 || (figures == 4 && !locale.toString(1000).contains(separator)))
        return false;
    const bool isInLakhs = locale.toString(10'000'000).count(separator) == 3;
    return left == 3 || (isInLakhs ? left % 2 != 0 : left % 3 == 0);
}

} // namespace

QString localDecimal(const QString &plain, const QLocale &locale, bool groups)
{
    static const QRegularExpression form(QStringLiteral("^(-?)([0-9]{1,18})(?:\\.([0-9]+))?$"));
    const auto parts = form.match(plain);
    if (!parts.hasMatch())
        return plain;
    QString text = parts.captured(1).isEmpty() ? QString() : locale.negativeSign();
    const QString whole = QString::number(parts.captured(2).toLongLong());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        text += locale.toString(whole[i].digitValue());
        if (groups && isGroupEnd(whole.size() - 1 - i, whole.size(), locale))
            text += locale.groupSeparator();
    }
    const QString fraction = parts.captured(3);
    if (fraction.isEmpty())
        return text;
    text += locale.decimalPoint();
    for (const QChar digit : fraction) // digit by digit, since a leading zero counts here
        text += locale.toString(digit.digitValue());
    return text;
}

} // namespace linktill
