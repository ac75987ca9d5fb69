// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portone/calltrace.h"
#include "portone/httpcall.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace linktill::portone {

class Session;

/// Holds a request that is to be sent, apart from its token.
struct ApiRequest
{
    QByteArray verb = "GET";
    QByteArray path;         ///< below the base URL, every part percent-encoded
    QByteArray body;         ///< JSON; empty: none
    bool authorised = true;  ///< all calls but the one that asks for a token
    bool changesNothing = false; ///< may simply be sent again when the gateway was busy
    std::optional<NotSent> impossible = std::nullopt; ///< why the call cannot even be tried
    /// This request is sent first; the signature that it brings goes into the body.
    std::shared_ptr<const ApiRequest> signature = nullptr;
    /// This request tells whether the call made a link although the gateway was busy (503).
    std::shared_ptr<const ApiRequest> lookUp = nullptr;
};

/// Makes one call to the gateway: checks the URL and the account, gets a token and, where the gateway makes
/// it, the signature, sends, and waits when the gateway asks for it. A call that changes something is sent
/// again only after an answer that says nothing was done: a refused token (4054, once), too many requests
/// (429), and a busy gateway (503) that does not know the order. finished() comes once, never from within
/// start() or cancel().
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxWaits = 3;

    ApiCall(Session &session, ApiRequest request, QObject *parent, int waits = maxWaits);

    void start();
    void cancel();

    CallRecord record() const;
    /// See GatewayJob::clockSkew().
    std::optional<std::chrono::seconds> clockSkew() const { return m_clockSkew; }

Q_SIGNALS:
    void waiting(const QDateTime &until);
    /// Brings a whole answer, or the reason why there is none: Refused when the gateway refused a call that
    /// had to come first, for the token or the signature.
    void finished(const linktill::Outcome<linktill::portone::HttpAnswer> &result);

private:
    enum class Wait { None, TooMany, Busy };

    void run();
    std::optional<NotSent> hindrance() const;
    void proceed();
    void send(const QByteArray &token);
    QNetworkRequest networkRequest(const QByteArray &token) const;
    void answered(const Outcome<HttpAnswer> &exchange);
    bool renewToken(const HttpAnswer &answer);
    bool waitAsAsked(const HttpAnswer &answer);
    void waitIsOver();

    template <class Answered> void ask(const ApiRequest &first, Answered then);
    void tokenAnswered(const Outcome<HttpAnswer> &result);
    void signatureAnswered(const Outcome<HttpAnswer> &result);
    void lookedUp(const Outcome<HttpAnswer> &result);
    CallFailure cancelledWhileIdle() const;
    void settleWithout(const char *what, const CallFailure &failure);
    void settle(Outcome<HttpAnswer> result);

    Session &m_session;
    ApiRequest m_request;
    HttpCall *m_http = nullptr;
    ApiCall *m_inner = nullptr; ///< a call that has to be answered before this one goes on
    QTimer m_timer;
    Wait m_wait = Wait::None;
    CallTrace m_trace;
    std::optional<std::chrono::seconds> m_clockSkew;
    int m_waitsLeft;
    bool m_started = false, m_cancelled = false, m_settled = false;
    bool m_renewed = false;   ///< the token was renewed after it was refused
    bool m_sentTwice = false; ///< sent again after a 503 and a look-up that found nothing
};

/// Returns the request that asks for a token.
ApiRequest tokenRequest(const Session &session);

} // namespace linktill::portone
