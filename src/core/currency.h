// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// ISO 4217 as ICU knows it. Codes are upper case, three letters.
bool isCurrency(const QString &code);
/// Decimals of the currency: 0 for JPY, VND, KRW; 2 for THB, USD; 3 for KWD. -1 if unknown.
int currencyDigits(const QString &code);
/// The currency of a country (ISO 3166-1 alpha-2); empty if it is not known.
QString currencyOfCountry(const QString &country);
/// Codes in use today, sorted.
QStringList currencyCodes();
/// "Thai Baht" in the language of `locale` ("en", "th", "vi_VN"); the code itself if unknown.
QString currencyName(const QString &code, const QString &locale);
/// "฿", "₫", "US$": the narrow symbol; the code itself if there is none.
QString currencySymbol(const QString &code, const QString &locale);

} // namespace linktill
