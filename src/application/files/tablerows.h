// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "application/files/tablehead.h"

namespace linktill {

/// Goes through the rows of a table below its headings: counts what the columns hold, puts mended cells in
/// place, and leaves out what is no row. This is the same for customers and products.
class TableRows
{
public:
    /// Whether "Total" and figures are a sum: always; or, since it may be a product, when a figure is the sum of
    /// its column, or only one figure is there and other fields are empty.
    enum class Sums { ByWord, ByFigures };
    TableRows(const ForeignTable &table, const TableForm &form, const TableEdits &edits, Sums sums);

    const QStringList &headings() const { return m_headings; }
    ColumnCounter &columns() { return m_columns; }
    /// Lines that were no rows.
    const QList<int> &skippedLines() const { return m_skipped; }

    /// Is called with each row, and with what is wrong with the row itself.
    using Visitor = std::function<AfterRow(const CsvRow &row, std::optional<BadRow> bad)>;
    /// Returns what is wrong with the whole file.
    std::optional<BadFile> visit(const Visitor &visit);

private:
    AfterRow take(CsvRow row, const Visitor &visit);
    AfterRow takeHeld(const Visitor &visit);
    bool isSkipped(const CsvRow &row);
    bool endsWithSum(const CsvRow &row) const;
    void addUp(const QStringList &cells);

    const ForeignTable &m_table;
    const TableForm m_form;
    const TableEdits m_edits;
    const Sums m_sums;
    QList<qint64> m_added; ///< by column, without regard to the decimal sign
    QStringList m_headings;
    ColumnCounter m_columns;
    QList<int> m_skipped;
    QList<CsvRow> m_held; ///< sums, which are left out when nothing follows them
    int m_above = 0;      ///< rows that still are to come before the first one
};

/// Returns the headings of the form in a table; nothing where it has none.
QStringList headingsOf(const ForeignTable &table, const TableForm &form);
/// Returns the rows below the headings.
QList<CsvRow> rowsBelow(const ForeignTable &table, const TableForm &form, int limit);
/// Sets where the headings stand, by the first rows, and returns how many columns these have.
qsizetype findHeadings(const QList<CsvRow> &rows, const KnownHeadings &known, TableForm &form, bool &isKnown);
/// Returns the column whose cell holds the text; -1 where none does.
int columnOf(const QStringList &cells, const QString &text);

} // namespace linktill
