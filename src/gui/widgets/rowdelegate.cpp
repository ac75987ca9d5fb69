// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/rowdelegate.h"

#include "gui/models/rowsmodel.h"
#include "gui/widgets/issuemark.h"

#include <QApplication>
#include <QPainter>

namespace linktill::gui {

namespace {

bool isMarked(const QModelIndex &index)
{
    return index.column() == 0 && index.data(RowsModel::SeverityRole).isValid();
}

} // namespace

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    dressEditor(editor, index);
    return editor;
}

void RowDelegate::dressEditor(QWidget *editor, const QModelIndex &index)
{
    editor->setProperty("inCell", true);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isMarked(index)) { // room for the mark, which paint() draws
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(side, side);
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!isMarked(index))
        return;
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect box =
        style->subElementRect(QStyle::SE_ItemViewItemDecoration, &dressed, option.widget);
    const bool onSelection = option.state & QStyle::State_Selected;
    drawIssueMark(painter, box,
                  onSelection || !m_markColour.isValid()
                      ? option.palette.color(onSelection ? QPalette::HighlightedText
                                                         : QPalette::Text)
                      : m_markColour);
}

} // namespace linktill::gui
