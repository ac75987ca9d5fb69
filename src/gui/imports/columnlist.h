// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace linktill::gui {

class FieldList;
class FieldPicker;

/// Lists the columns of the file below each other, for a small window: heading, picker of our
/// field, first value. Of very many columns it lists the first ones; all are in the grid.
class ColumnList : public QWidget
{
    Q_OBJECT
public:
    ColumnList(FieldList *fields, QWidget *parent);

    void showColumns(const ImportContents &contents);
    void focusFirstPicker();

Q_SIGNALS:
    void chosen(int column, const QString &field);

private:
    struct Line
    {
        QLabel *heading;
        FieldPicker *picker;
        QLabel *value;
    };
    void makeLine();

    FieldList *m_fields;
    QGridLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace linktill::gui
