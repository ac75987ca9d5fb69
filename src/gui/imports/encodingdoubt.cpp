// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/encodingdoubt.h"

#include <algorithm>

namespace linktill::gui {

bool isSureEncoding(const QString &encoding)
{
    return encoding.startsWith(QLatin1String("UTF"), Qt::CaseInsensitive);
}

qsizetype firstForeignCell(const CsvRow &row)
{
    const auto found = std::find_if(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    });
    return found == row.cells.cend() ? -1 : found - row.cells.cbegin();
}

} // namespace linktill::gui
