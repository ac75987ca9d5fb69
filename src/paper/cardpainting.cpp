// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/cardpainting.h"

#include "paper/paperwords.h"
#include "qr/qrcode.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace linktill::paper {

namespace {

const QColor ink(0x1a, 0x1c, 0x22), faint(0x59, 0x61, 0x6d), hairline(0xd9, 0xdd, 0xe3);
constexpr double finestLogoCode = 40; ///< millimetres
constexpr Qt::Alignment centred = Qt::AlignHCenter;

/// Paints in a part of the page as if it were `design` millimetres large.
void within(PaperCanvas &canvas, const QRectF &place, const QSizeF &design, bool isUpsideDown,
            const std::function<void()> &paint)
{
    QPainter *painter = canvas.painter();
    if (!painter)
        return;
    painter->save();
    painter->translate(place.topLeft() * PaperCanvas::unit);
    if (isUpsideDown) {
        painter->translate(place.width() * PaperCanvas::unit, place.height() * PaperCanvas::unit);
        painter->rotate(180);
    }
    const double scale = std::min(place.width() / design.width(), place.height() / design.height());
    painter->scale(scale, scale);
    paint();
    painter->restore();
}

void paintBand(PaperCanvas &canvas, const QRectF &band, const PaperJob &job)
{
    const QString word = environmentBand(job.environment);
    if (word.isEmpty())
        return;
    canvas.fill(band, Qt::black);
    const double inset = band.height() * 0.1;
    canvas.fit(band.adjusted(2, inset, -2, -inset), word,
               {band.height() * 0.6, true, centred, Qt::white, 1}, 1);
}

QString scanWords()
{
    return words(QT_TRANSLATE_NOOP("Paper", "Scan to pay")).dotted();
}

/// Order number at the left, the link at the right, above them a line.
void paintFoot(PaperCanvas &canvas, const QRectF &foot, double size, const PaperJob &job)
{
    canvas.rule(foot.topLeft(), foot.width(), 0.15, 0, hairline);
    const TextStyle style{size, false, Qt::AlignLeft, faint, 2};
    const double gap = 4, orderWidth = std::min(PaperCanvas::textWidth(job.orderId, style) + 0.5, foot.width() * 0.4);
    const QRectF order(foot.x(), foot.y() + 1.5, orderWidth, foot.height() - 1.5);
    const QRectF link(order.right() + gap, order.y(), foot.width() - orderWidth - gap, order.height());
    canvas.fit(order, job.orderId, style, size * 0.6);
    QString address = job.url;
    if (address.startsWith(QLatin1String("https://")))
        address.remove(0, 8);
    canvas.fit(link, address, {size, false, Qt::AlignRight, faint, 2}, size * 0.6);
}

/// The design is A6; larger cards are the same, larger.
void paintCard(PaperCanvas &canvas, const PaperJob &job)
{
    constexpr double left = 8, width = 89, codeSide = 66;
    paintBand(canvas, {0, 0, 105, 6.5}, job);
    const bool hasLogo = !job.logo.isNull();
    if (hasLogo)
        canvas.picture({left, 8, width, 11}, job.logo);
    const double down = hasLogo ? 10 : 0;
    canvas.fit({left, 7.5 + down, width, 9}, job.shop, {5.2, true, centred, ink, 2}, 2.6);
    canvas.fit({left, 17.5 + down * 0.95, width, 12.5}, job.amount, {8.8, true, centred, ink, 1}, 3);
    canvas.fit({left, 31.5 + down * 0.8, width, 9.5}, job.description, {3.4, false, centred, ink, 2}, 2.2);
    canvas.code({(105 - codeSide) / 2, 41.7 + down * 0.75, codeSide, codeSide}, codeOf(job));
    canvas.fit({left, 109 + down * 0.75, width, 7}, scanWords(), {4, true, centred, ink, 1}, 2);
    canvas.fit({left, 116.5 + down * 0.75, width, 9}, payByWords(job.expires).dotted(),
               {2.85, false, centred, faint, 2}, 2);
    paintFoot(canvas, {left, 136.3, width, 8.5}, 2.4, job);
}

/// The design is one half of a folded A4: the code at the right, what it is for at the left.
void paintTentHalf(PaperCanvas &canvas, const PaperJob &job)
{
    constexpr double left = 12, width = 84, codeSide = 98;
    paintBand(canvas, {0, 0, 210, 9}, job);
    const bool hasLogo = !job.logo.isNull();
    if (hasLogo)
        canvas.picture({left, 14, width, 18}, job.logo);
    const double down = hasLogo ? 20 : 0;
    canvas.fit({left, 16 + down, width, 17}, job.shop, {8, true, centred, ink, 2}, 4);
    canvas.fit({left, 40 + down * 0.75, width, 18}, job.amount, {13, true, centred, ink, 1}, 4);
    canvas.fit({left, 61 + down * 0.6, width, 19}, job.description, {5, false, centred, ink, 3}, 3);
    canvas.fit({left, 86 + down * 0.5, width, 12}, scanWords(), {6.4, true, centred, ink, 2}, 3);
    canvas.fit({left, 100 + down * 0.3, width, 13}, payByWords(job.expires).dotted(),
               {4.2, false, centred, faint, 2}, 3);
    canvas.code({102, 18, codeSide, codeSide}, codeOf(job));
    paintFoot(canvas, {left, 129, 186, 12}, 3.4, job);
}

void paintLabel(PaperCanvas &canvas, const QRectF &label, const PaperJob &job)
{
    const QString band = environmentBand(job.environment);
    const double pad = 2.5, bandHeight = band.isEmpty() ? 0 : 4;
    QRectF box = label.adjusted(pad, pad, -pad, -pad);
    if (bandHeight > 0) {
        paintBand(canvas, {box.x(), box.y(), box.width(), bandHeight}, job);
        box.setTop(box.top() + bandHeight + 0.5);
    }
    const double side = std::min(box.height(), box.width() * 0.52);
    PaperJob plain = job; // a code with a logo has more modules, which would be too fine here
    plain.hasLogoInCode = job.hasLogoInCode && side > finestLogoCode;
    canvas.code({box.x(), box.y() + (box.height() - side) / 2, side, side}, codeOf(plain));
    const double scale = std::min(1.6, box.height() / 33), left = box.x() + side + 1;
    double y = box.y();
    const double rest = box.right() - left;
    const auto next = [&](double share, const QString &text, const TextStyle &style, double smallest) {
        const double height = box.height() * share;
        canvas.fit({left, y, rest, height}, text, style, smallest);
        y += height;
    };
    next(0.22, job.shop, {3.2 * scale, true, Qt::AlignLeft, ink, 2}, 1.8);
    next(0.20, job.amount, {4.6 * scale, true, Qt::AlignLeft, ink, 1}, 1.8);
    next(0.20, job.description, {2.6 * scale, false, Qt::AlignLeft, ink, 2}, 1.7);
    next(0.25, payByWords(job.expires).dotted(), {2.2 * scale, false, Qt::AlignLeft, faint, 3}, 1.6);
    next(0.13, job.orderId, {2.0 * scale, false, Qt::AlignLeft, faint, 1}, 1.5);
}

void paintSheet(PaperCanvas &canvas, const PaperLayout &layout, const PaperJob &job)
{
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column) {
            const QPointF corner =
                layout.first + QPointF(column * layout.pitch.x(), row * layout.pitch.y());
            paintLabel(canvas, {corner, layout.label}, job);
        }
    }
    if (layout.article)
        return; // its labels are cut already
    for (int row = 1; row < layout.rows; ++row)
        canvas.rule({0, row * layout.pitch.y()}, layout.page.width(), 0.15, 2, hairline);
    for (int column = 1; column < layout.columns; ++column)
        canvas.fill({QPointF(column * layout.pitch.x(), 0), QSizeF(0.15, layout.page.height())}, hairline);
}

} // namespace

qr::QrCode codeOf(const PaperJob &job)
{
    const auto code = job.hasLogoInCode ? qr::QrCode::withLogo(job.url, job.logo)
                                        : qr::QrCode::encode(job.url);
    return code.value_or(qr::QrCode());
}

QString environmentBand(Environment environment)
{
    switch (environment) {
    case Environment::Practice:
        return words(QT_TRANSLATE_NOOP("Paper", "PRACTICE")).dotted();
    case Environment::Sandbox:
        return words(QT_TRANSLATE_NOOP("Paper", "SANDBOX")).dotted();
    case Environment::Live:
        break;
    }
    return {};
}

void paintCardPage(PaperCanvas &canvas, const PaperLayout &layout, const PaperJob &job)
{
    const QRectF page({0, 0}, layout.page);
    if (layout.kind == PaperKind::Card)
        return within(canvas, page, {105, 148}, false, [&] { paintCard(canvas, job); });
    if (layout.kind == PaperKind::Sheet)
        return paintSheet(canvas, layout, job);
    const QSizeF half(page.width(), page.height() / 2), design(210, 148.5);
    for (const bool isUpper : {true, false})
        within(canvas, {QPointF(0, isUpper ? 0 : half.height()), half}, design, isUpper,
               [&] { paintTentHalf(canvas, job); });
    canvas.rule({0, half.height()}, page.width(), 0.15, 2, hairline);
}

} // namespace linktill::paper
