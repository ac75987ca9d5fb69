// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/paperlayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace linktill::paper {

namespace {

struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(PaperLayout)
};

constexpr QSizeF a6(105, 148), a5(148, 210), a4(210, 297), letter(215.9, 279.4);

PaperLayout page(const char *name, PaperKind kind, const QSizeF &size)
{
    return {name, kind, size};
}

/// The measures of labels are those that their makers publish.
PaperLayout sheet(const char *name, const QSizeF &size, int columns, int rows, const QPointF &first,
                  const QSizeF &label, const QPointF &pitch, const char *article = nullptr)
{
    return {name, PaperKind::Sheet, size, columns, rows, first, label, pitch, article};
}

PaperLayout roll(const char *name, double width, double printable, int dots)
{
    PaperLayout layout{name, PaperKind::Roll, QSizeF(width, 0)};
    layout.printable = printable;
    layout.dots = dots;
    return layout;
}

} // namespace

const QList<PaperLayout> &paperLayouts()
{
    static const QList<PaperLayout> all{
        page("card", PaperKind::Card, a6),
        page("card-a5", PaperKind::Card, a5),
        page("card-a4", PaperKind::Card, a4),
        page("tent", PaperKind::Tent, a4),
        page("tent-a5", PaperKind::Tent, a5),
        sheet("sheet", a4, 2, 4, {0, 0}, {105, 74.25}, {105, 74.25}),
        sheet("sheet-3x8", a4, 3, 8, {0, 0}, {70, 37.125}, {70, 37.125}),
        sheet("sheet-l7159", a4, 3, 8, {7.25, 12.95}, {63.5, 33.9}, {66.0, 33.9}, "Avery L7159"),
        sheet("sheet-l7160", a4, 3, 7, {7.25, 15.15}, {63.5, 38.1}, {66.0, 38.1}, "Avery L7160"),
        sheet("sheet-l7163", a4, 2, 7, {4.65, 15.15}, {99.1, 38.1}, {101.6, 38.1}, "Avery L7163"),
        sheet("sheet-l7165", a4, 2, 4, {4.65, 13.1}, {99.1, 67.7}, {101.6, 67.7}, "Avery L7165"),
        sheet("sheet-5163", letter, 2, 5, {3.96, 12.7}, {101.6, 50.8}, {106.36, 50.8}, "Avery 5163"),
        roll("roll58", 58, 48, 384),
        roll("roll80", 80, 72, 576),
        page("receipt", PaperKind::Receipt, a5),
        page("receipt-a4", PaperKind::Receipt, a4),
    };
    return all;
}

const PaperLayout *layoutNamed(const QString &name)
{
    const QList<PaperLayout> &all = paperLayouts();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const PaperLayout &layout) {
        return name == QLatin1String(layout.name);
    });
    return found == all.end() ? nullptr : &*found;
}

QString layoutWords(const PaperLayout &layout)
{
    const QString size = layout.page == a6   ? QStringLiteral("A6")
                         : layout.page == a5 ? QStringLiteral("A5")
                         : layout.page == a4 ? QStringLiteral("A4")
                                             : QStringLiteral("Letter");
    switch (layout.kind) {
    case PaperKind::Card:
        return LayoutText::tr("Card %1").arg(size);
    case PaperKind::Tent:
        return LayoutText::tr("Table tent, folded %1").arg(size);
    case PaperKind::Sheet:
        if (layout.article)
            //: labels on a sheet: columns × rows, then the maker's article
            return LayoutText::tr("Labels %1 × %2 (%3)")
                .arg(QString::number(layout.columns), QString::number(layout.rows),
                     QString::fromLatin1(layout.article));
        //: cards on a sheet to cut apart: columns × rows, then the paper's size
        return LayoutText::tr("Sheet of %1 × %2, %3")
            .arg(QString::number(layout.columns), QString::number(layout.rows), size);
    case PaperKind::Roll:
        return LayoutText::tr("Roll %1 mm").arg(QString::number(qRound(layout.page.width())));
    case PaperKind::Receipt:
        return LayoutText::tr("Receipt %1").arg(size);
    }
    return {};
}

} // namespace linktill::paper
