// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "qr/png.h"

#include <array>

namespace linktill::qr {

namespace {

QByteArray bigEndian(quint32 value)
{
    const std::array bytes{char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// ISO 3309, as every chunk of a PNG ends with.
quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320u : 0u);
    }
    return ~sum;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(quint32(data.size())) + body + bigEndian(crc(body));
}

} // namespace

QByteArray monochromePng(int side, const QByteArray &lines, int dotsPerMetre)
{
    const QByteArray size = bigEndian(quint32(side));
    const QByteArray greyOneBit("\x01\0\0\0\0", 5);
    const QByteArray density = bigEndian(quint32(dotsPerMetre));
    // qCompress() puts the length before the zlib stream that a PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", size + size + greyOneBit)
        + chunk("pHYs", density + density + '\x01') + chunk("IDAT", qCompress(lines, 9).mid(4))
        + chunk("IEND", {});
}

} // namespace linktill::qr
