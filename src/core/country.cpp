// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/country.h"

#include <unicode/uloc.h>

#include <QSet>

namespace linktill {

namespace {

const QStringList &sortedCodes()
{
    static const QStringList codes = [] {
        // These codes are CLDR's own additions, which ISO 3166-1 does not assign to a country.
        const QSet<QByteArray> notIso{"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC",
                                      "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"};
        QStringList list;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            if (!notIso.contains(*code))
                list << QString::fromLatin1(*code);
        }
        list.sort();
        return list;
    }();
    return codes;
}

} // namespace

bool isCountry(const QString &code)
{
    static const QSet<QString> known(sortedCodes().begin(), sortedCodes().end());
    return known.contains(code);
}

QStringList countryCodes()
{
    return sortedCodes();
}

QString countryName(const QString &code, const QString &locale)
{
    if (!isCountry(code))
        return code;
    char16_t name[128];
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray id = "und_" + code.toLatin1();
    const int length = uloc_getDisplayCountry(id.constData(), locale.toLatin1().constData(), name,
                                              int(std::size(name)), &status);
    return U_FAILURE(status) || length == 0 ? code : QString::fromUtf16(name, length);
}

} // namespace linktill
