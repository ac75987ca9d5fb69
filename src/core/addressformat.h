// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// Describes how a country writes its postal codes, according to the bundled address_formats.json.
struct PostalCodeForm
{
    QString pattern; ///< regular expression for the whole code
    QString example; ///< may be empty
};
/// Returns nothing when the country has no postal codes or is unknown.
std::optional<PostalCodeForm> postalCodeForm(const QString &country);
/// Returns whether a code has the country's form; true also for a country without a form. Small letters count
/// as capitals.
bool postalCodeFits(const QString &code, const QString &country);

} // namespace linktill
