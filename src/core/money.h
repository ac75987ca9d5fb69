// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace linktill {

/// Says why a text is not an amount of a currency.
enum class MoneyFault {
    Empty,
    NotANumber,      ///< anything but digits with at most one '.' ("1e9", "2,5", "abc")
    Negative,
    TooManyDecimals, ///< "2.345" THB, "0.5" JPY
    TooLarge,        ///< more than 10^15 - 1 minor units, which a JSON number holds for sure
    UnknownCurrency,
};

/// Holds an amount in whole minor units of one currency (satang, cents; yen itself), never as a double.
class Money
{
public:
    static Result<Money, MoneyFault> fromMinor(qint64 minor, const QString &currency);

    qint64 minor() const { return m_minor; }
    const QString &currency() const { return m_currency; }
    /// Returns the shortest plain decimal, as the signature wants it: "100", "12.5", "0.01"; never an
    /// exponent.
    QString plain() const;
    /// Returns the amount for people, "฿2,500.00", in the form of `locale`.
    QString display(const QLocale &locale) const;

    bool operator==(const Money &) const = default;

private:
    Money(qint64 minor, QString currency, int digits);
    qint64 m_minor;
    QString m_currency;
    int m_digits;
};

/// Keeps an amount as it was entered: the text, right or wrong, so that nothing is lost, and the number in it,
/// which is read once. The currency beside it decides what the number is worth.
class Amount
{
public:
    Amount() = default;
    /// Reads a plain decimal in the C form ("2500", "12.50"), as drafts and request files hold it.
    Amount(const QString &plain); // not explicit: whoever fills in a draft has texts

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    void clear() { *this = Amount(); }
    /// Returns the value in a currency (ISO 4217), or why there is none.
    Result<Money, MoneyFault> in(const QString &currency) const;

    bool operator==(const Amount &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::optional<MoneyFault> m_fault = MoneyFault::Empty; ///< what is wrong in every currency
    qint64 m_digits = 0;      ///< the number without its point; above any amount when it has too many digits
    qsizetype m_decimals = 0; ///< how many of the digits stand behind the point
};

/// Returns a plain decimal without needless zeros ("7.5" for "007.50"); empty for any other text.
QString shortestDecimal(QStringView plain);

/// Returns the shortest plain decimal of minor units of which the last `digits` are decimals. It also takes
/// sums that no Money can hold, which may be negative.
QString plainFromMinor(qint64 minor, int digits);

/// Returns the value of a text of digits; 0 for any other text, and for a number too large for 64 bits.
qint64 wholeNumber(const QString &plain);

/// Reads a typed amount in the form of `locale` ("1.250,50", "1,250.50", "๑๒") as the plain decimal that
/// drafts hold. A text that is no number comes back unchanged, and the checks report it.
QString plainDecimal(const QString &typed, const QLocale &locale);
/// Returns a plain decimal in the form of `locale`, digit for digit, with or without its group separators;
/// any other text unchanged.
QString localDecimal(const QString &plain, const QLocale &locale, bool groups);

} // namespace linktill
