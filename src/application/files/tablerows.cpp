// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/tablerows.h"

#include "core/entry/contacttext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Returns the figures of a cell as a number; -1 where it holds words or nothing.
qint64 figuresOf(const QString &cell)
{
    if (!isFigure(cell))
        return -1;
    QString figures;
    for (const QChar c : cell) {
        if (c.isDigit())
            figures += QChar(u'0' + c.digitValue());
    }
    bool isNumber = false;
    const qint64 number = figures.toLongLong(&isNumber);
    return isNumber ? number : -1;
}

/// Returns whether a sum says nothing but one figure, and leaves the other fields of a product empty.
/// "12,450.00" without quotes stands in two cells.
bool isOneFigure(const QStringList &cells)
{
    static const QRegularExpression thousands(uR"(^\d{3}(\.\d+)?$)"_s);
    int figures = 0, empty = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isCutOff = i > 0 && figuresOf(cells[i - 1]) >= 0 && thousands.match(cells[i]).hasMatch();
        figures += figuresOf(cells[i]) >= 0 && !isCutOff;
        empty += cells[i].trimmed().isEmpty();
    }
    return figures == 1 && empty > 0;
}

} // namespace

QStringList headingsOf(const ForeignTable &table, const TableForm &form)
{
    if (!form.hasHeadings)
        return {};
    const QList<CsvRow> rows = table.firstRows(form, form.linesBefore + 1);
    QStringList headings = rows.value(form.linesBefore).cells;
    for (QString &heading : headings)
        heading = heading.simplified();
    return headings;
}

QList<CsvRow> rowsBelow(const ForeignTable &table, const TableForm &form, int limit)
{
    const int above = form.linesBefore + (form.hasHeadings ? 1 : 0);
    return table.firstRows(form, above + limit).mid(above);
}

qsizetype findHeadings(const QList<CsvRow> &rows, const KnownHeadings &known, TableForm &form, bool &isKnown)
{
    const TableHead head = headOf(rows, known);
    form.linesBefore = head.linesBefore;
    form.hasHeadings = head.hasHeadings;
    isKnown = head.isKnown;
    qsizetype columns = 0;
    for (const CsvRow &row : rows.mid(head.linesBefore))
        columns = std::max(columns, row.cells.size());
    return columns;
}

int columnOf(const QStringList &cells, const QString &text)
{
    for (qsizetype i = 0; i < cells.size() && !text.isEmpty(); ++i) {
        if (cells[i].contains(text))
            return int(i);
    }
    return -1;
}

TableRows::TableRows(const ForeignTable &table, const TableForm &form, const TableEdits &edits, Sums sums)
    : m_table(table), m_form(form), m_edits(edits), m_sums(sums), m_headings(headingsOf(table, form)),
      m_columns(form, m_headings), m_above(form.linesBefore + (form.hasHeadings ? 1 : 0))
{
}

bool TableRows::isSkipped(const CsvRow &row)
{
    const bool isFirst = std::exchange(m_above, std::max(0, m_above - 1)) > 0;
    if (isFirst && m_above == 0 && m_form.hasHeadings)
        return true;
    const bool isAgain = !m_headings.isEmpty() && !row.cells.isEmpty() && row.cells.mid(1) == m_headings.mid(1) &&
                         withoutInvisible(row.cells.front()) == withoutInvisible(m_headings.front()); // several files in one
    if (isFirst || isAgain)
        m_skipped << row.line;
    return isFirst || isAgain;
}

void TableRows::addUp(const QStringList &cells)
{
    m_added.resize(std::max(m_added.size(), cells.size()));
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_added[i] += std::max<qint64>(0, figuresOf(cells[i]) % 1'000'000'000'000);
}

bool TableRows::endsWithSum(const CsvRow &row) const
{
    if (row.fault == CsvRow::Fault::None && isFooter(row.cells))
        return true;
    if (row.fault != CsvRow::Fault::None || !isSum(row.cells))
        return false;
    if (m_sums == Sums::ByWord)
        return true;
    if (isOneFigure(row.cells))
        return true;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (const qint64 figures = figuresOf(row.cells[i]); figures > 0 && figures == m_added.value(i))
            return true;
    }
    return false;
}

AfterRow TableRows::take(CsvRow row, const Visitor &visit)
{
    auto bad = faultOf(row, m_form);
    for (qsizetype i = 0; i < row.cells.size() && !m_edits.isEmpty(); ++i) {
        const auto edit = m_edits.constFind({row.line, int(i)});
        if (edit != m_edits.constEnd())
            row.cells[i] = *edit;
    }
    const AfterRow after = visit(row, bad);
    if (after != AfterRow::Again)
        m_columns.count(row.cells);
    if (m_sums == Sums::ByFigures)
        addUp(row.cells);
    return after;
}

AfterRow TableRows::takeHeld(const Visitor &visit)
{
    AfterRow after = AfterRow::GoOn;
    for (CsvRow &row : std::exchange(m_held, {})) {
        if (after == AfterRow::GoOn)
            after = take(std::move(row), visit);
    }
    return after;
}

std::optional<BadFile> TableRows::visit(const Visitor &visit)
{
    const auto fault = m_table.forEachRow(m_form, [&](const CsvRow &row) {
        if (row.fault == CsvRow::Fault::None && isSkipped(row))
            return AfterRow::GoOn;
        if (endsWithSum(row)) {
            m_held << row;
            return AfterRow::GoOn;
        }
        const AfterRow held = takeHeld(visit);
        return held == AfterRow::GoOn ? take(row, visit) : held;
    });
    for (const CsvRow &row : std::as_const(m_held))
        m_skipped << row.line;
    return fault;
}

} // namespace linktill
