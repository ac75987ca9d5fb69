// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/zipparts.h"

namespace linktill::sheet {

/// Puts the cells of a sheet into rows, and gives these to the visitor. Only one row is in memory.
class SheetRows
{
public:
    SheetRows(const RowVisitor &visit, int limit) : m_visit(visit), m_limit(limit) {}

    /// Begins a row; `line` is its number in the sheet, from 1.
    void begin(qint64 line);
    /// Sets a cell of the row that has begun; columns are counted from 0.
    void put(qint64 column, const QString &text);
    /// Ends the row, which stands in the sheet as often as `times` says. A row without any text is
    /// left out.
    void end(qint64 times = 1);

    /// Returns false when no more rows are wanted, or there is a fault.
    bool goesOn() const { return m_goesOn; }
    std::optional<FileFault> fault() const { return m_fault; }
    /// Returns the number of the last row that was begun.
    int line() const { return m_row.line; }

private:
    const RowVisitor &m_visit;
    const int m_limit;
    CsvRow m_row;
    int m_count = 0; ///< of rows that were given to the visitor
    bool m_goesOn = true;
    std::optional<FileFault> m_fault;
};

} // namespace linktill::sheet
