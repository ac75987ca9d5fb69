// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/webhookpost.h"

#include "practice/connection.h"
#include "practice/loopback.h"
#include "practice/socket.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr std::size_t mostWaiting = 1000;
constexpr qint64 longestAnswerHead = 64 * 1024;
constexpr quint16 httpPort = 80;

QByteArray requestOf(const QUrl &url, const QByteArray &json)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.authority(QUrl::FullyEncoded).section(u'@', -1).toLatin1();
    return "POST " + target + " HTTP/1.1\r\nHost: " + host +
           "\r\nContent-Type: application/json\r\nUser-Agent: linktill-practice\r\nConnection: close"
           "\r\nContent-Length: " +
           QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

bool isSuccess(const QByteArray &head)
{
    static const QRegularExpression form(u"\\AHTTP/1\\.[01] 2\\d\\d[ \\r]"_s);
    return form.match(QString::fromLatin1(head.left(64))).hasMatch();
}

} // namespace

WebhookPost::WebhookPost(Done done, int patienceMs) : m_done(std::move(done)), m_patienceMs(patienceMs) {}

WebhookPost::~WebhookPost()
{
    stop();
}

bool WebhookPost::mayGet(const QUrl &url)
{
    return url.isValid() && url.scheme() == "http"_L1 && isLoopback(url.host()) && url.port(httpPort) > 0;
}

void WebhookPost::send(const QUrl &url, const QByteArray &json)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= mostWaiting)
        return;
    m_waiting.push_back({url, json});
    if (!m_thread) {
        m_ending = false;
        m_thread.reset(QThread::create([this] { work(); }));
        m_thread->start();
    }
    m_wake.notify_all();
}

void WebhookPost::stop()
{
    std::unique_ptr<QThread> thread;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_waiting.clear();
        if (m_abort)
            m_abort();
        thread = std::move(m_thread);
        m_wake.notify_all();
    }
    if (thread)
        thread->wait();
}

void WebhookPost::work()
{
    for (;;) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
            if (m_ending)
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        const bool isTaken = deliver(next);
        if (m_done)
            m_done(next.url, isTaken);
    }
}

bool WebhookPost::deliver(const Waiting &hook)
{
    const bool isSix = hook.url.host() == "::1"_L1;
    const QByteArray address = hook.url.host() == "localhost"_L1 ? "127.0.0.1" : hook.url.host().toLatin1();
    const socket_t sock =
        connectHere(address.constData(), isSix, static_cast<quint16>(hook.url.port(httpPort)), m_patienceMs);
    if (sock == INVALID_SOCKET)
        return false;
    Connection connection(sock);
    connection.giveTime(m_patienceMs);
    connection.giveRoom(longestAnswerHead);
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            shutDown(sock);
        m_abort = [sock] { shutDown(sock); };
    }
    const QByteArray request = requestOf(hook.url, hook.json);
    const bool isSent = connection.write(request.constData(), static_cast<size_t>(request.size())) >= 0;
    const bool isTaken = isSent && isSuccess(connection.readHead());
    {
        const std::lock_guard lock(m_mutex);
        m_abort = nullptr;
    }
    closeSocket(sock);
    return isTaken;
}

} // namespace linktill::practice
