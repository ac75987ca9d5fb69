// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/statemark.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/theme.h"

#include <QPainter>

namespace linktill::gui {

namespace {

constexpr int side = stateMarkSide;
constexpr int inset = 16;

QString pictureOf(LinkState state)
{
    if (state == LinkState::Success)
        return QStringLiteral("tick");
    return state == LinkState::Expired ? QStringLiteral("hourglass")
                                       : QStringLiteral("cancelled");
}

} // namespace

QPixmap stateMark(LinkState state, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    // The picture is cut out of the disc, so that it has the background's colour in every theme.
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(state == LinkState::Success ? Role::Success : Role::Muted));
    painter.drawEllipse(0, 0, side, side);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    icon(pictureOf(state)).paint(&painter, inset, inset, side - 2 * inset, side - 2 * inset);
    return pixmap;
}

} // namespace linktill::gui
