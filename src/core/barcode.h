// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace linktill {

/// The code of a product as it was written, without spaces around it, what nobody sees, and the
/// ".0" and ="…" of spreadsheets; empty for a placeholder ("-", "0", "N/A"). Nothing when its digits are
/// lost: "8.85E+12" is what a spreadsheet makes of many different codes.
std::optional<QString> barcodeText(const QString &written);

/// Whether it is a GTIN of GS1: 8 to 14 digits, the last of which checks the others. That it is shorter
/// than its kind, since a spreadsheet took its leading zeros, does not matter.
bool isGtin(const QString &code);
/// All ways in which the same product number is written: UPC-A, EAN-13 and GTIN-14 differ by leading
/// zeros only. A code that is no GTIN has one. The number of a case,
/// a GTIN-14 that begins with 1 to 8, is not that of what is in it.
QStringList formsOfBarcode(const QString &code);
bool isSameBarcode(const QString &a, const QString &b);

} // namespace linktill
