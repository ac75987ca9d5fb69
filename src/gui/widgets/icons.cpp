// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QIconEnginePlugin>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QtPlugin>

#include <algorithm>

namespace linktill::gui {

namespace {

/// Returns the icon's opacity. The files have all sizes side by side, in the order of iconSides.
QImage iconMask(const QString &name, int side)
{
    const QImage all(QStringLiteral(":/icons/%1.png").arg(name), "PNG");
    int left = 0;
    auto drawn = iconSides.begin();
    while (*drawn < side && drawn + 1 != iconSides.end())
        left += *drawn++;
    return all.copy(left, 0, *drawn, *drawn)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QPixmap tintedIcon(const QString &name, int side, const QColor &colour)
{
    const QString key = QStringLiteral("linktill %1 %2 %3").arg(name).arg(side).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(colour);
    picture.setAlphaChannel(iconMask(name, side));
    pixmap = QPixmap::fromImage(picture);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// An icon in the given colour, or else in that of the palette's text.
class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString name, QColor colour = {}) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        // Its own size is kept, not that of `rect`, which at 125 % can end within a pixel.
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return tintedIcon(m_name, std::min(size.width(), size.height()),
                          m_colour.isValid() ? m_colour
                                             : QApplication::palette().color(group, QPalette::WindowText));
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QString m_name;
    QColor m_colour; ///< invalid for the palette's
};

} // namespace

/// Makes the icons that the style sheet names.
class TintedIconPlugin final : public QIconEnginePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "tintedicons.json")
public:
    QIconEngine *create(const QString &fileName) override
    {
        return new TintedIcon(fileName.section(u'.', 0, 0), QColor(fileName.section(u'.', 1, 1)));
    }
};

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name));
}

} // namespace linktill::gui

Q_IMPORT_PLUGIN(TintedIconPlugin)

#include "icons.moc"
