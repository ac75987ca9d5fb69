// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"

#include <memory>

namespace linktill {

/// A function of the module linktill-sheet, by the name of `spreadsheetFunction`: an Excel
/// workbook that is to become the file, of which the caller is the owner.
using SpreadsheetFunction = TableWriter *(*)(const QString &file);
inline constexpr const char *spreadsheetFunction = "linktill_spreadsheet";

/// Another function of that module, by the name of `csvRowsFunction`.
using CsvRowsFunction = CsvReader;
inline constexpr const char *csvRowsFunction = "linktill_csv_rows";

/// The same, loading the module with the first question.
Result<std::unique_ptr<TableWriter>, MissingModule> spreadsheet(const QString &file);
Result<CsvReader, MissingModule> csvReader();

} // namespace linktill
