// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/money.h"

#include "core/entry/typedtext.h"

#include <QRegularExpression>

namespace linktill {

namespace {

QString withoutCurrency(QString text, const QLocale &locale)
{
    for (const auto form : {QLocale::CurrencyIsoCode, QLocale::CurrencySymbol}) {
        const QString sign = locale.currencySymbol(form);
        if (sign.isEmpty())
            continue;
        if (text.startsWith(sign))
            text.remove(0, sign.size());
        else if (text.endsWith(sign))
            text.chop(sign.size());
    }
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    if (!text.isEmpty() && isSign(text.front()))
        text.remove(0, 1);
    else if (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text.trimmed();
}

bool countsInLakhs(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::India:
    case QLocale::Bangladesh:
    case QLocale::Nepal:
    case QLocale::Pakistan:
        return true;
    default:
        return false;
    }
}

/// A separator as asciiDigits() leaves it; a space stays one.
QChar asciiSign(QChar sign)
{
    return sign.isSpace() ? QChar(u' ') : asciiDigits(QString(sign)).front();
}

/// Before the last `left` of so many figures. Qt 6.4 shows a million as 1000.000 where, as in Spain, a
/// thousand has no separator.
bool isGroupEnd(qsizetype left, qsizetype figures, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    if (left < 3 || (figures == 4 && !locale.toString(1000).contains(separator)))
        return false;
    const bool isInLakhs = locale.toString(10'000'000).count(separator) == 3;
    return left == 3 || (isInLakhs ? left % 2 != 0 : left % 3 == 0);
}

} // namespace

QString plainDecimal(const QString &typed, const QLocale &locale)
{
    QString text = withoutCurrency(asciiDigits(typed), locale);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = withoutCurrency(text.mid(1), locale);
    const QChar point = asciiDigits(locale.decimalPoint()).front();
    const QString group = locale.groupSeparator();
    const QChar groupSign = group.isEmpty() ? QChar() : asciiSign(group.front());
    const QStringList halves = text.split(point);
    const QStringList groups =
        groupSign.isNull() ? QStringList{halves.front()} : halves.front().split(groupSign);
    const QString whole = groups.join(QString());
    const QString decimals = halves.size() == 2 ? halves.back() : QString();
    if (halves.size() > 2 || !isDigits(whole) || !isDigits(decimals) ||
        whole.size() + decimals.size() == 0 ||
        (groups.size() > 1 && !isGrouped(groups, countsInLakhs(locale))))
        return typed;
    QString plain = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!decimals.isEmpty())
        plain += u'.' + decimals;
    return negative ? u'-' + plain : plain;
}

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
    for (const QChar digit : fraction) // one by one: a leading zero counts here
        text += locale.toString(digit.digitValue());
    return text;
}

} // namespace linktill
