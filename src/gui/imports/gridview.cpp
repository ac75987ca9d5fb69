// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/gridview.h"

#include "gui/imports/griddelegate.h"
#include "gui/imports/gridmodel.h"
#include "gui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>

namespace linktill::gui {

namespace {

constexpr int noteMark = 11; ///< pixels

QFont noteFont(const QWidget *widget)
{
    QFont font = widget->font();
    font.setPixelSize(11);
    return font;
}

/// Draws "!" or "i" in a circle.
void drawNoteMark(QPainter &painter, const QRectF &box, bool isProblem)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box);
    const QPointF middle = box.center();
    const qreal bar = isProblem ? -1 : 1, unit = box.height() / 11;
    painter.drawLine(middle + QPointF(0, bar * 2.5 * unit), middle + QPointF(0, bar * -0.3 * unit));
    painter.drawPoint(middle + QPointF(0, bar * -2.5 * unit));
}

} // namespace

GridView::GridView(GridModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("importTable"));
    setAccessibleName(tr("Rows of the file"));
    setModel(model);
    setItemDelegate(new GridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(GridDelegate::textHeight + 1);
}

int GridView::widthOf(int column) const
{
    constexpr int narrowest = 116, widest = 290, besideText = 32;
    if (column < GridModel::firstColumn)
        return 44;
    QString longest = m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        if (text.size() > longest.size())
            longest = text;
    }
    return qBound(narrowest, fontMetrics().horizontalAdvance(longest.left(60)) + besideText,
                  widest);
}

void GridView::fit()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = GridDelegate::textHeight + 1 +
                           (m_model->notesOf(row).isEmpty() ? 0 : GridDelegate::noteHeight);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(noteFont(this));
    const int bottom = event->rect().bottom();
    for (int row = qMax(0, rowAt(event->rect().top())); row < m_model->rowCount(); ++row) {
        if (rowViewportPosition(row) > bottom)
            break;
        const int below = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.setPen(Theme::color(Role::Line));
        painter.drawLine(0, below, viewport()->width(), below);
        paintNotes(painter, row);
    }
}

void GridView::paintNotes(QPainter &painter, int row) const
{
    const QList<CellNote> &notes = m_model->notesOf(row);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const int column = qMax(notes[i].column, GridModel::firstColumn);
        const bool isLast = i + 1 == notes.size();
        const int end = isLast ? viewport()->width() : columnViewportPosition(notes[i + 1].column);
        const int needed = painter.fontMetrics().horizontalAdvance(notes[i].text) + noteMark + 12;
        int left = columnViewportPosition(column) + GridDelegate::textLeft + 1;
        if (isLast && i == 0 &&
            left < end) // where the view ends too soon, the note begins further left
            left = qMin(left, qMax(GridDelegate::textLeft, end - needed));
        const QRect line(left, rowViewportPosition(row) + GridDelegate::textHeight - 1,
                         qMax(0, end - left - 4), GridDelegate::noteHeight - 1);
        const qreal markTop = line.top() + (line.height() - noteMark) / 2.0;
        painter.setPen(Theme::color(notes[i].isProblem ? Role::Danger : Role::Muted));
        drawNoteMark(painter, QRectF(left + 0.5, markTop, noteMark, noteMark), notes[i].isProblem);
        const QRect room = line.adjusted(noteMark + 5, 0, 0, 0);
        painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(notes[i].text, Qt::ElideRight, room.width()));
    }
}

} // namespace linktill::gui
