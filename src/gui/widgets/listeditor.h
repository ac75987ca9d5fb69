// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QHash>
#include <QPair>
#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QTableView;

namespace linktill::gui {

class FieldNote;
enum class Key;
class RowDelegate;
class RowsModel;
class RowsView;

/// Edits rows in a table with the buttons Add, Remove, Move up and Move down (`addButton`,
/// `removeButton`, `upButton`, `downButton`). Tab goes from cell to cell and leaves the table after
/// the last one; Return edits a cell, then goes on to the next. Insert adds a row, Delete removes the
/// chosen rows, Alt+Up and Alt+Down move the current one. The table grows with its rows and scrolls
/// when there are many.
class ListEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)

public:
    explicit ListEditor(QWidget *parent = nullptr);

    /// Shows `model` and does not take ownership of it.
    void setModel(RowsModel *model);
    RowsModel *model() const { return m_model; }
    /// Sets the delegate, whose parent the editor becomes; by default it is a RowDelegate.
    void setDelegate(RowDelegate *delegate);
    QString emptyText() const;
    void setEmptyText(const QString &text);
    /// Sets the table's name for assistive technology; by default it is this widget's accessible name.
    void setTableName(const QString &name);

    /// Marks the rows, counted from 0, and shows their sentences below the table.
    void setRowIssues(const QHash<int, QPair<Severity, QString>> &issues);
    /// Puts the cursor into the first cell of a row, such as the one with the first problem.
    void focusRow(int row);
    /// Puts the cursor into a cell and begins to edit it.
    void editCell(int row, int column);
    QTableView *view() const;

public Q_SLOTS:
    /// Appends a row and starts editing its first cell.
    void addRow();
    void removeRows();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    /// Moves a row into the gap above row `gap`, counted before the move.
    void moveRow(int row, int gap);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAbstractButton *addButton(const char *name, const QString &text, Key key);
    QList<int> chosenRows() const;
    void moveBy(int step);
    void refresh();

    QPointer<RowsModel> m_model;
    RowsView *m_view;
    RowDelegate *m_delegate;
    FieldNote *m_note;
    QAbstractButton *m_add, *m_remove, *m_up, *m_down;
};

} // namespace linktill::gui
