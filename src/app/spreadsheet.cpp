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

QList<CsvRow> csvRows(const QByteArray &utf8, char separator)
{
    const auto read =
        reinterpret_cast<CsvRowsFunction>(moduleFunction("linktill-sheet", csvRowsFunction));
    QList<CsvRow> rows;
    read(rows, utf8, separator);
    return rows;
}

} // namespace linktill
