// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/hookbook.h"
#include "practice/inbox.h"
#include "practice/linkbook.h"
#include "practice/shoptypes.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace linktill::practice {

/// What of a shop survives its program.
struct ShopState
{
    QString key;
    QString secret;
    QUrl url; ///< where the gateway listened
    qint64 aheadMs = 0;
    std::vector<std::unique_ptr<LinkBook::Entry>> links; ///< oldest first
    QList<Message> messages;                             ///< oldest first
    QList<Hook> hooks;
    QSet<Trouble> troubles;
    Facts facts;
    QByteArray lessons;
};

/// Shares the links of a running shop with the text that is made of them.
struct ShopView
{
    const QString &key;
    const QString &secret;
    const QUrl &url;
    qint64 aheadMs;
    const LinkBook &book;
    const Inbox &inbox;
    const HookBook &hooks;
    const QSet<Trouble> &troubles;
    const Facts &facts;
    const QByteArray &lessons;
};

/// Writes two lines of JSON. The first is short: {"version", "url", "key", "secret", "ahead_ms", "sha256"}, with
/// the sum of the second, which holds all the rest. Of the links, the newest 5,000 are in it.
QByteArray writtenState(const ShopView &shop);
/// Returns nothing when the text is not what writtenState() wrote, whole and in a version that is known.
std::optional<ShopState> readState(const QByteArray &text);

} // namespace linktill::practice
