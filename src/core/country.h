// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns whether ICU knows the code in ISO 3166-1 alpha-2. Codes are upper case.
bool isCountry(const QString &code);
/// Returns all codes, sorted.
QStringList countryCodes();
/// Returns the name of a country, "Thailand", in the language of `locale`; the code itself if it is unknown.
QString countryName(const QString &code, const QString &locale);

} // namespace linktill
