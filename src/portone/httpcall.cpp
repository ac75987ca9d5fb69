// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/httpcall.h"

#include "application/links/crashpoint.h"
#include "core/log.h"
#include "core/loopback.h"
#include "portone/oncebody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace linktill::portone {

namespace {

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

/// Makes one request one exchange on one connection: no redirects, cookies, cache, stored passwords, several
/// requests on a line, HTTP/2, or compressed answers that could unpack to anything.
void keepItPlain(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Linktill/" LINKTILL_VERSION);
}

/// Uses no proxy for this machine, since a proxy has no way to it, and asking the system for one takes time.
void chooseProxy(const QUrl &url, QNetworkAccessManager &network)
{
    network.setProxy(isLoopback(url.host()) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                            : QNetworkProxy(QNetworkProxy::DefaultProxy));
}

/// Returns what kept a request from leaving.
NetworkFault faultOf(int error, bool encrypted)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return NetworkFault::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return NetworkFault::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return NetworkFault::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkFault::Tls;
    case QNetworkReply::RemoteHostClosedError:
        return encrypted ? NetworkFault::Tls : NetworkFault::Other;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return NetworkFault::Unreachable;
    default:
        break;
    }
    const bool proxy = error >= QNetworkReply::ProxyConnectionRefusedError &&
                       error <= QNetworkReply::UnknownProxyError;
    return proxy ? NetworkFault::Proxy : NetworkFault::Other;
}

/// Returns what kept a request from leaving. Where a proxy is used, the fault is the proxy's, since Qt
/// reports most faults of a proxy as an unknown network error.
NetworkFault faultOnTheWay(int error, const QUrl &url)
{
    const NetworkFault fault = faultOf(error, isEncrypted(url));
    if (fault != NetworkFault::Unreachable || isLoopback(url.host()))
        return fault;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool direct = proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy ||
                        proxies.first().type() == QNetworkProxy::DefaultProxy;
    return direct ? fault : NetworkFault::Proxy;
}

/// Returns whether QNetworkReply made the error from the status code of a whole answer. For a 307 or 308 it
/// asks for the body again though no redirect is followed, and OnceBody refuses.
bool isAboutStatus(int error, int status)
{
    const bool redirect = status >= 300 && status < 400;
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied &&
            error <= QNetworkReply::UnknownContentError &&
            (error != QNetworkReply::ContentReSendError || redirect)) ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error >= QNetworkReply::InternalServerError;
}

} // namespace

HttpCall::HttpCall(QNetworkRequest request, QByteArray verb, QByteArray body,
                   const Timeouts &timeouts, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_verb(std::move(verb)),
      m_bodyBytes(std::move(body)), m_timeouts(timeouts)
{
    keepItPlain(m_request);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpCall::timedOut);
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

std::optional<NotSent> HttpCall::obstacleTo(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return NotSent{NetworkFault::NotPossible, QStringLiteral("not a URL of a gateway")};
    if (isEncrypted(url) || (url.scheme() == QLatin1String("http") && isLoopback(url.host())))
        return std::nullopt;
    return NotSent{NetworkFault::InsecureUrl, url.scheme() + QLatin1String("://") + url.host()};
}

void HttpCall::start(QNetworkAccessManager &network, Connection connection)
{
    // The gateway may close a kept connection just when it is used again. A change would lose its answer
    // then; a question is asked once more by Qt, on a new connection.
    if (connection == Connection::Closed)
        m_request.setRawHeader("Connection", "close");
    chooseProxy(m_request.url(), network);
    if (m_verb == "GET") {
        m_reply = network.sendCustomRequest(m_request, m_verb);
    } else {
        m_body = new OnceBody(m_bodyBytes, this);
        connect(m_body, &OnceBody::taken, this, &HttpCall::connectionIsUp);
        connect(m_body, &OnceBody::taken, [] { crashPoint(RequestLeaving); });
        m_reply = network.sendCustomRequest(m_request, m_verb, m_body);
        m_body->setParent(m_reply);
    }
    connectReply();
    m_timer.start(leavesUnseen() ? m_timeouts.answer : m_timeouts.connect);
}

void HttpCall::connectReply()
{
    // The buffer takes one byte more than is allowed, to see that there is more.
    m_reply->setReadBufferSize(maxAnswerBytes + 1);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCall::connectionIsUp);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::connectionIsUp);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
}

void HttpCall::connectionIsUp()
{
    if (m_up || m_settled)
        return;
    m_up = true;
    m_timer.start(m_timeouts.answer);
}

void HttpCall::readSome()
{
    m_answer += m_reply->read(maxAnswerBytes + 1 - m_answer.size());
    if (m_answer.size() > maxAnswerBytes)
        settle(OutcomeUnknown{UnknownCause::AnswerTooLong,
                              m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                              {}});
}

void HttpCall::replyFinished()
{
    readSome();
    if (m_settled)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const int error = m_reply->error();
    if (Log::wants(LogLevel::Debug))
        Log::event(LogLevel::Debug, QStringLiteral("answer's headers: ") +
                                        loggableHeaders(m_reply->rawHeaderPairs()));
    if (status < 200 || !isAboutStatus(error, status)) {
        settle(failed(error, m_reply->errorString()));
        return;
    }
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && announced.toLongLong() > m_answer.size() && status != 204)
        settle(OutcomeUnknown{UnknownCause::ConnectionLost, status,
                              QStringLiteral("the answer is shorter than announced")});
    else
        settle(HttpAnswer{status, m_answer, headersOf(*m_reply)});
}

void HttpCall::timedOut()
{
    if (mayHaveLeft())
        settle(OutcomeUnknown{UnknownCause::AnswerTimeout, 0, {}});
    else
        settle(NotSent{NetworkFault::ConnectTimeout, {}});
}

void HttpCall::cancel()
{
    // A change without a body is complete with its headers, and Qt tells a little late that these have left.
    const bool maybe = m_body && m_body->size() == 0;
    if (maybe || mayHaveLeft())
        settle(OutcomeUnknown{UnknownCause::Cancelled, 0, {}});
    else
        settle(NotSent{NetworkFault::Cancelled, {}});
}

bool HttpCall::mayHaveLeft() const
{
    // Headers alone make no link: without its body a request is not complete.
    if (m_body && m_body->size() > 0)
        return m_body->takenOnce();
    return m_up || leavesUnseen();
}

bool HttpCall::leavesUnseen() const
{
    // Qt does not tell when a request with an empty body leaves. That the connection is up has to serve as
    // the sign, and plain HTTP does not tell even that.
    return m_body && m_body->size() == 0 && !isEncrypted(m_request.url());
}

CallFailure HttpCall::failed(int error, const QString &detail) const
{
    const bool neverUp = !m_up && (error == QNetworkReply::ConnectionRefusedError ||
                                   error == QNetworkReply::HostNotFoundError);
    if (neverUp || !mayHaveLeft())
        return NotSent{faultOnTheWay(error, m_request.url()), detail};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool notHttp =
        error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
    return OutcomeUnknown{notHttp ? UnknownCause::Unreadable : UnknownCause::ConnectionLost, status,
                          detail};
}

void HttpCall::settle(Outcome<HttpAnswer> exchange)
{
    if (m_settled)
        return;
    m_settled = true;
    m_timer.stop();
    m_body = nullptr;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(exchange);
}

} // namespace linktill::portone
