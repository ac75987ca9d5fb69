// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace linktill::gui {

class FieldList;
class FieldPicker;

/// Stands above the rows of a file: each column's heading, small, and below it the picker of our
/// field. Moves sideways with the table; the mouse draws a column's right edge to another place. Pickers are made as far as they are seen, since a file may
/// have a thousand columns.
class HeaderPickers : public QWidget
{
    Q_OBJECT
public:
    HeaderPickers(FieldList *fields, QTableView *table, QWidget *parent);

    void showColumns(const ImportContents &contents);
    /// Returns the picker of a column of the file, from 0; null when the file has no such column.
    FieldPicker *picker(int column);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int column, const QString &field);
    void widthChosen(int column); ///< a column of the table, by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Head
    {
        QLabel *heading;
        FieldPicker *picker;
    };
    void makeUpTo(int column);
    void place();
    void bringIntoView(int column);
    void fill(int column);
    int edgeAt(int x) const;

    FieldList *m_fields;
    QTableView *m_table;
    QLabel *m_number;
    QList<Head> m_heads;
    QStringList m_headings, m_columns;
    bool m_isCard = false;
    int m_dragged = -1; ///< the column of the table whose right edge the mouse holds
};

} // namespace linktill::gui
