// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/issuemark.h"

#include <QPainter>
#include <QPolygonF>

namespace linktill::gui {

void drawIssueMark(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const qreal side = qMin(box.width(), box.height());
    const QRectF area(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(area.x() + x * side, area.y() + y * side);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, side / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF({at(0.5, 0.12), at(0.94, 0.86), at(0.06, 0.86)}));
    painter->drawLine(at(0.5, 0.40), at(0.5, 0.60));
    painter->drawPoint(at(0.5, 0.73));
    painter->restore();
}

} // namespace linktill::gui
