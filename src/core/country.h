// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// ISO 3166-1 alpha-2 as ICU knows it. Codes are upper case.
bool isCountry(const QString &code);
/// All codes, sorted.
QStringList countryCodes();
/// "Thailand" in the language of `locale`; the code itself if unknown.
QString countryName(const QString &code, const QString &locale);

} // namespace linktill
