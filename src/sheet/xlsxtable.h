// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"
#include "sheet/draftfile.h"

#include <memory>

/// Room `sheet` writes the application's tables as spreadsheet files and reads the rows of CSV files and of
/// workbooks. It has no links and no sentences for people.
namespace linktill::sheet {

/// Writes a table as an Excel workbook (Office Open XML), row by row; rows that are written need no memory.
/// The first row stands as headings. A sheet that is full is followed by another with the same headings.
class XlsxTable final : public TableWriter
{
public:
    explicit XlsxTable(const QString &file);
    ~XlsxTable() override;

    void add(const TableRow &row) override;
    [[nodiscard]] bool finish() override;
    QString detail() const override { return m_detail; }

    /// Sets after how many rows, headings counted, a sheet is full. This is for tests.
    void setMaxRows(int limit) { m_maxRows = limit; }

private:
    struct Book;

    void beginSheet();
    void put(int column, const TableCell &cell);
    bool close();

    const DraftFile m_draft;
    std::unique_ptr<Book> m_book;
    TableRow m_headings;
    int m_row = 0;
    int m_maxRows;
    QString m_detail;
};

} // namespace linktill::sheet
