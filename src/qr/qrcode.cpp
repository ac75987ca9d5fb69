// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "qr/qrcode.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace linktill::qr {

namespace {

constexpr int maximumBytes = 2331;     ///< version 40, level M, 8-bit mode
constexpr int maximumBytesHigh = 1273; ///< likewise, level H
constexpr int logoMargin = 2;          ///< modules of white around a logo
constexpr int embeddedLogo = 512;      ///< the most pixels on a side of a logo within a drawing

struct FreeQrcode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> QrCode::encode(const QString &text, Correction correction)
{
    const QByteArray bytes = text.toUtf8();
    const bool isHigh = correction == Correction::High;
    if (bytes.isEmpty() || bytes.size() > (isHigh ? maximumBytesHigh : maximumBytes))
        return std::nullopt;
    // The text is given as data, since the library's string functions would stop at a zero byte.
    const std::unique_ptr<QRcode, FreeQrcode> code(QRcode_encodeData(
        int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
        isHigh ? QR_ECLEVEL_H : QR_ECLEVEL_M));
    if (!code)
        return std::nullopt;
    QrCode result;
    result.m_size = code->width;
    const auto modules = std::size_t(code->width) * std::size_t(code->width);
    result.m_dark.resize(modules);
    for (std::size_t i = 0; i < modules; ++i)
        result.m_dark[i] = (code->data[i] & 1) != 0;
    return result;
}

std::optional<QrCode> QrCode::withLogo(const QString &text, const QImage &logo)
{
    if (logo.isNull())
        return encode(text);
    auto code = encode(text, Correction::High);
    if (!code)
        return std::nullopt;
    code->m_logo = logo;
    code->clearMiddle();
    return code;
}

int QrCode::clearedSide() const
{
    const int side = int(std::floor(std::sqrt(logoShare) * m_size));
    return side - (m_size - side) % 2; // so that it lies exactly in the middle
}

void QrCode::clearMiddle()
{
    const int side = clearedSide(), first = (m_size - side) / 2;
    for (int y = first; y < first + side; ++y) {
        for (int x = first; x < first + side; ++x)
            m_dark[std::size_t(y) * std::size_t(m_size) + std::size_t(x)] = false;
    }
}

/// Returns where the logo is, in modules from the corner of the quiet zone.
QRectF QrCode::logoPlace() const
{
    const int side = clearedSide() - 2 * logoMargin;
    const QSizeF room(side, side);
    const QSizeF size = QSizeF(m_logo.size()).scaled(room, Qt::KeepAspectRatio);
    const double middle = quietZone + m_size / 2.0;
    return {QPointF(middle - size.width() / 2, middle - size.height() / 2), size};
}

void QrCode::paint(QPainter &painter, const QRectF &square) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillRect(square, Qt::white);
    painter.translate(square.topLeft());
    const int modules = m_size + 2 * quietZone;
    painter.scale(square.width() / modules, square.height() / modules);
    // One path for all modules, since neighbours that are filled one after the other would show seams.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            int run = 0;
            while (x + run < m_size && isDark(x + run, y))
                ++run;
            if (run > 0)
                dark.addRect(x + quietZone, y + quietZone, run, 1);
            x += run;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(dark, Qt::black);
    if (!m_logo.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(logoPlace(), m_logo);
    }
    painter.restore();
}

int QrCode::pixelsPerModule(int atLeast) const
{
    const int modules = m_size + 2 * quietZone;
    return std::max(1, (atLeast + modules - 1) / modules);
}

QImage QrCode::scaled(int pixels) const
{
    const int side = (m_size + 2 * quietZone) * pixels;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    picture.fill(Qt::white);
    const auto line = [&](int y) { return picture.scanLine((y + quietZone) * pixels); };
    for (int y = 0; y < m_size; ++y) {
        uchar *first = line(y);
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                std::memset(first + (x + quietZone) * pixels, 0,
                            std::size_t(pixels));
        }
        for (int copy = 1; copy < pixels; ++copy)
            std::memcpy(first + copy * picture.bytesPerLine(), first, std::size_t(side));
    }
    if (m_logo.isNull())
        return picture;
    picture = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = logoPlace();
    painter.drawImage(QRectF(place.topLeft() * pixels, place.size() * pixels), m_logo);
    return picture;
}

QImage QrCode::image(int atLeast) const
{
    return scaled(pixelsPerModule(atLeast));
}

QImage QrCode::imageFitting(int side) const
{
    return scaled(std::max(1, side / (m_size + 2 * quietZone)));
}

QByteArray QrCode::png(int atLeast) const
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const QImage picture = image(atLeast);
    (m_logo.isNull() ? picture.convertToFormat(QImage::Format_Mono) : picture).save(&file, "PNG");
    return file.data();
}

QByteArray QrCode::pdf(double millimetres) const
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Linktill"));
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(QSizeF(millimetres, millimetres), QPageSize::Millimeter, {},
                                     QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    }
    return file.data();
}

namespace {

/// Returns the picture as SVG holds it.
QByteArray inlinePicture(const QImage &picture, const QRectF &place)
{
    const QSize most(embeddedLogo, embeddedLogo);
    const bool isLarge = picture.width() > embeddedLogo || picture.height() > embeddedLogo;
    const QImage kept =
        isLarge ? picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    kept.save(&file, "PNG");
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    return "<image x=\"" + number(place.x()) + "\" y=\"" + number(place.y()) + "\" width=\""
        + number(place.width()) + "\" height=\"" + number(place.height())
        + "\" href=\"data:image/png;base64," + file.data().toBase64() + "\"/>\n";
}

} // namespace

QByteArray QrCode::svg() const
{
    const QByteArray side = QByteArray::number(m_size + 2 * quietZone);
    // The path has strokes of width 1, not outlines, so that the largest codes stay below the 32,767 path
    // elements after which some readers (Qt's among them) take a file for broken.
    QByteArray path;
    path.reserve(m_size * m_size * 4);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!isDark(x, y))
                continue;
            int run = 1; // dark neighbours become one bar, with no hairlines between them
            while (x + run < m_size && isDark(x + run, y))
                ++run;
            path += 'M' + QByteArray::number(x + quietZone) + ' ' + QByteArray::number(y + quietZone)
                + ".5h" + QByteArray::number(run);
            x += run;
        }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"512\" height=\"512\" "
           "viewBox=\"0 0 " + side + ' ' + side + "\" shape-rendering=\"crispEdges\">\n"
           "<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#ffffff\"/>\n"
           "<path stroke=\"#000000\" d=\"" + path + "\"/>\n"
        + (m_logo.isNull() ? QByteArray() : inlinePicture(m_logo, logoPlace())) + "</svg>\n";
}

} // namespace linktill::qr
