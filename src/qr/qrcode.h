// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <vector>

/// Room `qr` turns text into modules and modules into a picture, exactly: error correction M, 4 modules of
/// quiet zone, whole pixels per module. It knows nothing of links.
namespace linktill::qr {

/// Holds a QR code of a text, as modules.
class QrCode
{
public:
    static constexpr int quietZone = 4; ///< modules on each side, ISO/IEC 18004

    /// Makes the QR code of a text; returns nothing when the text is empty or too long (about 2,300 bytes at
    /// level M).
    static std::optional<QrCode> encode(const QString &text);

    /// Returns the number of modules on a side, without quiet zone.
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_dark[std::size_t(y) * std::size_t(m_size) + std::size_t(x)]; }

    /// Returns the picture with its quiet zone. Every module has the smallest whole number of pixels by which
    /// the side has at least `atLeast` pixels.
    QImage image(int atLeast) const;
    /// Returns the largest picture with whole pixels per module that fits `side` pixels (at least 1 pixel per
    /// module).
    QImage imageFitting(int side) const;
    QByteArray png(int atLeast = 512) const;
    QByteArray svg() const;

private:
    static constexpr int dotsPerMetre = 11811; ///< 300 dpi: a placed picture prints at a usable size
    int pixelsPerModule(int atLeast) const;
    QImage scaled(int pixels) const;
    int m_size = 0;
    std::vector<bool> m_dark;
};

} // namespace linktill::qr
