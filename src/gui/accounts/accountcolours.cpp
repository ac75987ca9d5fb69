// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/accounts/accountcolours.h"

#include "application/accounts/accountbook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace linktill::gui {

namespace {
class AccountColours
{
    Q_DECLARE_TR_FUNCTIONS(AccountColours)
};
} // namespace

QList<QPair<QString, QString>> namedAccountColours()
{
    // The names are in the order of accountColours().
    const QStringList names{AccountColours::tr("Blue"),   AccountColours::tr("Green"),
                            AccountColours::tr("Orange"), AccountColours::tr("Violet"),
                            AccountColours::tr("Pink"),   AccountColours::tr("Turquoise"),
                            AccountColours::tr("Brown"),  AccountColours::tr("Grey")};
    const QStringList colours = accountColours();
    QList<QPair<QString, QString>> named;
    for (qsizetype i = 0; i < colours.size(); ++i)
        named.append({names.value(i, colours[i]), colours[i]});
    return named;
}

QIcon colourIcon(const QString &colour)
{
    constexpr int side = 32; // twice the shown size, for screens at a scale of 200 %
    QPixmap spot(side, side);
    spot.fill(Qt::transparent);
    QPainter painter(&spot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(6, 6, side - 12, side - 12);
    painter.end();
    spot.setDevicePixelRatio(2);
    return QIcon(spot);
}

} // namespace linktill::gui
