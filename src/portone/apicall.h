// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portone/httpcall.h"

#include <QObject>

#include <optional>
#include <variant>

namespace linktill::portone {

struct Session;

/// What to send, apart from the token.
struct ApiRequest
{
    QByteArray verb = "GET";
    QByteArray path;        ///< below the base URL, every part percent-encoded
    QByteArray body;        ///< JSON; empty: none
    bool authorised = true; ///< all calls but the one that asks for a token
    std::optional<NotSent> impossible = std::nullopt; ///< why it cannot even be tried
};

/// A whole answer, or why there is none. Refused when already the token was.
using ApiResult = std::variant<HttpAnswer, Refused, NotSent, OutcomeUnknown>;

/// One call to the gateway: looks at the URL and the account, gets a token, sends. finished() comes
/// once, never from within start() or cancel().
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    ApiCall(Session &session, ApiRequest request, QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const linktill::portone::ApiResult &result);

private:
    void run();
    std::optional<NotSent> hindrance() const;
    void fetchToken();
    void tokenAnswered(const Exchange &exchange);
    void send(const QByteArray &token);
    QNetworkRequest networkRequest(const ApiRequest &what, const QByteArray &token) const;
    void answered(const Exchange &exchange);
    void settle(ApiResult result);

    Session &m_session;
    ApiRequest m_request;
    HttpCall *m_http = nullptr;
    bool m_started = false, m_cancelled = false, m_settled = false;
};

/// The call that asks for a token.
ApiRequest tokenRequest(const Session &session);

} // namespace linktill::portone
