// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/apicall.h"

#include "core/clock.h"
#include "portone/answers.h"
#include "portone/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linktill::portone {

namespace {

/// A token that ends in the next minute could end on its way.
constexpr qint64 tokenMarginSeconds = 60;

/// Anything else in a header could start another header.
bool fitsHeader(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Outcome<AccessToken> tokenIn(const Exchange &exchange, const Clock &clock)
{
    if (const auto *answer = std::get_if<HttpAnswer>(&exchange))
        return readToken(*answer, clock);
    if (const auto *notSent = std::get_if<NotSent>(&exchange))
        return *notSent;
    return std::get<OutcomeUnknown>(exchange);
}

/// The call that was meant to follow was never sent, however asking for a token ended.
NotSent notSentForWantOfToken(const OutcomeUnknown &unknown)
{
    NotSent notSent{NetworkFault::Other, QStringLiteral("no token: ") + unknown.detail};
    if (unknown.cause == UnknownCause::Cancelled)
        notSent.fault = NetworkFault::Cancelled;
    else if (unknown.cause == UnknownCause::AnswerTimeout)
        notSent.fault = NetworkFault::ConnectTimeout;
    return notSent;
}

} // namespace

ApiRequest tokenRequest(const Session &session)
{
    const QJsonObject json{
        {QStringLiteral("portone_key"), session.account.key},
        {QStringLiteral("portone_secret"), QString::fromUtf8(session.account.secret)}};
    ApiRequest request;
    request.verb = "POST";
    request.path = "/api/merchant/auth-token";
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    request.authorised = false;
    return request;
}

ApiCall::ApiCall(Session &session, ApiRequest request, QObject *parent)
    : QObject(parent), m_session(session), m_request(std::move(request))
{
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
    else if (m_started)
        settle(NotSent{NetworkFault::Cancelled, {}});
}

void ApiCall::run()
{
    if (m_settled)
        return;
    if (m_cancelled)
        settle(NotSent{NetworkFault::Cancelled, {}});
    else if (const auto reason = hindrance())
        settle(*reason);
    else if (!m_request.authorised)
        send({});
    else if (m_session.account.tokenSource == TokenSource::Local)
        send(localToken(m_session.account.key, m_session.account.secret, m_session.clock));
    else if (m_session.token &&
             m_session.clock.now().secsTo(m_session.token->expiresAt) > tokenMarginSeconds)
        send(m_session.token->token);
    else
        fetchToken();
}

std::optional<NotSent> ApiCall::hindrance() const
{
    if (m_request.impossible)
        return m_request.impossible;
    const Credentials &account = m_session.account;
    const auto url = HttpCall::mayCall(account.baseUrl);
    if (const auto *reason = std::get_if<NotSent>(&url))
        return *reason;
    if (!fitsHeader(account.key.toUtf8()))
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no usable key")};
    if (account.secret.isEmpty())
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no secret")};
    if (!account.subMerchantKey.isEmpty() && !fitsHeader(account.subMerchantKey.toUtf8()))
        return NotSent{NetworkFault::NotPossible, QStringLiteral("no usable sub-merchant key")};
    return std::nullopt;
}

void ApiCall::fetchToken()
{
    const ApiRequest ask = tokenRequest(m_session);
    m_http = new HttpCall(networkRequest(ask, {}), ask.verb, ask.body, m_session.timeouts, this);
    connect(m_http, &HttpCall::finished, this, &ApiCall::tokenAnswered);
    m_http->start(m_session.network());
}

void ApiCall::tokenAnswered(const Exchange &exchange)
{
    m_http->deleteLater();
    m_http = nullptr;
    const Outcome<AccessToken> outcome = tokenIn(exchange, m_session.clock);
    if (const auto *token = std::get_if<AccessToken>(&outcome)) {
        m_session.token = *token;
        send(token->token);
    } else if (const auto *refused = std::get_if<Refused>(&outcome)) {
        settle(*refused);
    } else if (const auto *notSent = std::get_if<NotSent>(&outcome)) {
        settle(*notSent);
    } else {
        settle(notSentForWantOfToken(std::get<OutcomeUnknown>(outcome)));
    }
}

void ApiCall::send(const QByteArray &token)
{
    m_http = new HttpCall(networkRequest(m_request, token), m_request.verb, m_request.body,
                          m_session.timeouts, this);
    connect(m_http, &HttpCall::finished, this, &ApiCall::answered);
    m_http->start(m_session.network());
}

QNetworkRequest ApiCall::networkRequest(const ApiRequest &what, const QByteArray &token) const
{
    const Credentials &account = m_session.account;
    const QUrl base = account.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                               QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    // A base without a path keeps its single slash when stripped.
    QByteArray address = base.toEncoded();
    if (address.endsWith('/'))
        address.chop(1);
    QNetworkRequest request(QUrl::fromEncoded(address + what.path));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json");
    if (what.authorised) {
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setRawHeader("X-Portone-Client-Key", account.key.toUtf8());
        if (!account.subMerchantKey.isEmpty())
            request.setRawHeader("X-Portone-SubMerchant-Key", account.subMerchantKey.toUtf8());
    }
    return request;
}

void ApiCall::answered(const Exchange &exchange)
{
    m_http->deleteLater();
    m_http = nullptr;
    std::visit([this](const auto &end) { settle(end); }, exchange);
}

void ApiCall::settle(ApiResult result)
{
    if (m_settled)
        return;
    m_settled = true;
    // Queued: whoever cancels or starts is not called back before that call has returned.
    QMetaObject::invokeMethod(
        this, [this, result = std::move(result)] { Q_EMIT finished(result); },
        Qt::QueuedConnection);
}

} // namespace linktill::portone
