// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace linktill {

/// Why a text is not an amount of a currency.
enum class MoneyFault {
    Empty,
    NotANumber,      ///< anything but digits with at most one '.' ("1e9", "2,5", "abc")
    Negative,
    TooManyDecimals, ///< "2.345" THB, "0.5" JPY
    TooLarge,        ///< more than 10^15 - 1 minor units: a JSON number holds no more for sure
    UnknownCurrency,
};

/// An amount in whole minor units of one currency (satang, cents; yen itself). Never a double.
class Money
{
public:
    static Result<Money, MoneyFault> fromMinor(qint64 minor, const QString &currency);

    qint64 minor() const { return m_minor; }
    const QString &currency() const { return m_currency; }
    /// Shortest plain decimal, as the signature wants it: "100", "12.5", "0.01"; never an exponent.
    QString plain() const;
    /// For people: "฿2,500.00", in the form of `locale`.
    QString display(const QLocale &locale) const;

    bool operator==(const Money &) const = default;

private:
    Money(qint64 minor, QString currency, int digits);
    qint64 m_minor;
    QString m_currency;
    int m_digits;
};

/// An amount as it was entered, which is read once: it keeps the text, right or wrong, so that nothing is
/// lost, and the number that the text says. What that is worth depends on the currency beside it.
class Amount
{
public:
    Amount() = default;
    /// Reads a plain decimal in the C form ("2500", "12.50"), as drafts and request files hold it.
    Amount(const QString &plain); // not explicit: whoever fills in a draft has texts

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    void clear() { *this = Amount(); }
    /// The value in a currency (ISO 4217), or why there is none.
    Result<Money, MoneyFault> in(const QString &currency) const;

    bool operator==(const Amount &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::optional<MoneyFault> m_fault = MoneyFault::Empty; ///< what is wrong in every currency
    qint64 m_digits = 0;    ///< of the number without its point; above any amount when they are too many
    qsizetype m_decimals = 0; ///< how many of the digits stand behind the point
};

/// A plain decimal without zeros that say nothing ("007.50" is "7.5"); empty for any other text.
QString shortestDecimal(QStringView plain);

/// Shortest plain decimal of minor units with so many digits: also for sums that no Money can hold,
/// which may be negative.
QString plainFromMinor(qint64 minor, int digits);

/// Digits only, not zero, few enough to be counted with; 0 if the text is anything else.
qint64 wholeNumber(const QString &plain);

/// Reads a typed amount in the form of `locale` ("1.250,50", "1,250.50", "๑๒") as the plain decimal
/// that drafts hold. Text that is no number comes back as it is, for the checks to name.
QString plainDecimal(const QString &typed, const QLocale &locale);
/// The way back: a plain decimal in the form of `locale`, exactly, with its groups or without;
/// anything else as it is.
QString localDecimal(const QString &plain, const QLocale &locale, bool groups);

} // namespace linktill
