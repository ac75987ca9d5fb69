// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money.h"

namespace linktill {

/// Reads a typed amount of `currency` as the plain decimal that drafts hold: either
/// form of separators ("1.250,50", "1,250.50", "1 250,50", "1'250.50"), digits of any script, the
/// currency's sign or code before or after, and short words for many ("1250k", "1.2m", "2tr5",
/// "3万", "5 แสน").
///
/// A lone separator with three digits behind it is read by the locale; where it is the locale's
/// decimal sign and the currency has no decimals, it can only stand between thousands. Where the
/// currency has three, or is none, it is read as Money::display() separates in this locale. What is
/// no number, or perhaps another one than meant, comes back as it is, for the checks to name.
QString amountText(const QString &typed, const QLocale &locale, const QString &currency);

/// The same as a value, or why there is none.
Result<Money, MoneyFault> readAmount(const QString &typed, const QLocale &locale,
                                     const QString &currency);

} // namespace linktill
