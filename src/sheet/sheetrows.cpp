// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/sheetrows.h"

namespace linktill::sheet {

namespace {

constexpr qint64 lastLine = 1'000'000'000; ///< no sheet is longer, and adding one to it is safe

} // namespace

void SheetRows::begin(qint64 line)
{
    m_row = {};
    m_row.line = int(qBound(qint64(1), line, lastLine));
}

void SheetRows::put(qint64 column, const QString &text)
{
    if (text.isEmpty())
        return;
    if (column >= maxColumns) {
        m_row.fault = CsvRow::Fault::TooWide;
        return;
    }
    if (column >= m_row.cells.size())
        m_row.cells.resize(column + 1);
    QString &cell = m_row.cells[column];
    cell = text.left(maxCellLength);
    if (cell.capacity() > 2 * cell.size()) // it was decoded into room for as many letters as bytes
        cell.squeeze();
}

void SheetRows::end(qint64 times)
{
    if (m_row.cells.isEmpty() && m_row.fault == CsvRow::Fault::None)
        return;
    for (qint64 i = 0; i < times && m_goesOn; ++i, ++m_row.line) {
        if (++m_count > m_limit)
            m_fault = FileFault::HugeWorkbook;
        m_goesOn = !m_fault && m_visit(m_row) != AfterRow::Stop;
    }
}

} // namespace linktill::sheet
