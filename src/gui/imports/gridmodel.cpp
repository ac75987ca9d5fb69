// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/gridmodel.h"

#include "gui/imports/fieldwords.h"
#include "gui/imports/rowwords.h"

#include <algorithm>

namespace linktill::gui {

QList<GridModel::Row> GridModel::rowsOf(const ImportContents &contents, const TableEdits &edits,
                                        bool onlyProblems)
{
    QList<Row> rows;
    QHash<int, qsizetype> places; // by line
    for (const CsvRow &row : onlyProblems ? contents.wrongRows : contents.rows) {
        places.insert(row.line, rows.size());
        rows << Row{row.line, row.cells, contents.skippedLines.contains(row.line), false, {}};
        if (rows.last().isSkipped)
            rows.last().notes << CellNote{firstColumn, skippedWords(), false};
    }
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        const auto [line, column] = it.key();
        const qsizetype place = places.value(line, -1);
        if (place < 0)
            continue;
        QStringList &cells = rows[place].cells;
        while (cells.size() <= column)
            cells << QString();
        cells[column] = it.value();
    }
    for (const BadRow &bad : contents.bad) {
        if (const qsizetype place = places.value(bad.line, -1); place >= 0) {
            rows[place].isWrong = true;
            rows[place].notes << CellNote{firstColumn + bad.column, problemWords(bad), true};
        }
    }
    for (const RowRemark &remark : contents.remarks) {
        // A whole column that goes into the note is said by its picker.
        const bool isKept = contents.form.columns.value(remark.column) == QLatin1String("keep");
        const qsizetype place = places.value(remark.line, -1);
        if (place < 0 || isKept)
            continue;
        const int column = firstColumn + remark.column;
        const QList<CellNote> &notes = rows[place].notes;
        const bool isTaken =
            std::any_of(notes.cbegin(), notes.cend(), // a problem comes first
                        [column](const CellNote &note) { return note.column == column; });
        if (!isTaken)
            rows[place].notes << CellNote{column, remarkWords(remark), false};
    }
    for (Row &row : rows)
        std::stable_sort(row.notes.begin(), row.notes.end(),
                         [](const CellNote &a, const CellNote &b) { return a.column < b.column; });
    return rows;
}

void GridModel::show(const ImportContents &contents, const TableEdits &edits, bool onlyProblems)
{
    QList<Row> rows = rowsOf(contents, edits, onlyProblems);
    const int columns = firstColumn + contents.columnCount();
    const bool sameShape = columns == m_columns && rows.size() == m_rows.size() &&
                           std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                                      [](const Row &a, const Row &b) { return a.line == b.line; });
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    m_headings = contents.headings;
    m_fields = contents.form.columns;
    m_isCard = contents.form.isCard;
    m_columns = columns;
    if (!sameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

int GridModel::rowWithLine(int line) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [line](const Row &row) { return row.line == line; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

/// Returns what a screen reader says of a cell beside its text.
QString GridModel::spoken(const Row &row, const QModelIndex &index) const
{
    QStringList sentences;
    for (const CellNote &note : row.notes) {
        if (note.column == index.column() || (index.column() == 0 && note.isProblem))
            sentences << note.text;
    }
    return sentences.join(u' ');
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column() - firstColumn;
    const QString text = column < 0 ? QString::number(row.line) : row.cells.value(column);
    const bool isWrongCell =
        std::any_of(row.notes.cbegin(), row.notes.cend(), [&index](const CellNote &note) {
            return note.isProblem && note.column == index.column();
        });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return spoken(row, index).isEmpty() ? text : spoken(row, index);
    case Qt::AccessibleDescriptionRole:
        return spoken(row, index);
    case ProblemRole:
        return column < 0 ? row.isWrong : isWrongCell;
    case MutedRole:
        return row.isSkipped || (column < 0 && !row.isWrong) ||
               (column >= 0 && !m_isCard && m_fields.value(column).isEmpty());
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section < firstColumn)
        return QStringLiteral("#");
    const QString card[] = {fieldWord(QStringLiteral("name")), fieldWord(QStringLiteral("email")),
                            fieldWord(QStringLiteral("phone"))};
    if (m_isCard && section - firstColumn < int(std::size(card)))
        return card[section - firstColumn];
    const QString heading = m_headings.value(section - firstColumn);
    return heading.isEmpty() ? tr("Column %1").arg(section) : heading;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = index.column() - firstColumn;
    if (role != Qt::EditRole || column < 0)
        return false;
    Row &row = m_rows[index.row()];
    const QString text = value.toString();
    if (row.cells.value(column) == text)
        return false;
    while (row.cells.size() <= column)
        row.cells << QString();
    row.cells[column] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT mended(row.line, column, text);
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayBeMended =
        index.column() >= firstColumn && !m_isCard && !m_rows.value(index.row()).isSkipped;
    return mayBeMended ? flags | Qt::ItemIsEditable : flags;
}

} // namespace linktill::gui
