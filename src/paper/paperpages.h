// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/paperjob.h"
#include "paper/paperlayout.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <optional>

class QPainter;

namespace linktill::paper {

/// Says why a link has no such paper.
enum class PaperRefusal {
    NotPaid,  ///< there is no proof of a payment yet
    Paid,     ///< a card would have somebody pay twice
    Over,     ///< nobody can pay any more
    NoLink,   ///< the link's address is not known
};
std::optional<PaperRefusal> refusalOf(const PaperLayout &layout, const PaperJob &job);
QString refusalSentence(PaperRefusal refusal);

/// Returns the size of each page in millimetres; a roll's page is as long as its content.
QSizeF pageSize(const PaperLayout &layout, const PaperJob &job);
int pageCount(const PaperLayout &layout, const PaperJob &job);
/// Paints a page, counted from 0, with its corner at the painter's origin. Preview, PDF and printer all come
/// from here. `dotsPerMm` is the number of the painter's units in a millimetre.
void paintPage(QPainter &painter, const PaperLayout &layout, const PaperJob &job, int page, double dotsPerMm);

/// Returns a document with all pages, so many times.
QByteArray paperPdf(const PaperLayout &layout, const PaperJob &job, int copies = 1);
/// Returns what a roll printer prints, in black and white dots, without the margins that it does not reach.
QImage rollPicture(const PaperLayout &layout, const PaperJob &job);

struct RollFeatures
{
    bool cuts = true;
    bool opensDrawer = false;
};
/// Returns the bytes that have a roll printer print the picture (ESC/POS): a picture and no text, since the
/// printers' tables of letters have neither Thai nor Vietnamese.
QByteArray escPos(const QImage &picture, const RollFeatures &features = {}, int copies = 1);

} // namespace linktill::paper
