// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"

#include <memory>

namespace linktill {

/// The type of a function of the module linktill-sheet, whose name is `spreadsheetFunction`. It
/// returns an Excel workbook that will become the file; the caller owns it.
using SpreadsheetFunction = TableWriter *(*)(const QString &file);
inline constexpr const char *spreadsheetFunction = "linktill_spreadsheet";

/// The type of another function of that module, whose name is `tableReadersFunction`. It sets the readers.
using TableReadersFunction = void (*)(TableReaders &readers);
inline constexpr const char *tableReadersFunction = "linktill_table_readers";

/// These functions do the same, and load the module with the first call.
Result<std::unique_ptr<TableWriter>, MissingModule> spreadsheet(const QString &file);
Result<TableReaders, MissingModule> tableReaders();

} // namespace linktill
