// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importgrid.h"

#include "gui/imports/fieldpicker.h"
#include "gui/imports/fieldwords.h"
#include "gui/imports/gridmodel.h"
#include "gui/imports/gridview.h"
#include "gui/imports/headerpickers.h"
#include "gui/imports/importreading.h"
#include "gui/imports/rowwords.h"
#include "gui/widgets/announce.h"

#include <QVBoxLayout>

#include <utility>

namespace linktill::gui {

ImportGrid::ImportGrid(ImportReading &reading, FieldList *fields, QWidget *parent)
    : QFrame(parent), m_reading(reading), m_model(new GridModel(this)),
      m_view(new GridView(m_model, this)), m_pickers(new HeaderPickers(fields, m_view, this))
{
    setObjectName(QStringLiteral("importGrid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_pickers);
    layout->addWidget(m_view, 1);
    connect(m_pickers, &HeaderPickers::chosen, &m_reading, &ImportReading::setField);
    connect(m_pickers, &HeaderPickers::widthChosen, this, [this](int column) { m_byHand.insert(column); });
    connect(m_model, &GridModel::mended, &m_reading, &ImportReading::mend);
}

void ImportGrid::showRows()
{
    const QModelIndex before = m_view->currentIndex();
    const int line = before.isValid() ? m_model->lineOf(before.row()) : 0, column = before.column();
    m_model->show(m_reading.contents(), m_reading.edits(), m_onlyProblems);
    fitColumns();
    m_view->fit();
    m_pickers->showColumns(m_reading.contents());
    m_view->viewport()->update();
    if (const int row = m_model->rowWithLine(line); row >= 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(row, column));
}

/// Makes columns as wide as what they show. Those of the same file only grow, so that nothing jumps, and those
/// that a person made as wide as they are stay so.
void ImportGrid::fitColumns()
{
    const ImportContents &contents = m_reading.contents();
    const bool isSame = m_headings == contents.headings && m_name == m_reading.name();
    m_headings = contents.headings;
    m_name = m_reading.name();
    if (!isSame)
        m_byHand.clear();
    constexpr int besideWord = 52;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_byHand.contains(column))
            continue;
        const QString field = contents.form.columns.value(column - GridModel::firstColumn);
        const int word = fontMetrics().horizontalAdvance(fieldWord(field)) + besideWord;
        const int needed = qMax(m_view->widthOf(column), field.isEmpty() ? 0 : word);
        m_view->setColumnWidth(column, isSame ? qMax(needed, m_view->columnWidth(column)) : needed);
    }
}

void ImportGrid::setOnlyProblems(bool only)
{
    if (std::exchange(m_onlyProblems, only) == only)
        return;
    showRows();
    Q_EMIT onlyProblemsChanged(only);
}

void ImportGrid::goTo(int line, int column)
{
    const int row = m_model->rowWithLine(line);
    if (row < 0)
        return;
    const QModelIndex cell = m_model->index(row, qMax(column, 0) + GridModel::firstColumn);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ImportGrid::nextProblem()
{
    const QList<BadRow> &bad = m_reading.contents().bad;
    if (bad.isEmpty())
        return;
    const QModelIndex now = m_view->currentIndex();
    const std::pair<int, int> at{now.isValid() ? m_model->lineOf(now.row()) : 0,
                                 now.isValid() ? now.column() - GridModel::firstColumn : -1};
    const BadRow *next = &bad.first();
    for (const BadRow &row : bad) {
        if (std::pair(row.line, qMax(row.column, 0)) > at) {
            next = &row;
            break;
        }
    }
    if (m_model->rowWithLine(next->line) < 0)
        setOnlyProblems(true); // it lies further down than what is shown
    goTo(next->line, next->column);
    announce(m_view, problemWords(*next));
}

void ImportGrid::focusFirstPicker()
{
    FieldPicker *picker = m_pickers->picker(0);
    if (picker && picker->isVisible())
        picker->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void ImportGrid::setEditable(bool editable)
{
    m_pickers->setEnabled(editable);
    m_view->setEditTriggers(editable ? QAbstractItemView::DoubleClicked |
                                           QAbstractItemView::EditKeyPressed |
                                           QAbstractItemView::AnyKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
}

} // namespace linktill::gui
