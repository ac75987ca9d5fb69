// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace linktill::paper {

enum class PaperKind {
    Card,
    Tent,    ///< two cards on one page, head to head: it is folded in the middle and stands on a table
    Sheet,   ///< the same link many times
    Roll,    ///< proof of payment, or the code of a link that is not paid
    Receipt, ///< proof of payment
};

/// Holds the measures of a layout; all are millimetres.
struct PaperLayout
{
    const char *name; ///< in arguments and settings, so none is ever changed
    PaperKind kind;
    QSizeF page;      ///< a roll's height is 0: it is as long as its content
    // of sheets
    int columns = 1, rows = 1;
    QPointF first = {};  ///< corner of the first label
    QSizeF label = {};
    QPointF pitch = {};  ///< from one label to the next
    const char *article = nullptr; ///< of the maker of the labels
    // of rolls
    double printable = 0; ///< width that the printer reaches
    int dots = 0;         ///< dots in that width, at 8 a millimetre (203 dpi)
};

/// Returns all layouts. The first one of each kind has the kind's name alone: "card", "sheet", "receipt".
const QList<PaperLayout> &paperLayouts();
/// Returns null for an unknown name.
const PaperLayout *layoutNamed(const QString &name);
/// Returns a name for people: "Card A6", "Labels 3 × 7 (Avery L7160)".
QString layoutWords(const PaperLayout &layout);

} // namespace linktill::paper
