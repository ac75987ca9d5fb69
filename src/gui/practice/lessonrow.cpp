// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/lessonrow.h"

#include "gui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace linktill::gui {

namespace {

constexpr int badgeSide = 20, badgeGap = 12, lessonRowHeight = 28, lessonSmallPixels = 11;

} // namespace

LessonRow::LessonRow(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LessonRow::setLesson(const QString &title, State state, const QString &progress)
{
    m_state = state;
    m_progress = progress;
    setText(title);
    setEnabled(state != State::Done);
    //: a lesson for a screen reader: its number, its title, how far it is
    setAccessibleName(tr("Lesson %1: %2, %3").arg(QString::number(m_number), title, progress));
    update();
}

QSize LessonRow::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {badgeSide + 2 * badgeGap + QFontMetrics(bold).horizontalAdvance(text())
                + fontMetrics().horizontalAdvance(m_progress),
            lessonRowHeight};
}

void LessonRow::paintBadge(QPainter &painter, const QRect &where) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(where).adjusted(1, 1, -1, -1);
    if (m_state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::Success));
        painter.drawEllipse(QRectF(where));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Role::Raised), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = where.topLeft();
        painter.drawPolyline(QPolygonF{at + QPointF(6, 10.5), at + QPointF(9, 13.5), at + QPointF(14.5, 7)});
        return;
    }
    const bool isCurrent = m_state == State::Current;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(isCurrent ? Role::Accent : Role::FieldLine), isCurrent ? 2 : 1));
    painter.drawEllipse(circle);
    QFont small = font();
    small.setPixelSize(lessonSmallPixels);
    small.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(small);
    painter.setPen(Theme::color(isCurrent ? Role::Accent : Role::Muted));
    painter.drawText(where, Qt::AlignCenter, QString::number(m_number));
}

void LessonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled() && m_state == State::Waiting)
        painter.fillRect(rect(), Theme::color(Role::Surface));
    const auto place = [this](const QRect &where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    paintBadge(painter, place(QRect(2, (height() - badgeSide) / 2, badgeSide, badgeSide)));

    QFont small = font();
    small.setPixelSize(lessonSmallPixels);
    const int farWidth = QFontMetrics(small).horizontalAdvance(m_progress);
    painter.setFont(small);
    painter.setPen(Theme::color(Role::Muted));
    painter.drawText(place(QRect(width() - farWidth - 2, 0, farWidth + 2, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     m_progress);

    QFont title = font();
    title.setWeight(m_state == State::Current ? QFont::DemiBold : QFont::Normal);
    const int left = badgeSide + badgeGap + 2, room = width() - left - farWidth - badgeGap;
    painter.setFont(title);
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(place(QRect(left, 0, room, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(title).elidedText(text(), Qt::ElideRight, room));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace linktill::gui
