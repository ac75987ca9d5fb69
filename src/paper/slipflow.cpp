// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/slipflow.h"

#include "paper/cardpainting.h"
#include "qr/qrcode.h"

#include <algorithm>
#include <cmath>

namespace linktill::paper {

namespace {

constexpr double rollDotsPerMm = 8;
constexpr double pairGap = 1.5; ///< between the left and the right text of a line
constexpr double widestRight = 0.62; ///< share of the width above which the right text gets a line of its own
constexpr Qt::Alignment middle = Qt::AlignHCenter, atRight = Qt::AlignRight;

QString times(const PaperItem &item)
{
    return QStringLiteral("%1 × %2").arg(item.quantity, item.price);
}

} // namespace

SlipStyle slipStyle(const PaperLayout &layout)
{
    SlipStyle style;
    if (layout.kind == PaperKind::Roll) {
        style.width = layout.printable;
        style.dotsPerMm = rollDotsPerMm;
        style.code = std::min(layout.printable, 60.0);
        style.hasQuantityColumn = layout.printable > 60;
        return style;
    }
    const double scale = layout.page.width() / 148;
    style.width = layout.page.width() - 30 * scale;
    style.body = 3.3 * std::sqrt(scale);
    style.second = 2.9 * std::sqrt(scale);
    style.title = 5.5 * std::sqrt(scale);
    style.total = 5 * std::sqrt(scale);
    style.gap = 3;
    style.logo = 20;
    style.code = 50;
    style.hasQuantityColumn = true;
    return style;
}

SlipFlow::SlipFlow(const PaperJob &job, const SlipStyle &style) : m_job(job), m_style(style)
{
    head();
    if (m_job.isPaid)
        proof();
    else
        slip();
    foot();
}

double SlipFlow::height() const
{
    double sum = 0;
    for (const Part &part : m_parts)
        sum += part.height;
    return sum;
}

void SlipFlow::add(double height, std::function<void(PaperCanvas &, const QPointF &)> paint)
{
    if (m_style.dotsPerMm > 0) // whole dots, so that lines and codes are not blurred
        height = std::ceil(height * m_style.dotsPerMm - 1e-6) / m_style.dotsPerMm;
    m_parts.push_back({height, std::move(paint)});
}

void SlipFlow::space(double height)
{
    add(height, [](PaperCanvas &, const QPointF &) {});
}

void SlipFlow::rule()
{
    space(m_style.gap);
    add(m_style.rule, [style = m_style](PaperCanvas &canvas, const QPointF &at) {
        canvas.rule(at, style.width, style.rule, 0.75);
    });
    space(m_style.gap);
}

void SlipFlow::text(const QString &text, TextStyle style)
{
    if (text.isEmpty())
        return;
    const double width = m_style.width;
    add(PaperCanvas().text({}, width, text, style), [=](PaperCanvas &canvas, const QPointF &at) {
        canvas.text(at, width, text, style);
    });
}

void SlipFlow::both(const Bilingual &words, TextStyle style)
{
    text(words.own, style);
    if (!words.isOne())
        text(words.english, style);
}

void SlipFlow::pair(const QString &left, const QString &right, TextStyle style)
{
    const double width = m_style.width;
    TextStyle rightStyle = style;
    rightStyle.align = atRight;
    const double rightWidth = PaperCanvas::textWidth(right, style) + 0.1;
    if (rightWidth > width * widestRight) { // each below the other
        const double first = PaperCanvas().text({}, width, left, style);
        const double second = PaperCanvas().text({}, width, right, rightStyle);
        add(first + second, [=](PaperCanvas &canvas, const QPointF &at) {
            canvas.text(at, width, left, style);
            canvas.text(at + QPointF(0, first), width, right, rightStyle);
        });
        return;
    }
    const double leftWidth = width - rightWidth - pairGap;
    const double height = PaperCanvas().text({}, leftWidth, left, style);
    const double rightHeight = PaperCanvas().text({}, rightWidth, right, rightStyle);
    // The right text stands beside the last line of the left one.
    const double apart = PaperCanvas::baseline(left, leftWidth, style, true)
        - PaperCanvas::baseline(right, rightWidth, rightStyle, true);
    const double leftDown = std::max(0.0, -apart), rightDown = right.isEmpty() ? 0 : std::max(0.0, apart);
    add(std::max(height + leftDown, rightHeight + rightDown), [=](PaperCanvas &canvas, const QPointF &at) {
        canvas.text(at + QPointF(0, leftDown), leftWidth, left, style);
        canvas.text(at + QPointF(width - rightWidth, rightDown), rightWidth, right, rightStyle);
    });
}

/// Name, quantity and price, and sum, each in a column of its own.
void SlipFlow::columns(const PaperItem &item)
{
    const double width = m_style.width, sumWidth = width * 0.22, countWidth = width * 0.26;
    const double nameWidth = width - sumWidth - countWidth - 2 * pairGap;
    const TextStyle name = body();
    TextStyle right = body();
    right.align = atRight;
    right.maxLines = 1;
    const auto fitted = [&](const QString &text, double room) {
        TextStyle style = right;
        while (PaperCanvas::textWidth(text, style) > room && style.size > 1.2)
            style.size *= 0.95;
        return style;
    };
    const QString count = item.quantity.isEmpty() ? QString() : times(item);
    const TextStyle countStyle = fitted(count, countWidth), sumStyle = fitted(item.sum, sumWidth);
    const double base = PaperCanvas::baseline(item.name, nameWidth, name, false);
    const auto down = [&](const QString &text, double room, const TextStyle &style) {
        return std::max(0.0, base - PaperCanvas::baseline(text, room, style, false));
    };
    const QPointF countAt(nameWidth + pairGap, down(count, countWidth, countStyle)),
        sumAt(width - sumWidth, down(item.sum, sumWidth, sumStyle));
    const double height = std::max({PaperCanvas().text({}, nameWidth, item.name, name),
                                    sumAt.y() + PaperCanvas().text({}, sumWidth, item.sum, sumStyle),
                                    countAt.y() + PaperCanvas().text({}, countWidth, count, countStyle)});
    add(height, [=](PaperCanvas &canvas, const QPointF &at) {
        canvas.text(at, nameWidth, item.name, name);
        canvas.text(at + countAt, countWidth, count, countStyle);
        canvas.text(at + sumAt, sumWidth, item.sum, sumStyle);
    });
}

void SlipFlow::item(const PaperItem &item)
{
    if (m_style.hasQuantityColumn)
        return columns(item);
    if (item.quantity.isEmpty())
        return pair(item.name, item.sum, body());
    const QString line = item.name + u' ' + times(item);
    const double width = PaperCanvas::textWidth(line, body()) + PaperCanvas::textWidth(item.sum, body());
    if (width + pairGap <= m_style.width)
        return pair(line, item.sum, body());
    text(item.name, body());
    pair(times(item), item.sum, body());
}

void SlipFlow::head()
{
    const QString band = environmentBand(m_job.environment);
    const SlipStyle style = m_style;
    if (!band.isEmpty()) {
        const TextStyle words{style.body * 1.2, true, middle, Qt::white};
        const double height = PaperCanvas().text({}, style.width, band, words);
        add(height + 1, [=](PaperCanvas &canvas, const QPointF &at) {
            canvas.fill({at, QSizeF(style.width, height + 1)}, Qt::black);
            canvas.text(at + QPointF(0, 0.5), style.width, band, words);
        });
        space(style.gap);
    }
    if (!m_job.logo.isNull()) {
        add(style.logo, [=, logo = m_job.logo](PaperCanvas &canvas, const QPointF &at) {
            canvas.picture({at, QSizeF(style.width, style.logo)}, logo, style.dotsPerMm);
        });
        space(style.gap / 2);
    }
    text(m_job.shop, {style.title, true, middle});
    rule();
}

void SlipFlow::proof()
{
    both(words(QT_TRANSLATE_NOOP("Paper", "Receipt")), {m_style.body, true, middle});
    rule();
    if (m_job.paid.isValid()) {
        const Bilingual day = dayWords(m_job.paid);
        pair(words(QT_TRANSLATE_NOOP("Paper", "Date")).inOneLine(),
             day.own + u' ' + timeWords(m_job.paid), body());
        if (!day.isOne())
            text(day.english, {m_style.second, false, atRight});
    }
    pair(words(QT_TRANSLATE_NOOP("Paper", "Order")).inOneLine(), m_job.orderId, body());
    if (!m_job.customer.isEmpty() && m_style.dotsPerMm <= 0)
        pair(words(QT_TRANSLATE_NOOP("Paper", "Customer")).inOneLine(), m_job.customer, body());
    rule();
    items();
    pair(words(QT_TRANSLATE_NOOP("Paper", "Total")).inOneLine(), m_job.amount, {m_style.total, true});
    pair(words(QT_TRANSLATE_NOOP("Paper", "Paid")).inOneLine(), m_job.method, body());
    if (!m_job.reference.isEmpty()) {
        rule();
        text(words(QT_TRANSLATE_NOOP("Paper", "PortOne reference")).inOneLine(), {m_style.second});
        text(m_job.reference, {m_style.second});
    }
}

void SlipFlow::items()
{
    if (m_job.items.isEmpty() && m_job.description.isEmpty())
        return;
    for (const PaperItem &one : m_job.items)
        item(one);
    if (m_job.items.isEmpty())
        text(m_job.description, body());
    for (const PaperItem &charge : m_job.charges)
        item(charge);
    rule();
}

/// What a customer needs in order to pay.
void SlipFlow::slip()
{
    const SlipStyle style = m_style;
    text(m_job.amount, {style.total * 1.3, true, middle});
    text(m_job.description, {style.body, false, middle});
    space(style.gap / 2);
    const qr::QrCode code = codeOf(m_job);
    const int modules = code.size() + 2 * qr::QrCode::quietZone;
    double side = style.code;
    if (style.dotsPerMm > 0) // whole dots for each module
        side = std::max(1.0, std::floor(style.code * style.dotsPerMm / modules)) * modules / style.dotsPerMm;
    const double left = style.dotsPerMm > 0
        ? std::floor((style.width - side) / 2 * style.dotsPerMm) / style.dotsPerMm
        : (style.width - side) / 2;
    add(side, [=](PaperCanvas &canvas, const QPointF &at) {
        canvas.code({at + QPointF(left, 0), QSizeF(side, side)}, code);
    });
    space(style.gap / 2);
    text(words(QT_TRANSLATE_NOOP("Paper", "Scan to pay")).dotted(), {style.body * 1.1, true, middle});
    const Bilingual until = payByWords(m_job.expires);
    both(until, {style.second, false, middle});
    rule();
    pair(words(QT_TRANSLATE_NOOP("Paper", "Order")).inOneLine(), m_job.orderId, body());
    text(m_job.url, {style.second * 0.9});
}

void SlipFlow::foot()
{
    rule();
    if (m_job.isPaid)
        text(words(QT_TRANSLATE_NOOP("Paper", "Thank you")).dotted(), {m_style.body, false, middle});
    text(words(QT_TRANSLATE_NOOP("Paper", "Not a tax invoice")).dotted(), {m_style.second, false, middle});
}

} // namespace linktill::paper
