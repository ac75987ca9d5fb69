// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"
#include "sheet/booklimits.h"

namespace linktill::sheet {

/// Reads the names of the sheets, and the rows of one, as BookReader describes them: of XLSX and
/// ODS. Sheets without cells (charts) are no sheets. What is no such workbook has a fault that says
/// what it is. Memory is bounded by BookLimits, whatever the file unpacks to.
Result<QStringList, BadFile> bookSheets(const QByteArray &book);
std::optional<BadFile> bookRows(const QByteArray &book, int sheet, const RowVisitor &visit);

/// These do the same within other limits, for tests.
Result<QStringList, BadFile> bookSheets(const QByteArray &book, const BookLimits &limits);
std::optional<BadFile> bookRows(const QByteArray &book, int sheet, const RowVisitor &visit,
                                const BookLimits &limits);

} // namespace linktill::sheet
