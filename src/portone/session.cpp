// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/session.h"

#include "application/ports/vault.h"
#include "core/log.h"
#include "core/tokenend.h"

namespace linktill::portone {

namespace {

/// No token is refused for a smaller difference between the clocks.
constexpr std::chrono::seconds allowedSkew{30};

} // namespace

Session::Session(Credentials with, Timeouts limits, const Clock &ours)
    : account(std::move(with)), timeouts(limits), clock(ours)
{
    Log::hide(account.key.toUtf8());
    Log::hide(account.secret);
    Log::hide(account.accessToken);
    if (!account.accessToken.isEmpty() && !account.accessExpires.isValid())
        account.accessExpires = tokenEnd(account.accessToken);
}

Session::~Session()
{
    wipe(account.secret);
    wipe(account.accessToken);
    if (token)
        wipe(token->token);
}

bool Session::compareClocks(const QDateTime &gatewaysDate)
{
    if (!gatewaysDate.isValid())
        return false;
    const std::chrono::seconds ahead(gatewaysDate.secsTo(clock.now()));
    const bool isOff = std::chrono::abs(ahead) > allowedSkew;
    skew = isOff ? ahead : std::chrono::seconds(0);
    return isOff;
}

QNetworkAccessManager &Session::network(HttpCall::Connection connection)
{
    auto &manager = connection == HttpCall::Connection::Kept ? m_keeping : m_manager;
    if (!manager)
        manager = std::make_unique<QNetworkAccessManager>();
    return *manager;
}

} // namespace linktill::portone
