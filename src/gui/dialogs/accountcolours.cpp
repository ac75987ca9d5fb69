// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/accountcolours.h"

#include "desk/accountbook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace linktill::gui {

namespace {
class AccountColours
{
    Q_DECLARE_TR_FUNCTIONS(AccountColours)
};
} // namespace

QList<QPair<QString, QString>> accountColours()
{
    return {{AccountColours::tr("Blue"), QStringLiteral("#3b82f6")},
            {AccountColours::tr("Green"), QStringLiteral("#16a34a")},
            {AccountColours::tr("Violet"), QStringLiteral("#8b5cf6")},
            {AccountColours::tr("Pink"), QStringLiteral("#db2777")},
            {AccountColours::tr("Orange"), QStringLiteral("#ea580c")},
            {AccountColours::tr("Turquoise"), QStringLiteral("#0d9488")},
            {AccountColours::tr("Brown"), QStringLiteral("#a16207")},
            {AccountColours::tr("Grey"), QStringLiteral("#6b7280")}};
}

QString freeAccountColour(const AccountBook &book)
{
    const auto all = accountColours();
    for (const auto &[name, colour] : all) {
        const bool taken = std::any_of(book.accounts().begin(), book.accounts().end(),
                                       [&colour = colour](const Account &a) { return a.colour == colour; });
        if (!taken)
            return colour;
    }
    return all.first().second;
}

QIcon colourIcon(const QString &colour)
{
    constexpr int side = 32; // twice the size that it is shown in, for screens at 200 %
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
