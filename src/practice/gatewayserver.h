// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/checkout.h"
#include "practice/httpserver.h"
#include "practice/merchantcalls.h"
#include "practice/shop.h"

#include <QElapsedTimer>
#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace linktill::practice {

/// Answers the calls of merchants and customers, brings about what the clock brings, and has the state kept.
/// PracticeGateway owns it and is what others see of it.
class GatewayServer
{
public:
    explicit GatewayServer(Options given);

    /// Holds the lock; when it lets go, what has changed is told, and the ticker looks what is next.
    class Turn
    {
    public:
        explicit Turn(GatewayServer &gateway);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        GatewayServer &m_gateway;
        std::unique_lock<std::mutex> m_lock;
    };

    /// Pays the link as its customer, or has the payment fail. Returns false when the link is unknown or cannot be
    /// paid.
    bool act(const QString &reference, bool pays);
    /// Starts the server on the port, 0 for any, and tells the shop where it is. Returns false, with the reason in
    /// `error`, when the port is taken.
    bool listen(quint16 port, QString *error);
    /// Runs until endTicking(), on a thread of its own.
    void tick();
    /// Ends tick() and what is still to be posted, and has the last state kept.
    void endTicking();

    const Options options;
    mutable std::mutex mutex; // guards all members below except the server, the ticker and the post
    Shop shop;
    MerchantCalls calls;
    Checkout checkout;
    Fault fault = Fault::None;
    int faultsLeft = 0;
    int requests = 0;
    bool isEnding = false;
    QElapsedTimer keptSince;  ///< since the last state was kept
    qint64 keepingTookMs = 0;
    std::condition_variable wake;
    std::unique_ptr<QThread> ticker;
    HttpServer server;

private:
    Answer handle(const Call &call);
    Answer handleMerchant(const Call &call);
    Answer dated(Answer answer) const;
    qint64 napMs() const;
    bool keepIfDue(std::unique_lock<std::mutex> &lock, bool now);
};

} // namespace linktill::practice
