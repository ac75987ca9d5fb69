// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns whether ICU knows the code in ISO 4217. Codes are upper case, three letters.
bool isCurrency(const QString &code);
/// Returns the decimals of the currency: 0 for JPY, VND, KRW; 2 for THB, USD; 3 for KWD. -1 if it is unknown.
int currencyDigits(const QString &code);
/// Returns the currency of a country (ISO 3166-1 alpha-2); empty if it is not known.
QString currencyOfCountry(const QString &country);
/// Returns the codes in use today, sorted.
QStringList currencyCodes();
/// Returns the name of a currency, "Thai Baht", in the language of `locale` ("en", "th", "vi_VN"); the code
/// itself if it is unknown.
QString currencyName(const QString &code, const QString &locale);
/// Returns the narrow symbol of a currency, "฿", "₫" or "US$"; the code itself if it has none.
QString currencySymbol(const QString &code, const QString &locale);

} // namespace linktill
