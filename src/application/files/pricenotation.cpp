// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/pricenotation.h"

#include "core/currency.h"
#include "core/entry/amounttext.h"
#include "core/entry/typedtext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype longestPrice = 64;

struct CurrencyWord
{
    const char *currency;
    const char16_t *words;
};
constexpr CurrencyWord currencyWords[] = {
    {"THB", u"฿|บาท|baht|satang|สตางค์"},   {"VND", u"₫|đ|đồng|vnđ"}, {"IDR", u"rp|rupiah"}, {"PHP", u"₱|peso|piso"},
    {"MYR", u"rm|ringgit"},   {"SGD", u"s$"},          {"HKD", u"hk$"},           {"TWD", u"nt$"},
    {"JPY", u"円|yen"},    {"KRW", u"₩|원|won"},    {"INR", u"₹|rs|rupee|rupees|paise"}, {"EUR", u"€|euro"},
    {"GBP", u"£"},            {"USD", u"us$"},         {"AUD", u"a$"},            {"LAK", u"₭|kip"},
    {"KHR", u"៛|riel"},       {"MMK", u"kyat|ks"},     {"CNY", u"rmb"},
};

/// Currencies of countries that begin decimals with a comma, by CLDR 44. The euro's countries differ.
bool usesComma(const QString &currency)
{
    static const QSet<QString> known{u"IDR"_s, u"VND"_s, u"BRL"_s, u"ARS"_s, u"CLP"_s, u"COP"_s, u"TRY"_s, u"PLN"_s,
                                     u"RUB"_s, u"UAH"_s, u"DKK"_s, u"NOK"_s, u"SEK"_s, u"CZK"_s, u"HUF"_s, u"RON"_s,
                                     u"BGN"_s, u"RSD"_s, u"ISK"_s, u"UYU"_s, u"PYG"_s, u"MAD"_s, u"XOF"_s, u"LAK"_s};
    return known.contains(currency);
}

/// Returns the sign that begins the decimals in the currency's country; null where that is not known. In the
/// merchant's own country it is the region's. Amounts with three decimals are read in no other country's form.
QChar usualSign(const QString &currency)
{
    const QLocale here;
    if (here.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return here.decimalPoint().front();
    if (currency == "EUR"_L1 || currencyDigits(currency) > 2)
        return {};
    return usesComma(currency) ? u',' : u'.';
}

/// The signs between the figures of a price, and how many figures stand around the last one.
struct Signs
{
    QString all; ///< only '.' and ','
    qsizetype before = 0, after = 0;
    bool startsWithZero = false;
};

Signs signsOf(const QString &cell)
{
    Signs signs;
    QString figures;
    const QString text = asciiDigits(cell.left(longestPrice));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBetween = i > 0 && text[i - 1].isDigit() && i + 1 < text.size() && text[i + 1].isDigit();
        if (c.isDigit()) {
            figures += c;
            ++signs.after;
        } else if ((c == u'.' || c == u',') && isBetween) {
            signs.all += c;
            signs.before = figures.size();
            signs.after = 0;
        }
    }
    signs.startsWithZero = figures.startsWith(u'0');
    return signs;
}

bool isUnclear(const Signs &signs, const QString &currency)
{
    const int digits = currencyDigits(currency);
    const bool isProgramsForm = digits >= 3 && signs.all == "."_L1; // "1.250" dinars
    return signs.all.size() == 1 && signs.after == 3 && signs.before <= 3 && !signs.startsWithZero && digits != 0 &&
           !isProgramsForm;
}

/// Returns the sign that must begin the decimals; null where it may be either.
QChar decimalSignOf(const Signs &signs, const QString &currency)
{
    if (signs.all.isEmpty() || isUnclear(signs, currency))
        return {};
    const QChar last = signs.all.back(), other = last == u'.' ? QChar(u',') : QChar(u'.');
    const bool isRepeated = signs.all.count(last) > 1;
    const bool isThousand = signs.all.size() == 1 && signs.after == 3 && currencyDigits(currency) == 0;
    return isRepeated || isThousand ? other : last;
}

/// Returns the price without decimals that say that there are none: "250,-", and "45000.00" in dong.
QString withoutNoDecimals(QString cell, QChar decimalSign)
{
    static const QRegularExpression dash(uR"([.,]\s*[-–—]+\s*$)"_s), zeros(uR"([.,](0+)(?=\D*$))"_s);
    cell.remove(dash);
    const auto match = zeros.match(cell);
    if (match.hasMatch() && cell[match.capturedStart()] == decimalSign)
        cell.remove(match.capturedStart(), match.capturedLength());
    return cell;
}

} // namespace

QString currencyNamed(const QString &text)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const CurrencyWord &word : currencyWords) {
            for (const QString &name : QString::fromUtf16(word.words).split(u'|'))
                all.insert(foldedText(name), QString::fromLatin1(word.currency));
        }
        for (const CurrencyWord &word : currencyWords)
            all.insert(QString::fromLatin1(word.currency).toLower(), QString::fromLatin1(word.currency));
        return all;
    }();
    static const QSet<QString> codes = [] {
        const QStringList all = currencyCodes();
        return QSet<QString>(all.begin(), all.end());
    }();
    QString word, found;
    const QString padded = text.left(longestPrice) + u' ';
    for (const QChar c : padded) {
        const bool isOfWord = c.isLetter() || c.category() == QChar::Symbol_Currency || c.isMark() ||
                              (c == u'.' && !word.isEmpty());
        if (isOfWord) {
            word += c;
            continue;
        }
        const QString folded = foldedText(word.endsWith(u'.') ? word.chopped(1) : word);
        if (found.isEmpty() && codes.contains(word)) // others than these are words too: "all", "cup"
            found = word;
        if (found.isEmpty())
            found = known.value(folded);
        word.clear();
    }
    return found;
}

void PriceNotation::look(const QString &cell, const QString &currency)
{
    const QChar sign = decimalSignOf(signsOf(cell), currency);
    m_points += sign == u'.';
    m_commas += sign == u',';
}

Result<Money, PriceFault> PriceNotation::read(const QString &cell, const QString &currency) const
{
    const Signs signs = signsOf(cell);
    QChar sign = m_chosen ? QChar(QLatin1Char(m_chosen)) : decimalSignOf(signs, currency);
    if (sign.isNull() && isUnclear(signs, currency)) {
        const QChar usual = usualSign(currency);
        const bool isSettled = (m_points > 0) != (m_commas > 0);
        if (isSettled)
            sign = m_points > 0 ? u'.' : u',';
        else if (!usual.isNull() && (signs.all.front() != usual || currencyDigits(currency) > 2))
            sign = usual;
        else
            return Failure{PriceFault::Unclear};
    }
    // German and English tell the two signs apart in the same way for every currency.
    const QLocale locale(sign == u',' ? QLocale::German : QLocale::English);
    auto money = readAmount(withoutNoDecimals(cell, sign), locale, currency);
    if (!money && m_chosen == 0) // in other signs: "١٬٢٥٠٫٥٠"
        money = readAmount(cell, QLocale(), currency);
    return money ? Result<Money, PriceFault>(*money) : Result<Money, PriceFault>(Failure{PriceFault::NotANumber});
}

} // namespace linktill
