// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// The code of an article as it was written, without spaces around it, what nobody sees, and the
/// ".0" and
/// ="…" of spreadsheets; empty for a placeholder ("-", "0", "N/A"). Nothing when its digits are
/// lost: "8.85E+12" is what a spreadsheet makes of many different codes.
std::optional<QString> barcodeText(const QString &written);

} // namespace linktill
