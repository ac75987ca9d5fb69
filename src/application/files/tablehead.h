// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Finds the rows of a table that are no rows: titles, headings, sums.
#pragma once

#include "application/ports/tablefile.h"

#include <functional>
#include <optional>

namespace linktill {

/// Where the headings of a table stand.
struct TableHead
{
    int linesBefore = 0; ///< rows above them
    bool hasHeadings = false;
    bool isKnown = false; ///< at least one of the headings is known
};

/// Returns how many of the cells are headings that are known.
using KnownHeadings = std::function<int(const QStringList &cells)>;
/// Finds the headings in the first rows: the first row with known ones, below rows that have fewer cells. Where
/// no heading is known, the first row has headings if the rows below hold figures or e-mail addresses where it
/// has words.
TableHead headOf(const QList<CsvRow> &rows, const KnownHeadings &known);

/// Returns whether the row is "sep=;", by which a spreadsheet program is told the separator.
bool isSeparatorLine(const QStringList &cells);
/// Returns the separator of a text that begins with such a line.
std::optional<char> namedSeparator(const QString &text);
/// Returns whether the cell has no words but that of a currency beside figures, "Rp 3.000".
bool isFigure(const QString &cell);
/// Returns whether the row holds the sum of those above: "Total" and figures, without anything else.
bool isSum(const QStringList &cells);

/// Returns whether the row says nothing but when the table was made, as reports do below their rows.
bool isFooter(const QStringList &cells);

/// Counts what the columns of a table hold, and what of it is not taken.
class ColumnCounter
{
public:
    ColumnCounter(const TableForm &form, const QStringList &headings);

    void count(const QStringList &cells);
    /// Something of the column, in this row, is neither taken nor kept.
    void leaveOut(int column);
    QList<ColumnSummary> columns() const { return m_columns; }

private:
    QList<ColumnSummary> m_columns;
};

} // namespace linktill
