// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/customerparts.h"

/// These functions make one address of the columns that a file has for it.
namespace linktill {

/// Returns an address of several columns. Lines and districts for which a link has no field share one.
Address addressOf(const CustomerParts::AddressTexts &texts);
/// Sets the country from a code or a name in any language; a name that nobody knows stays as it is.
void setCountry(Address &address, const QString &written);
/// Returns whether both say the same, whatever the case.
bool isSamePlace(const CustomerParts::AddressTexts &a, const CustomerParts::AddressTexts &b);
/// Returns whether the address has more than a country, and not all in one piece.
bool hasParts(const CustomerParts::AddressTexts &texts);

} // namespace linktill
