// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "qr/logofile.h"

#include "core/regularfile.h"

#include <QBuffer>
#include <QImageReader>

namespace linktill::qr {

namespace {

constexpr int longestSide = 1024;

bool isRead(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return formats.contains(format);
}

} // namespace

Result<QImage, LogoFault> readLogo(const QString &file)
{
    RegularFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return LogoFault::Unreadable;
    if (opened.size() > logoBytes)
        return LogoFault::TooLarge;
    QByteArray bytes = opened.read(logoBytes + 1); // it may grow while it is read
    if (bytes.size() > logoBytes)
        return LogoFault::TooLarge;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // The format is read from the content. It is asked for before anything else, so that no other reader, and
    // no plug-in for drawings, gets to see the file.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    buffer.seek(0);
    if (!isRead(format))
        return LogoFault::NoPicture;
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return LogoFault::NoPicture;
    if (qint64(size.width()) * size.height() > logoDots)
        return LogoFault::TooManyDots;
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        return LogoFault::NoPicture;
    // On paper nothing shines through.
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace linktill::qr
