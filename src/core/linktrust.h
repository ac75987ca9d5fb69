// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/link.h"

#include <QStringList>

namespace linktill {

/// Holds the facts by which a payment link is judged.
struct LinkSurroundings
{
    bool isPractice = false; ///< the link is for practice or tests, and may lead to this computer
    /// The hosts of earlier links of the account; empty when this is the first link.
    QStringList knownHosts = {};
};

LinkSurroundings surroundingsOf(const Account &account, const QStringList &knownHosts);
/// Returns the facts for a stored link whose account is not at hand.
LinkSurroundings surroundingsOf(const Link &link, const QStringList &knownHosts);

/// The most characters of a link that is handed out. PortOne's links have some 80 characters.
inline constexpr int longestLink = 2048;

/// Returns why a link should not be handed out as it is: a problem where it can only be wrong, else warnings,
/// about which a person is to be asked first. The field is "payment_link". Every part of the program that
/// copies, opens, prints or draws a link calls this function, which has no side effects.
Issues judgeLink(const QString &url, const LinkSurroundings &surroundings);

/// Returns a link for a person to read, not to be used: in ASCII, with its host as it is looked up, with
/// invisible characters written out, and cut off after 200 characters.
QString readableLink(const QString &url);

/// Returns judgeLink() of a stored link; no issues while it has no address.
Issues concernsOf(const Link &link, const QStringList &knownHosts);

/// Returns the link as a person is shown it: as readableLink() when there are concerns, else unchanged.
QString printedLink(const QString &url, const Issues &concerns);

/// Returns the host of a link in the form in which hosts are compared; empty for a text that is no link.
QString hostOfLink(const QString &url);

} // namespace linktill
