// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/amounttext.h"

#include "core/currency.h"
#include "core/entry/typedtext.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace linktill {

namespace {

constexpr qsizetype longestAmount = 64; ///< no amount is longer, with all its separators and words

struct Many
{
    const char16_t *word; ///< as foldedText() leaves it
    int zeros;
};
constexpr Many magnitudes[] = {
    {u"k", 3},     {u"m", 6},      {u"mn", 6},    {u"mio", 6},   {u"mln", 6},   {u"bn", 9},
    {u"tr", 6},    {u"trieu", 6},  {u"nghin", 3}, {u"ngan", 3},  {u"ng", 3},    {u"ty", 9},
    {u"พัน", 3},    {u"หมื่น", 4},    {u"แสน", 5},   {u"ล้าน", 6},   {u"千", 3},     {u"万", 4},
    {u"萬", 4},    {u"億", 8},     {u"亿", 8},    {u"천", 3},    {u"만", 4},    {u"억", 8},
    {u"lakh", 5},  {u"lac", 5},    {u"crore", 7}, {u"cr", 7},    {u"हजार", 3},   {u"लाख", 5},
    {u"rb", 3},    {u"ribu", 3},   {u"jt", 6},    {u"juta", 6},  {u"mil", 3},   {u"mi", 6},
    {u"tusen", 3}, {u"tsd", 3},    {u"ألف", 3},   {u"مليون", 6},
};

/// Holds a name that people write for a currency beside its code and sign.
struct Spoken
{
    const char *currency;
    const char16_t *word;
};
constexpr Spoken currencyAliases[] = {
    {"THB", u"บาท"}, {"THB", u"baht"}, {"VND", u"đồng"}, {"VND", u"đ"},  {"JPY", u"円"},
    {"CNY", u"元"},  {"TWD", u"元"},   {"HKD", u"元"},   {"TWD", u"nt$"}, {"KRW", u"원"},
    {"INR", u"rs"},  {"INR", u"rs."},  {"INR", u"रु"},    {"PKR", u"rs"}, {"MYR", u"rm"},
    {"SEK", u"kr"},  {"NOK", u"kr"},   {"DKK", u"kr"},   {"DKK", u"kr."}, {"CHF", u"fr."},
    {"CHF", u"sfr"}, {"EUR", u"euro"}, {"USD", u"us$"},  {"BRL", u"r$"},  {"IDR", u"rp"},
    {"IDR", u"rp."}, {"EGP", u"ج.م."}, {"JPY", u"¥"},    {"CNY", u"¥"},   {"SGD", u"s$"},
};

bool isCurrencySign(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

QStringList marksOf(const QString &currency, const QLocale &locale)
{
    QStringList marks{currency};
    for (const QString &language : {locale.name(), QStringLiteral("en")})
        marks << currencySymbol(currency, language);
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        marks << locale.currencySymbol(QLocale::CurrencySymbol);
    for (const Spoken &spoken : currencyAliases) {
        if (currency == QLatin1String(spoken.currency))
            marks << QString::fromUtf16(spoken.word);
    }
    for (QString &mark : marks)
        mark = asciiDigits(mark);
    marks.removeAll(QString());
    std::sort(marks.begin(), marks.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    return marks;
}

/// Returns the text without the sign of the currency at either end. The sign of another currency stays and
/// makes the text no number, since it was not meant for this link. The dollar sign is taken off for any
/// currency, since it serves many.
QString withoutMarks(QString text, const QString &currency, const QLocale &locale)
{
    for (const QString &mark : marksOf(currency, locale)) {
        if (text.startsWith(mark, Qt::CaseInsensitive))
            text.remove(0, mark.size());
        else if (text.endsWith(mark, Qt::CaseInsensitive))
            text.chop(mark.size());
        else
            continue;
        return text.trimmed();
    }
    const auto drops = [&](QChar c) {
        return isCurrencySign(c) && (c == u'$' || !isCurrency(currency));
    };
    if (!text.isEmpty() && drops(text.front()))
        text.remove(0, 1);
    else if (!text.isEmpty() && drops(text.back()))
        text.chop(1);
    return text.trimmed();
}

struct Number
{
    QString whole, decimals;
};

/// Holds the separators of Money::display(), as asciiDigits() leaves them. They may differ from those of the
/// locale's numbers: French Switzerland writes 12,50 but CHF 12.50, Austria 1 250 but € 1.250.
struct ShownForm
{
    QChar point, group;
    bool lakhs = false;
};

ShownForm readShownForm(const QLocale &locale, const QString &currency)
{
    const auto money = Money::fromMinor(123'456'789'000, currency);
    const QString shown = asciiDigits(money->display(locale));
    ShownForm form;
    qsizetype first = shown.indexOf(u'1'), last = shown.lastIndexOf(u'0');
    if (const int digits = currencyDigits(currency); digits > 0) {
        form.point = shown[last - digits];
        last -= digits + 1;
    }
    for (qsizetype i = last; i > first; --i) {
        if (shown[i] >= u'0' && shown[i] <= u'9')
            continue;
        form.lakhs = !form.group.isNull() && last - i == 2;
        form.group = shown[i];
        last = i - 1;
    }
    return form;
}

ShownForm shownForm(const QLocale &locale, const QString &code)
{
    const QString currency = isCurrency(code) ? code : QStringLiteral("KWD"); // KWD has the most decimals
    // The form is needed at every key press, and making a formatter of ICU takes longer than the rest.
    static thread_local QHash<QString, ShownForm> known;
    const QString key = locale.bcp47Name() + u' ' + currency;
    auto form = known.constFind(key);
    if (form == known.constEnd())
        form = known.insert(key, readShownForm(locale, currency));
    return *form;
}

/// Returns the separators of numbers that are no money.
ShownForm numberForm(const QLocale &locale)
{
    const QString point = asciiDigits(locale.decimalPoint());
    const QString group = asciiDigits(locale.groupSeparator());
    return {point.isEmpty() ? QChar() : point.front(), group.isEmpty() ? QChar() : group.front()};
}

bool countsInLakhs(const QLocale &locale, const QString &currency)
{
    return locale.territory() == QLocale::India || locale.territory() == QLocale::Bangladesh ||
           locale.territory() == QLocale::Nepal || locale.territory() == QLocale::Pakistan ||
           currency == QLatin1String("INR");
}

/// Reads a text of digits and separators, if there is only one way to read it.
class NumberReader
{
public:
    NumberReader(const QLocale &locale, const QString &currency, const ShownForm &shown, bool isScaled)
        : m_isScaled(isScaled), m_digits(currencyDigits(currency)),
          m_point(asciiDigits(locale.decimalPoint())), m_group(asciiDigits(locale.groupSeparator())),
          m_shown(shown), m_lakhs(m_shown.lakhs || countsInLakhs(locale, currency))
    {
    }

    std::optional<Number> read(const QString &text) const
    {
        QString signs;
        for (const QChar c : text) {
            if (c < u'0' || c > u'9')
                signs += c;
        }
        if (signs.size() == text.size())
            return std::nullopt;
        if (signs.isEmpty())
            return Number{text, {}};
        const QChar last = signs.back();
        const qsizetype times = signs.count(last);
        const qsizetype at = text.lastIndexOf(last);
        if (times > 1) // a repeated sign separates thousands, and no other sign may stand there
            return times == signs.size() ? grouped(text, last, {}) : std::nullopt;
        if (signs.size() > 1)
            return isGroupOnly(last) ? std::nullopt
                                     : grouped(text.left(at), signs.front(), text.mid(at + 1));
        return lone(text.left(at), last, text.mid(at + 1));
    }

private:
    static bool isGroupOnly(QChar sign) { return sign == u' ' || sign == u'\''; }

    std::optional<Number> grouped(const QString &text, QChar sign, const QString &decimals) const
    {
        const QStringList groups = text.split(sign);
        const QString whole = groups.join(QString());
        if (!isDigits(whole) || !isGrouped(groups, m_lakhs))
            return std::nullopt;
        return Number{whole, decimals};
    }

    std::optional<Number> lone(const QString &before, QChar sign, const QString &after) const
    {
        const Number thousands{before + after, {}}, fraction{before, after};
        const bool fits = isGrouped({before, after}, false) && !before.startsWith(u'0');
        if (isGroupOnly(sign))
            return fits ? std::optional(thousands) : std::nullopt;
        const bool isShownPoint = sign == m_shown.point;
        if (fits && (m_digits == 3 || m_digits < 0)) { // thousands or decimals: it is read as it is shown
            if (isShownPoint || (m_point == sign && sign != m_shown.group))
                return fraction;
            return sign == m_shown.group || m_group == sign ? std::optional(thousands)
                                                            : std::nullopt;
        }
        if (m_point == sign)
            return fits && m_digits == 0 && !m_isScaled ? thousands : fraction;
        if (fits && (m_group == sign || !m_isScaled))
            return thousands;
        // Where commas separate thousands, a comma has rather lost a digit than become a decimal sign.
        return m_group == sign && sign == u',' && !isShownPoint ? std::nullopt
                                                                : std::optional(fraction);
    }

    bool m_isScaled;
    int m_digits; ///< decimals of the currency; -1 where there is no such currency
    QString m_point, m_group; ///< the separators of numbers that are no money
    ShownForm m_shown;
    bool m_lakhs;
};

QString scaled(Number number, int zeros)
{
    number.decimals = number.decimals.leftJustified(qMax<qsizetype>(zeros, number.decimals.size()),
                                                    u'0');
    QString whole = number.whole + number.decimals.left(zeros);
    if (zeros > 0) {
        while (whole.size() > 1 && whole.startsWith(u'0'))
            whole.remove(0, 1);
    }
    QString decimals = number.decimals.mid(zeros);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

bool isNumberSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ' || c == u'\'' ||
           c == QChar(0x066b) || c == QChar(0x066c) || c == QChar(0x060c);
}

/// Replaces separators that NumberReader does not know: Cape Verde's decimal sign is a dollar, and Fula
/// separates thousands by a turned comma.
QString withKnownSigns(QString text, const QLocale &locale, const ShownForm &shown)
{
    if (!shown.point.isNull() && !isNumberSign(shown.point))
        text.replace(shown.point, asciiDigits(locale.decimalPoint()));
    if (!shown.group.isNull() && !isNumberSign(shown.group))
        text.replace(shown.group, u' ');
    return text;
}

/// Reads digits, and perhaps a word for a large number behind them: 1.2m, 2tr5. Returns nothing for any other
/// text.
std::optional<QString> readNumber(const QString &text, const QLocale &locale,
                                  const QString &currency, const ShownForm &shown)
{
    qsizetype end = 0;
    while (end < text.size() && isNumberSign(text[end]))
        ++end;
    const QString number = text.left(end).trimmed();
    QString word = text.mid(end);
    QString rest; // the 5 of 2tr5
    while (!word.isEmpty() && word.back() >= u'0' && word.back() <= u'9') {
        rest.prepend(word.back());
        word.chop(1);
    }
    int zeros = 0;
    if (!word.isEmpty()) {
        const QString spoken = foldedText(word).trimmed();
        const auto *many = std::find_if(std::begin(magnitudes), std::end(magnitudes), [&](const Many &m) {
            return foldedText(QString::fromUtf16(m.word)) == spoken;
        });
        if (many == std::end(magnitudes))
            return std::nullopt;
        zeros = many->zeros;
    }
    auto read = NumberReader(locale, currency, shown, zeros > 0).read(number);
    if (!read || (!rest.isEmpty() && (!read->decimals.isEmpty() || rest.size() > zeros)))
        return std::nullopt;
    if (!rest.isEmpty())
        read->decimals = rest;
    return scaled(*read, zeros);
}

/// Returns the plain decimal; `typed` unchanged when it is no number.
QString readTyped(const QString &typed, const QLocale &locale, const QString &currency,
                  const ShownForm &shown)
{
    if (typed.size() > longestAmount)
        return typed;
    QString text = withoutMarks(asciiDigits(typed), currency, locale);
    const bool negative = text.startsWith(u'-') || text.endsWith(u'-');
    if (negative) {
        text = text.startsWith(u'-') ? text.mid(1) : text.chopped(1);
        text = withoutMarks(text.trimmed(), currency, locale);
    }
    text = withKnownSigns(text, locale, shown);
    auto plain = readNumber(text, locale, currency, shown);
    if (!plain) // "5 USD" stays as it is where USD is no mark of this currency
        return typed;
    return negative ? u'-' + *plain : *plain;
}

} // namespace

QString amountText(const QString &typed, const QLocale &locale, const QString &currency)
{
    return readTyped(typed, locale, currency, shownForm(locale, currency));
}

QString plainDecimal(const QString &typed, const QLocale &locale)
{
    return readTyped(typed, locale, {}, numberForm(locale));
}

Result<Money, MoneyFault> readAmount(const QString &typed, const QLocale &locale,
                                     const QString &currency)
{
    return Amount(amountText(typed.trimmed(), locale, currency)).in(currency);
}

} // namespace linktill
