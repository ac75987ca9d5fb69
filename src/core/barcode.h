// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace linktill {

/// Returns the code of a product as it was written, without the spaces around it, invisible characters, and
/// the ".0" and ="…" of spreadsheets; empty for a placeholder ("-", "0", "N/A"). Returns nothing when its
/// digits are lost: a spreadsheet makes "8.85E+12" of many different codes.
std::optional<QString> barcodeText(const QString &written);

/// Returns whether the code is a GTIN of GS1: 8 to 14 digits, the last of which checks the others. A code
/// that is shorter than its kind, because a spreadsheet took its leading zeros, is accepted.
bool isGtin(const QString &code);
/// Returns all ways in which the same product number is written: UPC-A, EAN-13 and GTIN-14 differ only by
/// leading zeros. A code that is no GTIN has only one form. A GTIN-14 that begins with 1 to 8 is the number
/// of a case, and differs from the number of the product in it.
QStringList formsOfBarcode(const QString &code);
bool isSameBarcode(const QString &a, const QString &b);

} // namespace linktill
