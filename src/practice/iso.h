// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill::practice {

/// Returns the decimals of a currency by ISO 4217; nothing when the code is no currency in use.
std::optional<int> currencyDigits(const QString &code);
bool isCountry(const QString &code); ///< ISO 3166-1 alpha-2

/// Returns the shortest plain decimal that reads back as \a number: "2500", "12.5", never an exponent.
QString plainNumber(double number);
int decimalsOf(double number);
/// Returns the amount in the smallest unit; nothing when it has more decimals than \a digits or is too large.
std::optional<qint64> minorUnits(double number, int digits);
/// Returns the amount for people: "1,234.50" with exactly \a digits decimals.
QString groupedAmount(double number, int digits);

} // namespace linktill::practice
