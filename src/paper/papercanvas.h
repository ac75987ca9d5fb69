// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace linktill::qr {
class QrCode;
}

namespace linktill::paper {

struct TextStyle
{
    double size = 3; ///< millimetres: height of the font's em square
    bool isBold = false;
    Qt::Alignment align = Qt::AlignLeft;
    QColor colour = Qt::black;
    int maxLines = 0; ///< 0: as many as the text needs; else what is left over is cut off with "…"
};

/// Paints on a painter in millimetres, or only measures. Fonts are laid out at a hundredth of a millimetre, so
/// that every device breaks lines at the same places.
class PaperCanvas
{
public:
    /// Units of the painter's coordinates in a millimetre, after the painter was scaled for its device.
    static constexpr double unit = 100;

    /// A null painter measures.
    explicit PaperCanvas(QPainter *painter = nullptr) : m_painter(painter) {}

    QPainter *painter() const { return m_painter; }
    static QFont font(const TextStyle &style);
    static double textWidth(const QString &text, const TextStyle &style);
    /// Returns how far below the top the letters of the first or the last line stand. Texts in different
    /// scripts have lines of different height.
    static double baseline(const QString &text, double width, const TextStyle &style, bool ofLastLine);
    /// Draws the text, broken into lines of the width, and returns its height. A word that is too long is
    /// broken anywhere.
    double text(const QPointF &at, double width, const QString &text, const TextStyle &style);
    /// Draws the text as large as it fits into the box, between the style's size and `smallest`; text that
    /// does not fit even so is cut off with "…". It lies in the middle of the box's height.
    void fit(const QRectF &box, const QString &text, TextStyle style, double smallest);
    void fill(const QRectF &box, const QColor &colour);
    /// Draws a horizontal line; with a `dash` it is dashed.
    void rule(const QPointF &at, double width, double thickness, double dash = 0,
              const QColor &colour = Qt::black);
    /// Draws the picture as large as it fits, in the middle of the box. Where dots are black or white only,
    /// `dotsPerMm` is their number, and grey becomes a pattern of them.
    void picture(const QRectF &box, const QImage &image, double dotsPerMm = 0);
    void code(const QRectF &box, const qr::QrCode &code);

private:
    QRectF inUnits(const QRectF &box) const;

    QPainter *m_painter;
};

} // namespace linktill::paper
