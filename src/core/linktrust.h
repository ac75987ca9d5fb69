// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/link.h"

#include <QStringList>

namespace linktill {

/// Facts by which a payment link is judged.
struct LinkSurroundings
{
    bool isPractice = false; ///< to practise or to test: it may lead to this computer
    /// Hosts of earlier links of the account; empty: this is the first.
    QStringList knownHosts = {};
};

LinkSurroundings surroundingsOf(const Account &account, const QStringList &knownHosts);
/// Of a link of which more is not known than that it is there.
LinkSurroundings surroundingsOf(const Link &link, const QStringList &knownHosts);

/// The longest link that is handed out. PortOne's have some 80 characters.
inline constexpr int longestLink = 2048;

/// Why a link should not be handed out as it is: a problem where it can only be wrong, else
/// warnings, about which a person is to be asked first. The field is "payment_link". Whatever
/// copies, opens, prints or draws a link asks this. Pure.
Issues judgeLink(const QString &url, const LinkSurroundings &surroundings);

/// The link in ASCII, its host as it is found, with what is not seen written out and the end of a
/// long one left off: for a person to read, not to be used.
QString readableLink(const QString &url);

/// judgeLink() of a link of the application; nothing while it leads nowhere.
Issues concernsOf(const Link &link, const QStringList &knownHosts);

/// The link as a person is shown it: as what it is, see readableLink(), where something is the matter
/// with it.
QString printedLink(const QString &url, const Issues &concerns);

/// The host of a link as it is compared; empty for what is no link.
QString hostOfLink(const QString &url);

} // namespace linktill
