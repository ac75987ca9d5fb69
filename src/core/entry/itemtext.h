// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Holds what was typed or scanned to add an item.
struct ItemText
{
    qint64 quantity = 1;
    QString what; ///< a name, the beginning of one, or a barcode
    bool operator==(const ItemText &) const = default;
};

/// Reads how many of what are meant: "3x coffee", "3 × coffee", "3*4006381333931". Without such a beginning
/// the quantity is 1.
ItemText itemText(const QString &typed);
/// Returns whether the text is rather a barcode than a name: digits, or capital letters with digits, no
/// spaces.
bool looksLikeBarcode(const QString &text);

} // namespace linktill
