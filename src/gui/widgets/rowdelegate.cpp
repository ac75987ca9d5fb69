// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/rowdelegate.h"

#include "gui/widgets/issuemark.h"
#include "gui/widgets/rowsmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int Margin = 8; // the same as for the header's sections in the style sheet

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
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) { // the text stays where the cell showed it
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        edit->setAlignment(QStyle::visualAlignment(edit->layoutDirection(), alignment));
        edit->setTextMargins(Margin - 2, 0, Margin - 2, 0);
    }
    return editor;
}

void RowDelegate::dressEditor(QWidget *editor, const QModelIndex &index)
{
    editor->setProperty("inCell", true);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || !edit->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    editor->setGeometry(option.rect); // the whole cell, so that nothing of it shows beside the editor
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    cell.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    const bool selected = option.state & QStyle::State_Selected;
    const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
    if (isMarked(index)) {
        const int side = option.fontMetrics.height();
        const QRect mark(area.x(), area.center().y() - side / 2, side, side);
        drawIssueMark(painter, QStyle::visualRect(option.direction, area, mark),
                      m_markColour.isValid() ? m_markColour : option.palette.color(role));
        const int room = side + 4;
        area.adjust(option.direction == Qt::LeftToRight ? room : 0, 0,
                    option.direction == Qt::LeftToRight ? 0 : -room, 0);
    }
    style->drawItemText(painter, area,
                        int(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                        option.palette, true,
                        option.fontMetrics.elidedText(text, cell.textElideMode, area.width()),
                        role);
    if (option.state & QStyle::State_HasFocus) { // shows which cell gets the keys
        painter->setPen(option.palette.color(role));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace linktill::gui
