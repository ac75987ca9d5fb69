// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace linktill::gui {

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, width());
    style()->drawItemText(
        &painter, rect(),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace linktill::gui
