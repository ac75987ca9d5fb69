// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The module linktill-sheet.
#include "programs/spreadsheet.h"
#include "sheet/bookreader.h"
#include "sheet/csvrows.h"
#include "sheet/xlsxtable.h"

namespace linktill {

extern "C" Q_DECL_EXPORT TableWriter *linktill_spreadsheet(const QString &file)
{
    return new sheet::XlsxTable(file);
}

extern "C" Q_DECL_EXPORT void linktill_table_readers(TableReaders &readers)
{
    readers = TableReaders(sheet::csvRows, {sheet::bookSheets, sheet::bookRows});
}

} // namespace linktill
