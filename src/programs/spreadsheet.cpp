// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/spreadsheet.h"

#include "core/module.h"

namespace linktill {

Result<std::unique_ptr<TableWriter>, MissingModule> spreadsheet(const QString &file)
{
    const auto make = moduleFunction(modules::sheet, spreadsheetFunction);
    if (!make)
        return Failure{make.error()};
    return std::unique_ptr<TableWriter>(reinterpret_cast<SpreadsheetFunction>(*make)(file));
}

Result<CsvReader, MissingModule> csvReader()
{
    static const auto read = moduleFunction(modules::sheet, csvRowsFunction);
    if (!read)
        return Failure{read.error()};
    return reinterpret_cast<CsvRowsFunction>(*read);
}

} // namespace linktill
