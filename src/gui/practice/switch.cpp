// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/switch.h"

#include "gui/widgets/theme.h"

#include <QPainter>

namespace linktill::gui {

namespace {

constexpr int switchWidth = 32, switchHeight = 18, switchTarget = 24;
constexpr int focusRoom = 3; ///< on each side, for the ring around the switch that has the focus

} // namespace

Switch::Switch(QWidget *parent) : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {switchWidth + 2 * focusRoom, switchTarget};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(0, 0, switchWidth, switchHeight);
    track.moveCenter(QRectF(rect()).center());
    const bool isOn = isChecked();
    const QColor line = Theme::color(isOn ? Role::Accent : Role::FieldLine);
    painter.setPen(QPen(line, 1));
    painter.setBrush(isOn ? line : Theme::color(Role::Raised));
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2, track.height() / 2);
    const double side = switchHeight - 6;
    const bool isRight = isOn == (layoutDirection() == Qt::LeftToRight);
    const QRectF knob(isRight ? track.right() - side - 3 : track.left() + 3, track.top() + 3, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? Theme::color(Role::OnAccent) : line);
    painter.drawEllipse(knob);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme::color(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), switchHeight / 2.0 + 2, switchHeight / 2.0 + 2);
}

} // namespace linktill::gui
