// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "portone/offline.h"
#include "portone/portonegateway.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>
#include <optional>

namespace linktill::portone {

/// Holds the state that the calls of one account share. It is owned by the gateway and outlives every call.
class Session
{
public:
    Session(Credentials with, Timeouts limits, const Clock &ours);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Credentials account;
    const Timeouts timeouts;
    const Clock &clock;
    std::optional<AccessToken> token;               ///< the last token that the gateway gave out
    std::chrono::seconds skew{0};                   ///< how far ahead our clock was last found to be
    std::function<bool()> offline = &isOffline;     ///< called after a call that could not be sent

    /// Returns the present moment by the gateway's clock, as far as it is known to differ from ours.
    QDateTime gatewayNow() const { return clock.now().addSecs(-skew.count()); }
    /// Learns from the Date of an answer that refused a token; returns true when our clock is off by more
    /// than a token allows.
    bool compareClocks(const QDateTime &gatewaysDate);
    bool keepsConnections = false; ///< for calls that change nothing
    /// Returns a manager of connections. It is made at the first call, since it starts a thread, which a
    /// program that only checks can do without. The kept connections have a manager of their own, so that no
    /// call that changes something gets a kept one.
    QNetworkAccessManager &network(HttpCall::Connection connection);

private:
    std::unique_ptr<QNetworkAccessManager> m_manager, m_keeping;
};

} // namespace linktill::portone
