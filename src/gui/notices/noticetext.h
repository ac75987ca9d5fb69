// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>

/// These functions return the sentences of notices about links, for the window and for the desktop.
namespace linktill::gui {

/// Returns "Paid: ฿1,850.00".
QString paidTitle(const Link &link);
/// Returns "Payment failed: ฿1,850.00".
QString failedTitle(const Link &link);
/// Returns "Mali Wongsa, order KF-2611-0041", and the account when it is not the active one.
QString whoseLine(const Link &link, const QString &activeAccount);
/// Returns "A payment of ฿1,850.00 failed: Mali Wongsa, order KF-2611-0041. The link can still be paid."
QString failedSentence(const Link &link, const QString &activeAccount);
/// Returns "Not paid, expires today, 18:30", or how many expire soon; at least one link.
QString expiringTitle(const QList<Link> &links, const QDateTime &now);
/// Returns details of the links for below the title: amount and customer of each, one a line, a few of many.
QString expiringLines(const QList<Link> &links, const QString &activeAccount);

} // namespace linktill::gui
