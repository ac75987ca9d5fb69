// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "update/signedfeed.h"

#include "core/loopback.h"
#include "update/minisign.h"
#include "update/releasefile.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace linktill::update {

namespace {

constexpr int maxRedirects = 3;

/// Replaces what Qt would tell by itself: the person's language and which program asks. Compressed answers,
/// which could unpack to anything, are not asked for.
QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Linktill");
    return request;
}

} // namespace

SignedFeed::SignedFeed(QUrl url, QByteArray publicKey, std::chrono::milliseconds patience)
    : m_url(std::move(url)), m_publicKey(std::move(publicKey))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(UpdateFault::Kind::NotReachable, QStringLiteral("no answer in time")); });
}

SignedFeed::~SignedFeed()
{
    dropReply();
}

void SignedFeed::ask(Answered answered)
{
    m_answered = std::move(answered);
    m_timer.start();
    QTimer::singleShot(0, this, [this] { fetch(m_url, &SignedFeed::takeAnnouncement); });
}

/// Wherever the feed is, no redirect leads from https to plain http, or from this machine to another one.
bool SignedFeed::mayBeAsked(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_url.scheme()
        && (url.scheme() == QLatin1String("https")
            || (url.scheme() == QLatin1String("http") && isLoopback(url.host())));
}

void SignedFeed::fetch(const QUrl &url, Next next, int redirects)
{
    if (!mayBeAsked(url))
        return fail(UpdateFault::Kind::NotReachable, QStringLiteral("the address is not https"));
    // A proxy has no way to this machine.
    m_network.setProxy(isLoopback(url.host()) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    m_received.clear();
    m_reply = m_network.get(plainRequest(url));
    // The buffer takes one byte more than is allowed, to see that there is more.
    m_reply->setReadBufferSize(maxBytes + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &SignedFeed::readSome);
    connect(m_reply, &QNetworkReply::finished, this,
            [this, next, redirects] { replyFinished(next, redirects); });
}

void SignedFeed::readSome()
{
    m_received += m_reply->read(maxBytes + 1 - m_received.size());
    if (m_received.size() > maxBytes)
        fail(UpdateFault::Kind::TooLarge, QStringLiteral("more than %1 bytes").arg(maxBytes));
}

void SignedFeed::replyFinished(Next next, int redirects)
{
    readSome();
    if (!m_reply) // that was too much
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!target.isEmpty())
        return follow(m_reply->url().resolved(target), next, redirects + 1);
    if (status != 0 && status != 200)
        return fail(UpdateFault::Kind::ServerError, QStringLiteral("HTTP status %1").arg(status));
    if (m_reply->error() != QNetworkReply::NoError || announced > m_received.size())
        return fail(UpdateFault::Kind::NotReachable, m_reply->errorString());
    dropReply();
    (this->*next)(m_received);
}

/// Follows a redirect here, since Qt (6.4) repeats the third request when each one is allowed by hand.
void SignedFeed::follow(const QUrl &target, Next next, int redirects)
{
    dropReply();
    if (redirects <= maxRedirects && mayBeAsked(target))
        fetch(target, next, redirects);
    else
        fail(UpdateFault::Kind::ServerError,
             QStringLiteral("redirect %1, to %2://%3").arg(redirects).arg(target.scheme(), target.host()));
}

void SignedFeed::takeAnnouncement(const QByteArray &file)
{
    m_announcement = file;
    QUrl beside = m_url;
    beside.setPath(m_url.path() + QLatin1String(".minisig"));
    fetch(beside, &SignedFeed::takeSignature);
}

void SignedFeed::takeSignature(const QByteArray &file)
{
    if (const QString flaw = signatureFlaw(m_announcement, file, m_publicKey); !flaw.isEmpty())
        return fail(UpdateFault::Kind::NotSigned, flaw);
    const auto release = readRelease(m_announcement);
    if (!release)
        return fail(UpdateFault::Kind::NotUnderstood, release.error());
    settle(*release);
}

void SignedFeed::fail(UpdateFault::Kind kind, const QString &detail)
{
    settle(Failure{UpdateFault{kind, detail}});
}

void SignedFeed::settle(const Result<Release, UpdateFault> &answer)
{
    m_timer.stop();
    dropReply();
    std::exchange(m_answered, nullptr)(answer);
}

void SignedFeed::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace linktill::update
