// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/paperpreview.h"

#include <QPainter>
#include <QPixmap>
#include <QSizePolicy>

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int edge = 12;               ///< around each page
constexpr int widestPage = 420;        ///< logical pixels
constexpr double largestScale = 4.2;   ///< pixels in a millimetre: a roll is not blown up
constexpr int tallestPixmap = 8000;    ///< of a page; longer rolls are shown smaller
} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paperPreview"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(120);
}

void PaperPreview::show(const paper::PaperLayout *layout, const paper::PaperJob &job)
{
    m_layout = layout;
    m_job = job;
    m_painted.clear();
    if (layout) {
        m_page = paper::pageSize(*layout, job);
        m_pages = paper::pageCount(*layout, job);
    }
    updateGeometry();
    update();
}

QSize PaperPreview::pageIn(int width) const
{
    if (!m_layout || m_page.isEmpty())
        return {};
    const double room = std::clamp(width - 2 * edge, 40, widestPage);
    const double scale = std::min({room / m_page.width(), largestScale, tallestPixmap / m_page.height()});
    return (m_page * scale).toSize().expandedTo({1, 1});
}

int PaperPreview::heightForWidth(int width) const
{
    return m_layout ? m_pages * (pageIn(width).height() + edge) + edge : 100;
}

QSize PaperPreview::sizeHint() const
{
    const int width = widestPage + 2 * edge;
    return {width, heightForWidth(width)};
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_painted.clear();
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    if (!m_layout)
        return;
    const QSize page = pageIn(width());
    const double ratio = devicePixelRatioF();
    if (m_painted.isEmpty()) {
        for (int number = 0; number < m_pages; ++number) {
            QPixmap pixmap(page * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::white); // paper is white in dark colours, too
            QPainter painter(&pixmap);
            paper::paintPage(painter, *m_layout, m_job, number, page.width() / m_page.width());
            m_painted << pixmap;
        }
    }
    QPainter painter(this);
    int y = edge;
    for (const QPixmap &pixmap : m_painted) {
        const QRect place((width() - page.width()) / 2, y, page.width(), page.height());
        painter.drawPixmap(place.topLeft(), pixmap);
        painter.setPen(palette().mid().color());
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        y += page.height() + edge;
    }
}

} // namespace linktill::gui
