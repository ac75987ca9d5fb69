// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/money.h"

namespace linktill {

namespace {

/// What separates groups or decimals, where several characters mean the same.
QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x00a0: // no-break space
    case 0x2009: // thin space
    case 0x202f: // narrow no-break space
        return u' ';
    case 0x2019: // right single quotation mark, the Swiss group separator
        return u'\'';
    case 0x2212: // minus sign
        return u'-';
    default:
        return c;
    }
}

/// Digits of any script as ASCII, separators folded, marks of writing direction dropped.
QString toAscii(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (c.category() == QChar::Number_DecimalDigit)
            text += QChar(char16_t(u'0' + c.digitValue()));
        else if (c != QChar(0x061c) && c != QChar(0x200e) && c != QChar(0x200f))
            text += folded(c);
    }
    return text.trimmed();
}

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

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
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

/// 1,250,000, or 12,50,000 where people count in lakhs.
bool isGrouped(const QStringList &groups, bool lakhs)
{
    const auto fits = [&groups](qsizetype inner) {
        if (groups.front().isEmpty() || groups.front().size() > inner || groups.back().size() != 3)
            return false;
        for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
            if (groups[i].size() != inner)
                return false;
        }
        return true;
    };
    return fits(3) || (lakhs && fits(2));
}

} // namespace

QString plainDecimal(const QString &typed, const QLocale &locale)
{
    QString text = withoutCurrency(toAscii(typed), locale);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = withoutCurrency(text.mid(1), locale);
    const QChar point = toAscii(locale.decimalPoint()).front();
    const QString group = locale.groupSeparator();
    const QChar groupSign = group.isEmpty() ? QChar() : folded(group.front());
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

} // namespace linktill
