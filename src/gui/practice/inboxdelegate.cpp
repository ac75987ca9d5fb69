// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/inboxdelegate.h"

#include "gui/practice/inboxmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/theme.h"

#include <QPainter>

namespace linktill::gui {

namespace {

constexpr int inboxMargin = 16, inboxIconSide = 14, inboxGap = 10, inboxPadding = 9, inboxRightMargin = 12;
constexpr int smallPixels = 11;
constexpr int selectedBar = 3;

} // namespace

InboxDelegate::InboxDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_mail(icon(QStringLiteral("mail"))), m_phone(icon(QStringLiteral("phone")))
{
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 2 * inboxPadding};
}

void InboxDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    painter->fillRect(rect, Theme::color(isSelected ? Role::Selected : Role::Raised));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Role::Line));
    if (!isSelected)
        return;
    const int left = option.direction == Qt::RightToLeft ? rect.right() + 1 - selectedBar : rect.left();
    painter->fillRect(QRect(left, rect.top(), selectedBar, rect.height()), Theme::color(Role::Accent));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::color(Role::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const bool isUnread = index.data(InboxModel::UnreadRole).toBool();
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int height = option.fontMetrics.height();
    const QRect rect = option.rect.adjusted(inboxMargin, inboxPadding, -inboxRightMargin, -inboxPadding);
    const QIcon &sign = index.data(InboxModel::SmsRole).toBool() ? m_phone : m_mail;
    sign.paint(painter, place(QRect(rect.left(), rect.top() + (height - inboxIconSide) / 2, inboxIconSide,
                                    inboxIconSide)));

    QFont small = option.font;
    small.setPixelSize(smallPixels);
    const QString time = index.data(InboxModel::TimeRole).toString();
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time);
    const auto nearEdge = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto farEdge = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(small);
    painter->setPen(Theme::color(Role::Muted));
    painter->drawText(place(QRect(rect.right() - timeWidth, rect.top(), timeWidth + 1, height)), int(farEdge),
                      time);

    QFont name = option.font;
    name.setWeight(isUnread ? QFont::DemiBold : QFont::Normal);
    const int left = rect.left() + inboxIconSide + inboxGap;
    const int nameWidth = rect.right() - timeWidth - inboxGap - left;
    painter->setFont(name);
    painter->setPen(Theme::color(Role::Text));
    painter->drawText(place(QRect(left, rect.top(), nameWidth, height)), int(nearEdge),
                      QFontMetrics(name).elidedText(index.data(InboxModel::NameRole).toString(), Qt::ElideRight,
                                                    nameWidth));
    const int previewWidth = rect.right() - left;
    painter->setFont(option.font);
    painter->setPen(Theme::color(isUnread ? Role::Text : Role::Muted));
    painter->drawText(place(QRect(left, rect.top() + height, previewWidth, height)), int(nearEdge),
                      option.fontMetrics.elidedText(index.data(InboxModel::PreviewRole).toString(),
                                                    Qt::ElideRight, previewWidth));
    painter->restore();
}

} // namespace linktill::gui
