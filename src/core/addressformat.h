// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// How a country writes its postal codes, from the bundled address_formats.json.
struct PostalCodeForm
{
    QString pattern; ///< regular expression for the whole code
    QString example; ///< may be empty
};
/// Nothing when the country has no postal codes or is unknown.
std::optional<PostalCodeForm> postalCodeForm(const QString &country);
/// Also true where there is no form to fit. Small letters stand for capitals.
bool postalCodeFits(const QString &code, const QString &country);

} // namespace linktill
