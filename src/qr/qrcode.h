// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QPainter;
class QRectF;

#include <optional>
#include <vector>

/// Room `qr` turns text into modules and modules into a picture, exactly: 4 modules of quiet zone, whole pixels
/// per module; and reads the picture that may stand in the middle of one. It knows nothing of links.
namespace linktill::qr {

/// Says how much of a code may be hidden or dirty before it can't be read any more: about 15 or 30 %.
enum class Correction { Medium, High };

/// Holds a QR code of a text, as modules, and the logo in its middle where there is one.
class QrCode
{
public:
    static constexpr int quietZone = 4; ///< modules on each side, ISO/IEC 18004

    /// The most that a logo and the white around it take of the code without its quiet zone, by area. With twice
    /// as much, what Correction::High restores (30 % of the code words) would be used up: the middle also holds
    /// a mark by which readers find the modules, and tests found codes that no reader read.
    static constexpr double logoShare = 0.1;

    /// Makes the QR code of a text; returns nothing when the text is empty or too long (about 2,300 bytes with
    /// Correction::Medium, 1,270 with Correction::High).
    static std::optional<QrCode> encode(const QString &text, Correction correction = Correction::Medium);
    /// Makes a code with Correction::High and a picture in its middle, which keeps its proportions and has two
    /// modules of white around it. Without a picture this is encode().
    static std::optional<QrCode> withLogo(const QString &text, const QImage &logo);

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
    /// Returns a document with one page, which the code with its quiet zone fills: a square of so many
    /// millimetres.
    QByteArray pdf(double millimetres = 60) const;
    /// Paints the code with its quiet zone into the square, as shapes that stay sharp at any size.
    void paint(QPainter &painter, const QRectF &square) const;

private:
    /// Returns how many modules in the middle are left white for the logo, on each side.
    int clearedSide() const;
    QRectF logoPlace() const;
    void clearMiddle();
    static constexpr int dotsPerMetre = 11811; ///< 300 dpi: a placed picture prints at a usable size
    int pixelsPerModule(int atLeast) const;
    QImage scaled(int pixels) const;
    int m_size = 0;
    std::vector<bool> m_dark;
    QImage m_logo; ///< null: none
};

} // namespace linktill::qr
