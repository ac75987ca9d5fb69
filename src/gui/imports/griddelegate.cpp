// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/griddelegate.h"

#include "gui/imports/gridmodel.h"
#include "gui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace linktill::gui {

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isWrong = index.data(GridModel::ProblemRole).toBool();
    const bool isNumber = index.column() < GridModel::firstColumn;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    QRect cell = option.rect;
    cell.setHeight(qMin(cell.height(), textHeight));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((isWrong && !isNumber) || isCurrent) {
        const QRectF box = QRectF(cell).adjusted(2.5, 2.5, -2.5, -2.5);
        painter->setBrush(isWrong && !isNumber ? QBrush(Theme::color(Role::DangerBack))
                                               : Qt::NoBrush);
        painter->setPen(isCurrent ? QPen(Theme::color(Role::Accent), 2)
                                  : QPen(Theme::color(Role::Danger), 1));
        painter->drawRoundedRect(box, 4, 4);
    }
    const QString text = index.data().toString().simplified();
    const bool isMuted = index.data(GridModel::MutedRole).toBool() || text.isEmpty();
    QFont font = option.font;
    if (isNumber)
        font.setPixelSize(11);
    if (isNumber && isWrong)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::color(isNumber && isWrong ? Role::Danger
                                 : isMuted           ? Role::Muted
                                                     : Role::Text));
    const QRect room = cell.adjusted(textLeft, 0, -8, 0);
    const QString shown = text.isEmpty() ? QString(QChar(0x2013)) : text;
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(shown, Qt::ElideRight, room.width()));
    painter->restore();
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cellEdit"));
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!static_cast<QLineEdit *>(editor)->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect cell = option.rect;
    cell.setHeight(textHeight);
    editor->setGeometry(cell.adjusted(textLeft - 2, 4, -4, -4));
}

} // namespace linktill::gui
