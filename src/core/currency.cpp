// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/currency.h"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <QHash>

namespace linktill {

namespace {

/// These currencies are withdrawn, but older releases of ICU still count them among those in use.
constexpr const char *withdrawn[] = {"CUC", "HRK", "SLL", "VEF"};

/// CLDR rounds these currencies to the coins that are left. ISO 4217, and with it the gateway, keeps the
/// decimals.
constexpr struct { const char *code; int digits; } isoDigits[] = {
    {"AFN", 2}, {"ALL", 2}, {"IQD", 3}, {"IRR", 2}, {"KPW", 2}, {"LAK", 2}, {"LBP", 2},
    {"MGA", 2}, {"MMK", 2}, {"RSD", 2}, {"SOS", 2}, {"SYP", 2}, {"YER", 2},
};

QHash<QString, int> readDigits()
{
    QHash<QString, int> digits;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    int32_t length = 0;
    while (const char16_t *code = uenum_unext(codes, &length, &status)) {
        UErrorCode ignored = U_ZERO_ERROR;
        digits.insert(QString::fromUtf16(code, length),
                      ucurr_getDefaultFractionDigits(code, &ignored));
    }
    uenum_close(codes);
    for (const char *code : withdrawn)
        digits.remove(QString::fromLatin1(code));
    for (const auto &iso : isoDigits)
        digits[QString::fromLatin1(iso.code)] = iso.digits;
    return digits;
}

const QHash<QString, int> &digitsByCode()
{
    static const QHash<QString, int> digits = readDigits();
    return digits;
}

QString name(const QString &code, const QString &locale, UCurrNameStyle style)
{
    if (!isCurrency(code))
        return code;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const auto *iso = reinterpret_cast<const char16_t *>(code.utf16());
    const char16_t *found = ucurr_getName(iso, locale.toLatin1().constData(), style, nullptr,
                                          &length, &status);
    return U_FAILURE(status) ? code : QString::fromUtf16(found, length);
}

} // namespace

bool isCurrency(const QString &code)
{
    return digitsByCode().contains(code);
}

int currencyDigits(const QString &code)
{
    return digitsByCode().value(code, -1);
}

QString currencyOfCountry(const QString &country)
{
    UErrorCode status = U_ZERO_ERROR;
    char16_t code[4] = {};
    const QByteArray locale = "und_" + country.toLatin1();
    const int32_t length = ucurr_forLocale(locale.constData(), code, 4, &status);
    return U_FAILURE(status) || length != 3 ? QString() : QString::fromUtf16(code, length);
}

QStringList currencyCodes()
{
    QStringList codes = digitsByCode().keys();
    codes.sort();
    return codes;
}

QString currencyName(const QString &code, const QString &locale)
{
    return name(code, locale, UCURR_LONG_NAME);
}

QString currencySymbol(const QString &code, const QString &locale)
{
    return name(code, locale, UCURR_NARROW_SYMBOL_NAME);
}

} // namespace linktill
