// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/paperpages.h"

#include <QColor>

#include <algorithm>
#include <initializer_list>

namespace linktill::paper {

namespace {

constexpr int rowsOfBand = 255;  ///< more at once than small printers have room for
constexpr char feedLines = 4;    ///< from the printing line to the knife
constexpr char escape = 0x1b, group = 0x1d;

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += char(value);
    return bytes;
}

QByteArray bandOf(const QImage &picture, int first, int rows)
{
    const int bytes = (picture.width() + 7) / 8;
    QByteArray band = bytesOf({group, 'v', '0', 0, bytes & 0xff, bytes >> 8, rows & 0xff, rows >> 8});
    for (int y = first; y < first + rows; ++y) {
        QByteArray row(bytes, '\0');
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                row[x / 8] = char(row[x / 8] | (0x80 >> (x % 8)));
        }
        band += row;
    }
    return band;
}

} // namespace

QByteArray escPos(const QImage &picture, const RollFeatures &features, int copies)
{
    QByteArray paper;
    for (int y = 0; y < picture.height(); y += rowsOfBand)
        paper += bandOf(picture, y, std::min(rowsOfBand, picture.height() - y));
    paper += bytesOf({escape, 'd', feedLines});
    if (features.cuts)
        paper += bytesOf({group, 'V', 0});
    QByteArray bytes = bytesOf({escape, '@'});
    for (int i = 0; i < copies; ++i)
        bytes += paper;
    if (features.opensDrawer)
        bytes += bytesOf({escape, 'p', 0, 25, 250});
    return bytes;
}

} // namespace linktill::paper
