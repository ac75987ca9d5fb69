// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badgedelegate.h"

#include "core/account.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace linktill::gui {

namespace {

constexpr int fontPixels = 11, margin = 6, padding = 7, height = 20, radius = 4;

struct Colours
{
    Role text, back;
};

Colours coloursOf(const QString &name)
{
    switch (environmentFromName(name).value_or(Environment::Practice)) {
    case Environment::Live:
        return {Role::Live, Role::LiveBack};
    case Environment::Sandbox:
        return {Role::Sandbox, Role::SandboxBack};
    case Environment::Practice:
        break;
    }
    return {Role::Practice, Role::PracticeBack};
}

} // namespace

BadgeDelegate::BadgeDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role)
{
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, {}).toUpper();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    QFont font = option.font;
    font.setPixelSize(fontPixels);
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int width = std::min(room.width(), metrics.horizontalAdvance(word) + 2 * padding);
    const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(width, std::min(height, room.height())), room);
    const Colours colours = coloursOf(index.data(m_role).toString());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(colours.back));
    painter->drawRoundedRect(badge, radius, radius);
    painter->setPen(Theme::color(colours.text));
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter,
                      metrics.elidedText(word, Qt::ElideRight, badge.width() - padding));
    painter->restore();
}

} // namespace linktill::gui
