// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/money.h"

#include "core/currency.h"

#include <unicode/unumberformatter.h>

#include <algorithm>
#include <map>
#include <utility>

namespace linktill {

namespace {

constexpr qint64 limit = 999'999'999'999'999; // minor units, exact in a JSON number

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Returns whether the text has only digits and at most one '.', and at least one digit.
bool isPlainNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u'.'; }) &&
           text.count(u'.') <= 1 && std::any_of(text.begin(), text.end(), isDigit);
}

/// Appends a digit; a number above the limit stays as it is, so that it cannot overflow.
qint64 withDigit(qint64 number, int digit)
{
    return number > limit ? number : number * 10 + digit;
}

/// Corrects the separators of an amount. In English of Germany, Austria and the Netherlands, ICU writes
/// numbers the local way (1.250,00) but amounts the British way ("€1,250.00"), which no region with such
/// numbers does.
QString withSignsOf(const QLocale &locale, QString text, int digits)
{
    if (locale.decimalPoint() != QLatin1String(",") || locale.groupSeparator() != QLatin1String("."))
        return text;
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    const auto last = std::find_if(text.rbegin(), text.rend(), isDigit).base();
    if (last - first <= digits)
        return text;
    if (digits > 0 ? *(last - digits - 1) != u'.' : std::find(first, last, u',') == last)
        return text;
    std::for_each(first, last, [](QChar &c) { c = c == u'.' ? u',' : c == u',' ? u'.' : c; });
    return text;
}

} // namespace

Money::Money(qint64 minor, QString currency, int digits)
    : m_minor(minor), m_currency(std::move(currency)), m_digits(digits)
{
}

Amount::Amount(const QString &plain) : m_text(plain)
{
    QStringView number = QStringView(plain).trimmed(); // a draft that is being typed is not tidied yet
    if (number.isEmpty())
        return;
    const bool negative = number.startsWith(u'-');
    number = number.mid(negative ? 1 : 0);
    if (!isPlainNumber(number)) {
        m_fault = MoneyFault::NotANumber;
        return;
    }
    m_fault = negative ? std::optional(MoneyFault::Negative) : std::nullopt;
    const qsizetype point = number.indexOf(u'.');
    m_decimals = point < 0 ? 0 : number.size() - point - 1;
    for (const QChar c : number) {
        if (c != u'.')
            m_digits = withDigit(m_digits, c.unicode() - u'0');
    }
}

Result<Money, MoneyFault> Amount::in(const QString &currency) const
{
    if (m_fault)
        return Failure{*m_fault};
    const int digits = currencyDigits(currency);
    if (digits < 0)
        return Failure{MoneyFault::UnknownCurrency};
    if (m_decimals > digits)
        return Failure{MoneyFault::TooManyDecimals};
    qint64 minor = m_digits;
    for (qsizetype i = m_decimals; i < digits; ++i)
        minor = withDigit(minor, 0);
    return Money::fromMinor(minor, currency);
}

Result<Money, MoneyFault> Money::fromMinor(qint64 minor, const QString &currency)
{
    const int digits = currencyDigits(currency);
    if (digits < 0)
        return Failure{MoneyFault::UnknownCurrency};
    if (minor < 0)
        return Failure{MoneyFault::Negative};
    if (minor > limit)
        return Failure{MoneyFault::TooLarge};
    return Money(minor, currency, digits);
}

QString Money::plain() const
{
    return plainFromMinor(m_minor, m_digits);
}

QString plainFromMinor(qint64 minor, int digits)
{
    QString text = QString::number(qAbs(minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return shortestDecimal(minor < 0 ? u'-' + text : text);
}

QString shortestDecimal(QStringView plain)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain = plain.mid(1);
    const qsizetype point = plain.indexOf(u'.');
    QStringView whole = point < 0 ? plain : plain.left(point);
    QStringView decimals = point < 0 ? QStringView() : plain.mid(point + 1);
    const auto areDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), isDigit);
    };
    if (!areDigits(whole) || (point >= 0 && !areDigits(decimals)))
        return {};
    while (whole.size() > 1 && whole.front() == u'0')
        whole = whole.mid(1);
    while (!decimals.isEmpty() && decimals.back() == u'0')
        decimals.chop(1);
    QString text = negative ? QStringLiteral("-") : QString();
    text += whole;
    if (!decimals.isEmpty())
        text += u'.' + decimals.toString();
    return text;
}

qint64 wholeNumber(const QString &plain)
{
    return std::all_of(plain.begin(), plain.end(), isDigit) ? plain.toLongLong() : 0;
}

namespace {

/// Returns a formatter of ICU. Making one takes much longer than using it, and a list shows hundreds of
/// amounts, so each thread keeps those that it has used: a program has few currencies and one locale.
const UNumberFormatter *formatterOf(const QString &skeleton, const QByteArray &locale, UErrorCode &status)
{
    thread_local std::map<std::pair<QString, QByteArray>, icu::LocalUNumberFormatterPointer> made;
    auto &formatter = made[{skeleton, locale}];
    if (formatter.isNull())
        formatter.adoptInstead(unumf_openForSkeletonAndLocale(
            reinterpret_cast<const char16_t *>(skeleton.utf16()), int32_t(skeleton.size()),
            locale.constData(), &status));
    return formatter.getAlias();
}

} // namespace

QString Money::display(const QLocale &locale) const
{
    const QString skeleton = QStringLiteral("currency/%1 unit-width-narrow .%2")
                                 .arg(m_currency, QString(m_digits, u'0'));
    UErrorCode status = U_ZERO_ERROR;
    const UNumberFormatter *formatter = formatterOf(skeleton, locale.bcp47Name().toLatin1(), status);
    UFormattedNumber *number = unumf_openResult(&status);
    const QByteArray decimal = plain().toLatin1();
    unumf_formatDecimal(formatter, decimal.constData(), int32_t(decimal.size()), number, &status);
    char16_t text[128] = {};
    const int32_t length = unumf_resultToString(number, text, int32_t(std::size(text)), &status);
    unumf_closeResult(number);
    if (U_FAILURE(status))
        return m_currency + u' ' + plain();
    return withSignsOf(locale, QString::fromUtf16(text, length), m_digits);
}

} // namespace linktill
