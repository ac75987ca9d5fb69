// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace linktill::gui {

/// Draws the warning triangle in one colour, as large as fits in `box`.
void drawIssueMark(QPainter *painter, const QRectF &box, const QColor &colour);

} // namespace linktill::gui
