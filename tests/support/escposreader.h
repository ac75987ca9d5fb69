// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace linktill {

/// Holds what a roll printer does with some bytes.
struct PrintedRoll
{
    QList<QImage> papers; ///< what lies between two cuts, 1 bit
    QList<int> bands;     ///< rows of each raster band
    int cuts = 0, kicks = 0;
    bool wasReset = false; ///< ESC @ came first
    bool isWhole = false;  ///< all bytes were commands that the reader knows
};

/// Reads ESC @, GS v 0, ESC d, GS V and ESC p by their descriptions, as a printer would.
inline PrintedRoll readEscPos(const QByteArray &bytes)
{
    PrintedRoll roll;
    QList<QByteArray> rows;
    int rowBytes = 0;
    qsizetype at = 0;
    const auto byte = [&](qsizetype offset) { return int(uchar(bytes.at(at + offset))); };
    const auto has = [&](qsizetype count) { return at + count <= bytes.size(); };
    const auto finishPaper = [&] {
        if (rows.isEmpty())
            return;
        QImage paper(rowBytes * 8, int(rows.size()), QImage::Format_Mono);
        paper.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < rows.size(); ++y)
            std::memcpy(paper.scanLine(y), rows[y].constData(), std::size_t(rowBytes));
        roll.papers << paper;
        rows.clear();
    };
    while (at < bytes.size()) {
        if (has(2) && byte(0) == 0x1b && byte(1) == '@') {
            roll.wasReset |= at == 0;
            at += 2;
        } else if (has(8) && byte(0) == 0x1d && byte(1) == 'v' && byte(2) == '0' && byte(3) == 0) {
            rowBytes = byte(4) + 256 * byte(5);
            const int count = byte(6) + 256 * byte(7);
            at += 8;
            if (!has(qsizetype(rowBytes) * count))
                return roll;
            roll.bands << count;
            for (int row = 0; row < count; ++row, at += rowBytes)
                rows << bytes.mid(at, rowBytes);
        } else if (has(3) && byte(0) == 0x1b && byte(1) == 'd') {
            at += 3;
        } else if (has(3) && byte(0) == 0x1d && byte(1) == 'V' && byte(2) <= 1) {
            ++roll.cuts;
            finishPaper();
            at += 3;
        } else if (has(5) && byte(0) == 0x1b && byte(1) == 'p') {
            ++roll.kicks;
            at += 5;
        } else {
            return roll;
        }
    }
    finishPaper();
    roll.isWhole = true;
    return roll;
}

} // namespace linktill
