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

Result<TableReaders, MissingModule> tableReaders()
{
    static const auto set = moduleFunction(modules::sheet, tableReadersFunction);
    if (!set)
        return Failure{set.error()};
    TableReaders readers;
    reinterpret_cast<TableReadersFunction>(*set)(readers);
    return readers;
}

} // namespace linktill
