// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The pictures in memory, apart from qrcode.cpp: a program that only writes files then needs no
// Qt Gui, whose libraries take longer to load than a link to make.
#include "qr/qrcode.h"

#include <algorithm>
#include <cstring>

namespace linktill::qr {

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

} // namespace linktill::qr
