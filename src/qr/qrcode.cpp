// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "qr/qrcode.h"

#include <QBuffer>

#include <qrencode.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace linktill::qr {

namespace {

constexpr int maximumBytes = 2331; ///< version 40, level M, 8-bit mode

struct FreeQrcode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> QrCode::encode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > maximumBytes)
        return std::nullopt;
    // The text is given as data, since the library's string functions would stop at a zero byte.
    const std::unique_ptr<QRcode, FreeQrcode> code(QRcode_encodeData(
        int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
        QR_ECLEVEL_M));
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
    image(atLeast).convertToFormat(QImage::Format_Mono).save(&file, "PNG");
    return file.data();
}

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
           "<path stroke=\"#000000\" d=\"" + path + "\"/>\n</svg>\n";
}

} // namespace linktill::qr
