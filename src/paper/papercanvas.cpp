// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/papercanvas.h"

#include "qr/qrcode.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

#include <algorithm>

namespace linktill::paper {

namespace {

constexpr double shrinkStep = 0.95;

struct Laid
{
    double height = 0; ///< units
    QList<qsizetype> starts; ///< where each line begins in the text
};

Laid layOut(QTextLayout &layout, double width)
{
    Laid laid;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, laid.height));
        laid.height += line.height();
        laid.starts << line.textStart();
    }
    layout.endLayout();
    return laid;
}

void prepare(QTextLayout &layout, const QString &text, const TextStyle &style)
{
    layout.setText(text);
    layout.setFont(PaperCanvas::font(style));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

} // namespace

QFont PaperCanvas::font(const TextStyle &style)
{
    QFont font;
    // Each system has some of these; they have the letters of Latin, Vietnamese and Thai. What none of them has
    // comes from whichever font of the system does.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Thai"), QStringLiteral("Segoe UI"),
                      QStringLiteral("Leelawadee UI"), QStringLiteral("Helvetica Neue"),
                      QStringLiteral("Thonburi"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(style.size * unit)));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF PaperCanvas::inUnits(const QRectF &box) const
{
    return {box.topLeft() * unit, box.size() * unit};
}

double PaperCanvas::textWidth(const QString &text, const TextStyle &style)
{
    QTextLayout layout;
    prepare(layout, text, style);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return 0;
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.naturalTextWidth() / unit;
}

double PaperCanvas::baseline(const QString &text, double width, const TextStyle &style, bool ofLastLine)
{
    QTextLayout layout;
    prepare(layout, text, style);
    layOut(layout, width * unit);
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine line = layout.lineAt(ofLastLine ? layout.lineCount() - 1 : 0);
    return (line.y() + line.ascent()) / unit;
}

double PaperCanvas::text(const QPointF &at, double width, const QString &text, const TextStyle &style)
{
    if (text.isEmpty() || width <= 0)
        return 0;
    QTextLayout layout;
    prepare(layout, text, style);
    Laid laid = layOut(layout, width * unit);
    if (style.maxLines > 0 && laid.starts.size() > style.maxLines) {
        const qsizetype last = laid.starts[style.maxLines - 1];
        const QString rest = QFontMetricsF(font(style)).elidedText(text.mid(last), Qt::ElideRight,
                                                                   width * unit - 1);
        prepare(layout, text.left(last) + rest, style);
        laid = layOut(layout, width * unit);
    }
    if (m_painter) {
        m_painter->setPen(style.colour);
        layout.draw(m_painter, at * unit);
    }
    return laid.height / unit;
}

void PaperCanvas::fit(const QRectF &box, const QString &text, TextStyle style, double smallest)
{
    const int mostLines = std::max(1, style.maxLines);
    const auto height = [&](int lines) {
        TextStyle trial = style;
        trial.maxLines = lines;
        return PaperCanvas().text({}, box.width(), text, trial);
    };
    style.maxLines = 0;
    const auto fits = [&] {
        QTextLayout layout;
        prepare(layout, text, style);
        const Laid laid = layOut(layout, box.width() * unit);
        return laid.starts.size() <= mostLines && laid.height <= box.height() * unit;
    };
    while (!fits() && style.size * shrinkStep >= smallest)
        style.size *= shrinkStep;
    int lines = mostLines;
    while (lines > 1 && height(lines) > box.height())
        --lines;
    style.maxLines = lines;
    const double gap = std::max(0.0, box.height() - height(lines)) / 2;
    this->text(box.topLeft() + QPointF(0, gap), box.width(), text, style);
}

void PaperCanvas::fill(const QRectF &box, const QColor &colour)
{
    if (m_painter)
        m_painter->fillRect(inUnits(box), colour);
}

void PaperCanvas::rule(const QPointF &at, double width, double thickness, double dash, const QColor &colour)
{
    if (!m_painter)
        return;
    if (dash <= 0) {
        fill({at, QSizeF(width, thickness)}, colour);
        return;
    }
    constexpr double gapShare = 0.7;
    const double step = dash * (1 + gapShare);
    for (double x = 0; x < width; x += step)
        fill({at + QPointF(x, 0), QSizeF(std::min(dash, width - x), thickness)}, colour);
}

void PaperCanvas::picture(const QRectF &box, const QImage &image, double dotsPerMm)
{
    if (!m_painter || image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
    const QRectF place(box.center() - QPointF(size.width() / 2, size.height() / 2), size);
    m_painter->save();
    if (dotsPerMm > 0) {
        QImage flat(qMax(1, qRound(size.width() * dotsPerMm)), qMax(1, qRound(size.height() * dotsPerMm)),
                    QImage::Format_RGB32);
        flat.fill(Qt::white);
        {
            QPainter onWhite(&flat);
            onWhite.setRenderHint(QPainter::SmoothPixmapTransform);
            onWhite.drawImage(flat.rect(), image.scaled(flat.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        const QImage dots = flat.convertToFormat(QImage::Format_Mono, Qt::DiffuseDither | Qt::MonoOnly);
        const QPointF corner(qRound(place.x() * dotsPerMm) / dotsPerMm, qRound(place.y() * dotsPerMm) / dotsPerMm);
        m_painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
        m_painter->drawImage(inUnits({corner, QSizeF(dots.size()) / dotsPerMm}), dots);
    } else {
        m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter->drawImage(inUnits(place), image);
    }
    m_painter->restore();
}

void PaperCanvas::code(const QRectF &box, const qr::QrCode &code)
{
    if (m_painter)
        code.paint(*m_painter, inUnits(box));
}

} // namespace linktill::paper
