// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/paperpages.h"

#include "paper/cardpainting.h"
#include "paper/slipflow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace linktill::paper {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperPages)
};

constexpr double rollMargin = 3; ///< above and below what is on a roll, in previews and documents
constexpr int pdfDpi = 1200;
constexpr double millimetresPerInch = 25.4;
constexpr int longestRoll = 16000; ///< dots: two metres

bool isCard(const PaperLayout &layout)
{
    return layout.kind != PaperKind::Roll && layout.kind != PaperKind::Receipt;
}

double sideMargin(const PaperLayout &layout)
{
    return (layout.page.width() - slipStyle(layout).width) / 2;
}

/// Returns which parts begin a page of a receipt.
QList<std::size_t> pageStarts(const PaperLayout &layout, const SlipFlow &flow)
{
    QList<std::size_t> starts{0};
    const double room = layout.page.height() - 2 * sideMargin(layout);
    double used = 0;
    for (std::size_t i = 0; i < flow.parts().size(); ++i) {
        const double height = flow.parts()[i].height;
        if (used > 0 && used + height > room) {
            starts << i;
            used = 0;
        }
        used += height;
    }
    return starts;
}

void paintReceipt(PaperCanvas &canvas, const PaperLayout &layout, const PaperJob &job, int page)
{
    const SlipFlow flow(job, slipStyle(layout));
    const QList<std::size_t> starts = pageStarts(layout, flow);
    const double margin = sideMargin(layout);
    const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : flow.parts().size();
    QPointF at(margin, margin);
    for (std::size_t i = starts[page]; i < end; ++i) {
        flow.parts()[i].paint(canvas, at);
        at.ry() += flow.parts()[i].height;
    }
    if (starts.size() > 1)
        canvas.text({margin, layout.page.height() - margin * 0.7}, layout.page.width() - 2 * margin,
                    QStringLiteral("%1 / %2").arg(page + 1).arg(starts.size()),
                    {2.6, false, Qt::AlignHCenter, QColor(0x59, 0x61, 0x6d)});
}

void paintRoll(PaperCanvas &canvas, const PaperLayout &layout, const PaperJob &job, const QPointF &corner)
{
    const SlipFlow flow(job, slipStyle(layout));
    QPointF at = corner;
    for (const SlipFlow::Part &part : flow.parts()) {
        part.paint(canvas, at);
        at.ry() += part.height;
    }
}

} // namespace

std::optional<PaperRefusal> refusalOf(const PaperLayout &layout, const PaperJob &job)
{
    if (job.isOver)
        return PaperRefusal::Over;
    if (layout.kind == PaperKind::Receipt && !job.isPaid)
        return PaperRefusal::NotPaid;
    if (job.isPaid)
        return isCard(layout) ? std::optional(PaperRefusal::Paid) : std::nullopt;
    return job.url.isEmpty() ? std::optional(PaperRefusal::NoLink) : std::nullopt;
}

QString refusalSentence(PaperRefusal refusal)
{
    switch (refusal) {
    case PaperRefusal::NotPaid:
        return PaperText::tr("This link isn't paid yet, so there is no receipt.");
    case PaperRefusal::Paid:
        return PaperText::tr("This link is already paid, so that nobody should pay it again. Print its receipt "
                             "instead.");
    case PaperRefusal::Over:
        return PaperText::tr("This link can no longer be paid, so there is nothing to print.");
    case PaperRefusal::NoLink:
        return PaperText::tr("The URL of this link isn't known, so there is nothing to scan.");
    }
    return {};
}

QSizeF pageSize(const PaperLayout &layout, const PaperJob &job)
{
    if (layout.kind != PaperKind::Roll)
        return layout.page;
    return {layout.page.width(), SlipFlow(job, slipStyle(layout)).height() + 2 * rollMargin};
}

int pageCount(const PaperLayout &layout, const PaperJob &job)
{
    if (layout.kind != PaperKind::Receipt)
        return 1;
    return int(pageStarts(layout, SlipFlow(job, slipStyle(layout))).size());
}

void paintPage(QPainter &painter, const PaperLayout &layout, const PaperJob &job, int page, double dotsPerMm)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMm / PaperCanvas::unit, dotsPerMm / PaperCanvas::unit);
    PaperCanvas canvas(&painter);
    if (isCard(layout))
        paintCardPage(canvas, layout, job);
    else if (layout.kind == PaperKind::Receipt)
        paintReceipt(canvas, layout, job, std::clamp(page, 0, pageCount(layout, job) - 1));
    else
        paintRoll(canvas, layout, job, {sideMargin(layout), rollMargin});
    painter.restore();
}

QByteArray paperPdf(const PaperLayout &layout, const PaperJob &job, int copies)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Linktill"));
        writer.setTitle(job.orderId);
        writer.setResolution(pdfDpi);
        writer.setPageSize(QPageSize(pageSize(layout, job), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        const int pages = pageCount(layout, job);
        for (int i = 0; i < pages * copies; ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, layout, job, i % pages, pdfDpi / millimetresPerInch);
        }
    }
    return file.data();
}

QImage rollPicture(const PaperLayout &layout, const PaperJob &job)
{
    const SlipStyle style = slipStyle(layout);
    const double dotsPerMm = layout.dots / layout.printable;
    const int height = int(std::ceil(SlipFlow(job, style).height() * dotsPerMm));
    QImage grey(layout.dots, std::clamp(height, 1, longestRoll), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    {
        QPainter painter(&grey);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(dotsPerMm / PaperCanvas::unit, dotsPerMm / PaperCanvas::unit);
        PaperCanvas canvas(&painter);
        paintRoll(canvas, layout, job, {});
    }
    // Grey edges of letters become black or white; a pattern of dots would make them ragged.
    return grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly);
}

} // namespace linktill::paper
