// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/apicall.h"

#include "application/links/crashpoint.h"
#include "core/clock.h"
#include "core/log.h"
#include "core/loopback.h"
#include "portone/answers.h"
#include "portone/createcall.h"
#include "portone/gatewaycodes.h"
#include "portone/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace linktill::portone {

namespace {

/// A token that ends within the next minute could end while a call is on its way.
constexpr qint64 tokenMarginSeconds = 60;

/// Returns whether the text is visible ASCII and not empty. Any other character in a header could start
/// another header.
bool fitsHeader(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Returns that a call was not sent, because the call that had to come first ended without an answer.
NotSent notSentForWantOf(const char *what, const OutcomeUnknown &unknown)
{
    const QString http = QStringLiteral("HTTP %1").arg(unknown.httpStatus);
    NotSent notSent{NetworkFault::Other,
                    QStringLiteral("no %1: ").arg(QLatin1String(what)) +
                        (unknown.detail.isEmpty() && unknown.httpStatus != 0 ? http
                                                                             : unknown.detail)};
    if (unknown.cause == UnknownCause::Cancelled)
        notSent.fault = NetworkFault::Cancelled;
    else if (unknown.cause == UnknownCause::AnswerTimeout)
        notSent.fault = NetworkFault::ConnectTimeout;
    else if (unknown.cause == UnknownCause::SignInPage)
        notSent.fault = NetworkFault::SignInFirst;
    return notSent;
}

/// Returns the rest of a header's value, which is a secret; empty when it has none.
QByteArray valueOf(Secret secret, const Credentials &account, const QByteArray &token)
{
    switch (secret) {
    case Secret::Token:
        return token;
    case Secret::Key:
        return account.key.toUtf8();
    case Secret::SubMerchantKey:
        return account.subMerchantKey.toUtf8();
    case Secret::Signature:
    case Secret::None:
        break;
    }
    return {};
}

RefusalKind kindOf(const HttpAnswer &answer)
{
    return refusalKindOf(answer.status, codeOf(answer).code);
}

/// Returns whether a missing network may explain the fault better than what the failed call knew.
bool maybeOffline(NetworkFault fault)
{
    return fault == NetworkFault::HostNotFound || fault == NetworkFault::Unreachable ||
           fault == NetworkFault::ConnectTimeout || fault == NetworkFault::Other;
}

} // namespace

ApiRequest tokenRequest(const Session &session)
{
    const QJsonObject json{
        {keyMember, session.account.key},
        {QStringLiteral("portone_secret"), QString::fromUtf8(session.account.secret)}};
    ApiRequest request;
    request.verb = "POST";
    request.path = "/api/merchant/auth-token";
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    request.authorised = false;
    request.changesNothing = true;
    return request;
}

ApiCall::ApiCall(Session &session, ApiRequest request, QObject *parent, int waits)
    : QObject(parent), m_session(session), m_request(std::move(request)), m_waitsLeft(waits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApiCall::waitIsOver);
}

void ApiCall::start()
{
    if (m_started)
        return;
    m_started = true;
    QMetaObject::invokeMethod(this, &ApiCall::run, Qt::QueuedConnection);
}

void ApiCall::cancel()
{
    m_cancelled = true;
    if (m_http)
        m_http->cancel();
    else if (m_inner)
        m_inner->cancel();
    else if (m_started)
        settle(cancelledWhileIdle());
}

CallFailure ApiCall::cancelledWhileIdle() const
{
    // The gateway was busy with a create and has not been asked yet what became of it.
    if (m_wait == Wait::Busy && !m_request.changesNothing)
        return OutcomeUnknown{UnknownCause::Cancelled, 503, {}};
    return NotSent{NetworkFault::Cancelled, {}};
}

CallRecord ApiCall::record() const
{
    return m_trace.record(m_session.account);
}

void ApiCall::run()
{
    if (m_settled)
        return;
    if (m_cancelled)
        settle(NotSent{NetworkFault::Cancelled, {}});
    else if (const auto reason = hindrance())
        settle(*reason);
    else if (m_request.signature)
        ask(*m_request.signature, &ApiCall::signatureAnswered);
    else
        proceed();
}

std::optional<NotSent> ApiCall::hindrance() const
{
    if (m_request.impossible)
        return m_request.impossible;
    const Credentials &account = m_session.account;
    if (const auto reason = HttpCall::obstacleTo(account.baseUrl))
        return reason;
    if (!fitsHeader(account.key.toUtf8()))
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no usable key")};
    if (!account.subMerchantKey.isEmpty() && !fitsHeader(account.subMerchantKey.toUtf8()))
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no usable sub-merchant key")};
    if (account.accessToken.isEmpty())
        return account.secret.isEmpty()
                   ? std::optional(NotSent{NetworkFault::NotPossible, QStringLiteral("no secret")})
                   : std::nullopt;
    if (!fitsHeader(account.accessToken))
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no usable token")};
    if (account.accessExpires.isValid() && account.accessExpires <= m_session.gatewayNow())
        return NotSent{NetworkFault::TokenExpired,
                       account.accessExpires.toUTC().toString(Qt::ISODate)};
    return std::nullopt;
}

/// Sends the request with a token that is good for now; asks for a token first when there is none.
void ApiCall::proceed()
{
    const Credentials &account = m_session.account;
    if (!m_request.authorised)
        return send({});
    if (m_session.skew.count() != 0)
        m_clockSkew = m_session.skew;
    if (!account.accessToken.isEmpty())
        return send(account.accessToken);
    if (account.tokenSource == TokenSource::Local)
        return send(localToken(account.key, account.secret, FixedClock(m_session.gatewayNow())));
    if (m_session.token &&
        m_session.clock.now().secsTo(m_session.token->expiresAt) > tokenMarginSeconds)
        return send(m_session.token->token);
    ask(tokenRequest(m_session), &ApiCall::tokenAnswered);
}

void ApiCall::send(const QByteArray &token)
{
    m_wait = Wait::None;
    const QNetworkRequest request = networkRequest(token);
    m_trace.sent(m_request.verb, request.url(), m_request.body, m_session.clock.now());
    m_http = new HttpCall(request, m_request.verb, m_request.body, m_session.timeouts, this);
    connect(m_http, &HttpCall::finished, this, &ApiCall::answered);
    const bool isQuestion = m_request.changesNothing && m_request.verb == "GET";
    const auto connection = isQuestion && m_session.keepsConnections ? HttpCall::Connection::Kept
                                                                     : HttpCall::Connection::Closed;
    m_http->start(m_session.network(connection), connection);
    if (m_request.changesNothing)
        crashPoint(QuestionLeaving);
}

QNetworkRequest ApiCall::networkRequest(const QByteArray &token) const
{
    const Credentials &account = m_session.account;
    const QUrl base = account.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                               QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    // A base without a path keeps its single slash when stripped.
    QByteArray address = base.toEncoded();
    if (address.endsWith('/'))
        address.chop(1);
    QNetworkRequest request(QUrl::fromEncoded(address + m_request.path));
    for (const CallHeader &header : callHeaders(m_request.authorised)) {
        const QByteArray value = header.value.toUtf8() + valueOf(header.secret, account, token);
        if (!value.isEmpty()) // the sub-merchant's key is empty when the account acts for itself
            request.setRawHeader(header.name.toUtf8(), value);
    }
    return request;
}

void ApiCall::answered(const Outcome<HttpAnswer> &exchange)
{
    m_http->deleteLater();
    m_http = nullptr;
    crashPoint(m_request.changesNothing ? QuestionAnswered : AnswerCame);
    m_trace.ended(exchange, m_session.account);
    if (exchange) {
        if (renewToken(*exchange))
            return m_cancelled ? settle(NotSent{NetworkFault::Cancelled, {}}) : proceed();
        if (waitAsAsked(*exchange))
            return;
        // The first request had come through after all.
        if (m_sentTwice && saysDuplicate(kindOf(*exchange)))
            return settle(OutcomeUnknown{UnknownCause::ExistsAlready, exchange->status,
                                         QStringLiteral("a duplicate after a 503")});
        return settle(exchange);
    }
    const NotSent *notSent = exchange.error().notSent();
    if (notSent && maybeOffline(notSent->fault) && !isLoopback(m_session.account.baseUrl.host()) &&
        m_session.offline())
        return settle(NotSent{NetworkFault::Offline, notSent->detail});
    settle(exchange);
}

/// Returns true when the token was refused and another one may do. The gateway has done nothing then.
bool ApiCall::renewToken(const HttpAnswer &answer)
{
    if (!m_request.authorised || kindOf(answer) != RefusalKind::Token)
        return false;
    if (m_session.compareClocks(answer.headers.date))
        m_clockSkew = m_session.skew;
    m_session.token.reset();
    if (m_renewed || !m_session.account.accessToken.isEmpty())
        return false;
    m_renewed = true;
    return true;
}

bool ApiCall::waitAsAsked(const HttpAnswer &answer)
{
    const bool busy = answer.status == 503;
    if (m_cancelled || m_waitsLeft == 0 || (answer.status != 429 && !busy) ||
        (busy && !m_request.changesNothing && !m_request.lookUp))
        return false;
    const QDateTime theirs =
        answer.headers.date.isValid() ? answer.headers.date : m_session.gatewayNow();
    const auto delay = retryDelay(answer.headers.retryAfter, theirs);
    if (!delay)
        return false;
    --m_waitsLeft;
    m_wait = busy ? Wait::Busy : Wait::TooMany;
    m_timer.start(*delay);
    Q_EMIT waiting(m_session.clock.now().addSecs(delay->count()));
    return true;
}

void ApiCall::waitIsOver()
{
    if (m_settled)
        return;
    if (m_wait == Wait::Busy && !m_request.changesNothing)
        ask(*m_request.lookUp, &ApiCall::lookedUp);
    else
        proceed();
}

template <class Answered> void ApiCall::ask(const ApiRequest &first, Answered then)
{
    m_inner = new ApiCall(m_session, first, this, m_waitsLeft);
    connect(m_inner, &ApiCall::waiting, this, &ApiCall::waiting);
    connect(m_inner, &ApiCall::finished, this, [this, then](const Outcome<HttpAnswer> &result) {
        ApiCall *inner = std::exchange(m_inner, nullptr);
        inner->deleteLater();
        m_waitsLeft = inner->m_waitsLeft;
        if (inner->m_clockSkew)
            m_clockSkew = inner->m_clockSkew;
        if (!m_trace.isUsed())
            m_trace = inner->m_trace; // for the record, should this call never be sent
        (this->*then)(result);
    });
    m_inner->start();
}

void ApiCall::tokenAnswered(const Outcome<HttpAnswer> &result)
{
    const auto token = result.andThen(
        [this](const HttpAnswer &answer) { return readToken(answer, m_session.clock); });
    if (!token)
        return settleWithout("token", token.error());
    Log::hide(token->token);
    m_session.token = *token;
    if (m_cancelled)
        settle(cancelledWhileIdle());
    else
        send(token->token);
}

void ApiCall::signatureAnswered(const Outcome<HttpAnswer> &result)
{
    const auto made = result.andThen(readSignature);
    if (!made)
        return settleWithout("signature", made.error());
    m_request.body = withMembers(
        m_request.body, {{signatureMember, QString::fromLatin1(made->signature)}});
    if (m_cancelled)
        settle(cancelledWhileIdle());
    else
        proceed();
}

/// Ends this call as not sent, since a call that had to come first has failed.
void ApiCall::settleWithout(const char *what, const CallFailure &failure)
{
    if (const OutcomeUnknown *unknown = failure.unknown())
        settle(notSentForWantOf(what, *unknown));
    else
        settle(failure);
}

/// Sends the order a second time only when the gateway says for sure that it has no such order.
void ApiCall::lookedUp(const Outcome<HttpAnswer> &result)
{
    const auto status = result.andThen(readStatus);
    if (status)
        settle(OutcomeUnknown{UnknownCause::ExistsAlready, 503, status->reference});
    else if (m_cancelled)
        settle(OutcomeUnknown{UnknownCause::Cancelled, 503, {}});
    else if (!saysNoRecord(status.error()))
        settle(OutcomeUnknown{UnknownCause::ServerError, 503,
                              QStringLiteral("and the order could not be looked up")});
    else {
        m_sentTwice = true;
        proceed();
    }
}

void ApiCall::settle(Outcome<HttpAnswer> result)
{
    if (m_settled)
        return;
    m_settled = true;
    m_timer.stop();
    // The signal is queued, so that start() and cancel() have returned before it comes.
    QMetaObject::invokeMethod(
        this, [this, result = std::move(result)] { Q_EMIT finished(result); },
        Qt::QueuedConnection);
}

} // namespace linktill::portone
