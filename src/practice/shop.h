// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/hookbook.h"
#include "practice/inbox.h"
#include "practice/linkbook.h"
#include "practice/practicegateway.h"
#include "practice/shopclock.h"
#include "practice/webhookpost.h"

#include <QSet>

namespace linktill::practice {

/// Holds all that a practice shop knows, and what follows when something happens to a link: messages, webhooks,
/// facts. It has no lock of its own: its gateway holds one around every call.
class Shop
{
public:
    /// Starts with Options::state, where it can be read. \a options must outlive the shop.
    explicit Shop(const Options &options);

    QDateTime now() const { return clock.at(options.now().toUTC()); } ///< the practice time
    QDateTime wall() const; ///< the time by which tokens are judged
    ClockFace face() const;
    QUrl checkoutAddress() const;
    quint16 portBefore() const { return m_portBefore; } ///< of the earlier run, or 0
    QList<Message> messages() const; ///< newest first, the Scheduled ones before them
    QByteArray written() const;      ///< the state to keep

    /// Sets where the gateway listens; the links' addresses follow.
    void moveTo(const QUrl &address);
    bool setSpeed(int speed);
    bool jumpTo(const QDateTime &utc);
    bool setTrouble(Trouble trouble, bool on); ///< returns whether it was different
    void startOver();
    void count(int Facts::*fact, int by = 1); ///< null counts nothing
    void loseAnswer(); ///< of the link that was made last
    /// Returns what has changed since the last call.
    Changes takeChanges();

    const Options &options;
    QString key;
    QString secret;
    QUrl url; ///< "http://127.0.0.1:PORT"; empty before the first start
    ShopClock clock;
    LinkBook book;
    Inbox inbox;
    HookBook hooks;
    QSet<Trouble> troubles;
    Facts facts;
    QByteArray lessons;
    Changes changes;
    bool isUnkept = false; ///< something has changed since the state was last kept
    bool isKept = true;
    bool wasDamaged = false;
    std::function<void(bool isTaken)> webhookDone; ///< called on the post's thread
    WebhookPost post;

private:
    void take(const QByteArray &state);
    void happened(const LinkBook::Entry &entry, LinkBook::Happening what, const QDateTime &at);
    void mail(const PracticeLink &link, Message::Kind kind, const QDateTime &at);
    void tellLinkHooks(const PracticeLink &link);
    void tellPaymentHooks(const PracticeLink &link);
    void sendHook(const QString &address, const QByteArray &json);
    void log(const QString &line) const;

    quint16 m_portBefore = 0;
};

} // namespace linktill::practice
