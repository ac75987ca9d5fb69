// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/link.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

namespace linktill {
class Catalogue;
struct LinkHistory;
}

namespace linktill::gui {

/// Holds what the customer window shows of a shop and its link. It has no data of the staff.
struct DisplayContent
{
    struct Item
    {
        QString name, count; ///< count: "2 × ฿95.00"
        QString total;
    };
    QString shop;
    QImage logo;          ///< null: the shop has none
    QString badge;        ///< key of CustomerWords, "practice" or "test"; empty for real money
    bool isIdle = true;   ///< no link is shown
    LinkState state = LinkState::Created;
    QString url;          ///< what the QR code leads to
    QString amount, description, order;
    QList<Item> items;
    QString method;       ///< empty unless the link offers only one
    QDateTime created, expires; ///< UTC; `expires` is invalid when the link never expires
    QDateTime since;      ///< UTC, since when the link is in its state; invalid: not known
    QString language;     ///< code of the language that the customer most likely reads
};

/// Returns what is shown while no link is.
DisplayContent idleDisplay(const Account &account);
/// Returns what is shown of a link whose content as sent is `content`.
DisplayContent displayOf(const Account &account, const Link &link, const LinkContent &content,
                         const Catalogue &catalogue);
/// Returns a pretend link by which a person sees that the window is where it should be. It cannot be paid.
DisplayContent testDisplay(const Account &account, const QDateTime &now);

} // namespace linktill::gui
