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

/// A table with Add, Remove, Move up and Move down (`addButton`, `removeButton`, `upButton`,
/// `downButton`). Tab goes from cell to cell and leaves after the last; Return edits, then goes on;
/// Insert adds a row, Delete removes the chosen ones, Alt+Up and Alt+Down move the current one. The
/// table grows with its rows and scrolls when they get many.
class ListEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)

public:
    explicit ListEditor(QWidget *parent = nullptr);

    /// The model stays its owner's.
    void setModel(RowsModel *model);
    RowsModel *model() const { return m_model; }
    /// A RowDelegate unless set; the editor becomes its parent.
    void setDelegate(RowDelegate *delegate);
    QString emptyText() const;
    void setEmptyText(const QString &text);
    /// The table's name for assistive technology; this widget's accessible name unless set.
    void setTableName(const QString &name);

    /// Marks the rows and says the sentences below the table.
    void setRowIssues(const QHash<int, QPair<Severity, QString>> &issues);
    /// Puts the cursor into a row: the one with the first problem.
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
    /// Into the gap above the row of that number, counted before the move.
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
