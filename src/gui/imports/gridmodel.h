// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

#include <QAbstractTableModel>

namespace linktill::gui {

/// What stands in a line below a cell.
struct CellNote
{
    int column = 0; ///< of the model
    QString text;
    bool isProblem = false;
};

/// Shows rows of a file as they stand in it, with the cells that were mended. The first column has
/// the number of the line.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ProblemRole = Qt::UserRole, ///< whether the cell is wrong
        MutedRole,                  ///< whether nothing of the cell is taken
    };
    static constexpr int firstColumn = 1; ///< of the file's own columns

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the first rows of the file, or only those that are wrong.
    void show(const ImportContents &contents, const TableEdits &edits, bool onlyProblems);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QList<CellNote> &notesOf(int row) const { return m_rows[row].notes; }
    int lineOf(int row) const { return m_rows[row].line; }
    /// Returns the row with this line of the file; -1 when it is not shown.
    int rowWithLine(int line) const;

Q_SIGNALS:
    /// `column` is one of the file, from 0.
    void mended(int line, int column, const QString &text);

private:
    struct Row
    {
        int line = 0;
        QStringList cells;
        bool isSkipped = false; ///< no row of records: a title, a sum
        bool isWrong = false;
        QList<CellNote> notes;
    };
    static QList<Row> rowsOf(const ImportContents &contents, const TableEdits &edits,
                             bool onlyProblems);
    QString spoken(const Row &row, const QModelIndex &index) const;

    QList<Row> m_rows;
    QStringList m_headings, m_fields;
    int m_columns = 0;
    bool m_isCard = false;
};

} // namespace linktill::gui
