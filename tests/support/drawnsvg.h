// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace linktill {

/// Returns the SVG of a QR code, drawn on red: rectangles, and paths of horizontal strokes that are one
/// wide. Returns a null picture when the SVG is broken or has anything else.
inline QImage drawnSvg(const QByteArray &svg, int side)
{
    static const QRegularExpression stroke(QStringLiteral("\\GM(\\d+) (\\d+\\.5)h(\\d+)"));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.namespaceUri() != QLatin1String("http://www.w3.org/2000/svg"))
            return {};
        const auto value = [&xml](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == QLatin1String("svg")) {
            const QStringList box = value("viewBox").split(u' ');
            painter.setWindow(0, 0, box.value(2).toInt(), box.value(3).toInt());
        } else if (xml.name() == QLatin1String("rect")) {
            painter.fillRect(QRectF(0, 0, value("width").toInt(), value("height").toInt()),
                             QColor(value("fill")));
        } else if (xml.name() == QLatin1String("path")) {
            const QString path = value("d");
            qsizetype read = 0;
            for (auto all = stroke.globalMatch(path); all.hasNext();) {
                const auto one = all.next();
                painter.fillRect(QRectF(one.captured(1).toInt(), one.captured(2).toDouble() - 0.5,
                                        one.captured(3).toInt(), 1),
                                 QColor(value("stroke")));
                read = one.capturedEnd();
            }
            if (read != path.size())
                return {};
        } else {
            return {};
        }
    }
    return xml.hasError() ? QImage() : image;
}

} // namespace linktill
