// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

#include <QFrame>
#include <QSet>

namespace linktill::gui {

class FieldList;
class FieldPicker;
class GridModel;
class GridView;
class HeaderPickers;
class ImportReading;

/// Shows the first rows of the file below pickers for its columns; or only the rows that are wrong.
class ImportGrid : public QFrame
{
    Q_OBJECT
public:
    ImportGrid(ImportReading &reading, FieldList *fields, QWidget *parent);

    void showRows(); ///< what was read
    bool showsOnlyProblems() const { return m_onlyProblems; }
    void setOnlyProblems(bool only);
    /// Puts the cursor on the next wrong cell, and begins at the top after the last one.
    void nextProblem();
    void focusFirstPicker();
    void setEditable(bool editable);

Q_SIGNALS:
    void onlyProblemsChanged(bool only);

private:
    void fitColumns();
    void goTo(int line, int column);

    ImportReading &m_reading;
    GridModel *m_model;
    GridView *m_view;
    HeaderPickers *m_pickers;
    QStringList m_headings; ///< of the file whose columns have their widths
    QString m_name;
    QSet<int> m_byHand; ///< columns whose widths a person has chosen
    bool m_onlyProblems = false;
};

} // namespace linktill::gui
