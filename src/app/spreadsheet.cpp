// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/spreadsheet.h"

#include "core/module.h"

namespace linktill {

std::unique_ptr<TableWriter> spreadsheet(const QString &file)
{
    const auto make = reinterpret_cast<SpreadsheetFunction>(
        moduleFunction("linktill-sheet", spreadsheetFunction));
    return std::unique_ptr<TableWriter>(make(file));
}

void csvRows(const TextSource &text, char separator, const RowVisitor &visit)
{
    const auto read =
        reinterpret_cast<CsvRowsFunction>(moduleFunction("linktill-sheet", csvRowsFunction));
    read(text, separator, visit);
}

} // namespace linktill
