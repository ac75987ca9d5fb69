// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/headerpickers.h"

#include "gui/imports/fieldpicker.h"
#include "gui/imports/griddelegate.h"
#include "gui/imports/gridmodel.h"
#include "gui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int narrowestColumn = 60;
constexpr int edgeBefore = 4, edgeBehind = 3; ///< pixels, the gap between two pickers
constexpr int headingTop = 6, headingHeight = 18, pickerTop = 26, pickersHeight = 64;

} // namespace

HeaderPickers::HeaderPickers(FieldList *fields, QTableView *table, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_table(table),
      m_number(new QLabel(QStringLiteral("#"), this))
{
    setObjectName(QStringLiteral("headerPickers"));
    m_number->setProperty("role", QStringLiteral("fieldLabel"));
    setAttribute(Qt::WA_StyledBackground); // for the line below
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &HeaderPickers::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &HeaderPickers::place);
}

QSize HeaderPickers::sizeHint() const
{
    return {0, m_isCard ? pickerTop + 2 : pickersHeight};
}

void HeaderPickers::showColumns(const ImportContents &contents)
{
    m_isCard = contents.form.isCard;
    m_headings = contents.headings;
    m_columns = contents.form.columns;
    const int count = contents.columnCount();
    while (m_heads.size() > count) {
        const Head head = m_heads.takeLast();
        delete head.heading;
        delete head.picker;
    }
    for (int column = 0; column < m_heads.size(); ++column)
        fill(column);
    updateGeometry();
    place();
}

void HeaderPickers::fill(int column)
{
    const Head &head = m_heads[column];
    const QString heading = m_headings.value(column);
    head.heading->setText(
        m_table->model()->headerData(column + GridModel::firstColumn, Qt::Horizontal).toString());
    head.heading->setToolTip(heading);
    head.picker->setHidden(m_isCard);
    head.picker->showField(m_columns.value(column), heading, column);
}

void HeaderPickers::makeUpTo(int column)
{
    const int count = m_table->model()->columnCount() - GridModel::firstColumn;
    while (m_heads.size() <= qMin(column, count - 1)) {
        const int made = int(m_heads.size());
        auto *heading = new ElidedLabel(this);
        heading->setProperty("role", QStringLiteral("fieldLabel"));
        heading->setMouseTracking(true); // so that the cursor of an edge ends with the edge
        auto *picker = new FieldPicker(m_fields, this);
        picker->setObjectName(QStringLiteral("fieldPicker%1").arg(made));
        heading->setBuddy(picker);
        picker->installEventFilter(this);
        connect(picker, &FieldPicker::chosen, this,
                [this, made](const QString &field) { Q_EMIT chosen(made, field); });
        m_heads << Head{heading, picker};
        heading->show();
        fill(made);
    }
}

FieldPicker *HeaderPickers::picker(int column)
{
    makeUpTo(column);
    if (column < 0 || column >= m_heads.size())
        return nullptr;
    place();
    return m_heads[column].picker;
}

void HeaderPickers::place()
{
    int last = m_table->columnAt(width());
    last = last < 0 ? m_table->model()->columnCount() - 1 : last;
    makeUpTo(last);
    m_number->setGeometry(m_table->columnViewportPosition(0) + GridDelegate::textLeft, headingTop,
                          24, headingHeight);
    for (int i = 0; i < m_heads.size(); ++i) {
        const int column = i + GridModel::firstColumn;
        const int left = m_table->columnViewportPosition(column),
                  width = m_table->columnWidth(column);
        m_heads[i].heading->setGeometry(left + GridDelegate::textLeft, headingTop,
                                        width - GridDelegate::textLeft - 4, headingHeight);
        m_heads[i].picker->setGeometry(left + 3, pickerTop, width - 7, 32);
    }
}

/// Scrolls the table sideways only.
void HeaderPickers::bringIntoView(int column)
{
    const int left = m_table->columnViewportPosition(column),
              right = left + m_table->columnWidth(column);
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (right > m_table->viewport()->width())
        bar->setValue(bar->value() + right - m_table->viewport()->width());
    place();
}

/// Returns the column whose right edge is at a place of the widget; -1 where there is none.
int HeaderPickers::edgeAt(int x) const
{
    for (int column = GridModel::firstColumn; column < m_heads.size() + GridModel::firstColumn; ++column) {
        const int right = m_table->columnViewportPosition(column) + m_table->columnWidth(column);
        if (x >= right - edgeBefore && x < right + edgeBehind)
            return column;
    }
    return -1;
}

void HeaderPickers::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged = edgeAt(event->position().toPoint().x());
}

void HeaderPickers::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_dragged >= 0)
        m_table->setColumnWidth(m_dragged,
                                qMax(narrowestColumn, x - m_table->columnViewportPosition(m_dragged)));
    else if (edgeAt(x) >= 0)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void HeaderPickers::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragged >= 0)
        Q_EMIT widthChosen(std::exchange(m_dragged, -1));
}

bool HeaderPickers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter)
        unsetCursor();
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < m_heads.size(); ++i) {
            if (m_heads[i].picker != watched)
                continue;
            makeUpTo(i + 1); // so that Tab finds the next one
            bringIntoView(i + GridModel::firstColumn);
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderPickers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace linktill::gui
