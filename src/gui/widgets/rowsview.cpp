// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/rowsview.h"

#include "gui/widgets/keys.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace linktill::gui {

namespace {
constexpr int MostRows = 6;
constexpr int EmptyRows = 2; // room for the sentence
} // namespace

RowsView::RowsView(ListEditor *editor) : QTableView(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("rowsView"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
}

void RowsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RowsView::fitHeight()
{
    const int rowHeight = fontMetrics().height() + 16;
    if (verticalHeader()->defaultSectionSize() != rowHeight)
        verticalHeader()->setDefaultSectionSize(rowHeight);
    const int count = model() ? model()->rowCount() : 0;
    const int shown = count == 0 ? EmptyRows : qMin(count, MostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + shown * rowHeight + 2 * frameWidth());
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key)));
    const auto isPressed = [&pressed](Key row) { return keysOf(row).contains(pressed); };
    if (m_gap >= 0 && key == Qt::Key_Escape)
        stopPulling();
    else if (isPressed(Key::AddRow))
        m_editor->addRow();
    else if (isPressed(Key::RemoveRow))
        m_editor->removeRows();
    else if (isPressed(Key::RowUp))
        m_editor->moveUp();
    else if (isPressed(Key::RowDown))
        m_editor->moveDown();
    else if (enter && !modifiers && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else if (enter && !modifiers && state() == EditingState)
        event->accept(); // it ends the editing and must not press a dialog's button
    else if (enter)
        event->ignore(); // Ctrl+Return belongs to the page
    else
        QTableView::keyPressEvent(event);
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const bool picks = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const int y = event->position().toPoint().y();
    m_pressedRow = event->button() == Qt::LeftButton && !picks ? rowAt(y) : -1;
    m_pressedAt = y;
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    // QDrag would run an event loop of its own, and is not needed: no row leaves this list.
    if (m_pressedRow < 0 || !(event->buttons() & Qt::LeftButton) || state() == EditingState) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int y = event->position().toPoint().y();
    if (m_gap < 0 && qAbs(y - m_pressedAt) < QApplication::startDragDistance())
        return;
    if (y < 0 || y > viewport()->height()) // beyond its edge the list scrolls
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + (y < 0 ? y : y - viewport()->height()));
    m_gap = gapAt(y);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void RowsView::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = std::exchange(m_pressedRow, -1);
    if (m_gap < 0 || row < 0) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const int gap = m_gap;
    stopPulling();
    m_editor->moveRow(row, gap);
}

void RowsView::focusOutEvent(QFocusEvent *event)
{
    stopPulling();
    QTableView::focusOutEvent(event);
}

int RowsView::gapAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : model()->rowCount();
    return y < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void RowsView::stopPulling()
{
    m_pressedRow = -1;
    if (std::exchange(m_gap, -1) < 0)
        return;
    viewport()->unsetCursor();
    viewport()->update();
}

void RowsView::paintGap()
{
    const int last = model()->rowCount() - 1;
    const int y = m_gap > last ? rowViewportPosition(last) + rowHeight(last)
                               : rowViewportPosition(m_gap);
    QPainter painter(viewport());
    const int thick = 3;
    painter.fillRect(0, qBound(0, y - thick / 2, viewport()->height() - thick), viewport()->width(),
                     thick, palette().color(QPalette::Highlight));
}

bool RowsView::atEnd(bool next) const
{
    const QModelIndex current = currentIndex();
    if (!model() || !current.isValid())
        return true;
    return next ? current.row() == model()->rowCount() - 1
                      && current.column() == model()->columnCount() - 1
                : current.row() == 0 && current.column() == 0;
}

bool RowsView::focusNextPrevChild(bool next)
{
    return atEnd(next) ? QAbstractScrollArea::focusNextPrevChild(next)
                       : QTableView::focusNextPrevChild(next);
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    const bool forth = event->reason() == Qt::TabFocusReason;
    if (model() && model()->rowCount() > 0 && (forth || event->reason() == Qt::BacktabFocusReason))
        setCurrentIndex(forth ? model()->index(0, 0)
                              : model()->index(model()->rowCount() - 1,
                                               model()->columnCount() - 1));
    QTableView::focusInEvent(event);
}

void RowsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool byReturn = hint == QAbstractItemDelegate::SubmitModelCache;
    const bool next = byReturn || hint == QAbstractItemDelegate::EditNextItem;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    if ((next || back) && atEnd(next)) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (!byReturn)
            QAbstractScrollArea::focusNextPrevChild(next);
        return;
    }
    QTableView::closeEditor(editor, byReturn ? QAbstractItemDelegate::EditNextItem : hint);
}

void RowsView::showEvent(QShowEvent *event)
{
    fitHeight(); // the header has its final font now
    if (accessibleName().isEmpty())
        setAccessibleName(m_editor->accessibleName());
    QTableView::showEvent(event);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowsView::shareWidth()
{
    const auto *rows = qobject_cast<RowsModel *>(model());
    if (!rows)
        return;
    const int columns = rows->columnCount();
    int weights = 0;
    for (int column = 0; column < columns; ++column)
        weights += rows->columnWeight(column);
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const int width = left * rows->columnWeight(column) / qMax(1, weights);
        setColumnWidth(column, width);
        left -= width;
        weights -= rows->columnWeight(column);
    }
}

void RowsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        if (m_gap >= 0)
            paintGap();
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 4, -12, -4),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace linktill::gui
