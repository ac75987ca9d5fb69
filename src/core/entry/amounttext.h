// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money.h"

namespace linktill {

/// Reads a typed amount of `currency` as the plain decimal that drafts hold: either form of separators
/// ("1.250,50", "1,250.50", "1 250,50", "1'250.50"), digits of any script, the currency's sign or code before
/// or after, and short words for large numbers ("1250k", "1.2m", "2tr5", "3万", "5 แสน").
///
/// The locale decides how a single separator with three digits after it is read; when it is the locale's
/// decimal sign and the currency has no decimals, it can only stand between thousands. When the currency has
/// three decimals or is unknown, the separator is read as Money::display() writes it in this locale. A text
/// that is no number, or perhaps another number than meant, comes back unchanged, and the checks report it.
QString amountText(const QString &typed, const QLocale &locale, const QString &currency);

/// Reads a typed amount in the same way; returns its value, or the reason why there is none.
Result<Money, MoneyFault> readAmount(const QString &typed, const QLocale &locale,
                                     const QString &currency);

} // namespace linktill
