// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace linktill::practice {

struct Call
{
    QByteArray method;
    QByteArray target;                     ///< path and query as sent, still percent-encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// Says what happens to the connection instead of a proper answer.
enum class Mishap { None, Drop, Cut, Hang };

struct Answer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Mishap mishap = Mishap::None;
    int delayMs = 0; ///< how long the answer waits
};

/// Serves HTTP/1.1 on 127.0.0.1 with keep-alive and a thread for each connection, at most 128 of them. It
/// knows nothing of payments: each request goes to \c Handler on the connection's thread. Requests that never
/// get that far (from another host's page, too long, compressed, unreadable) go to \c Refuser with their HTTP
/// status. A client that has not sent its request, or taken its answer, within \c patienceMs is disconnected.
class HttpServer
{
public:
    using Handler = std::function<Answer(const Call &)>;
    using Refuser = std::function<Answer(int status)>;

    static constexpr int maximumBody = 1024 * 1024;

    HttpServer(Handler handler, Refuser refuser, int patienceMs);
    ~HttpServer();

    bool start(quint16 port, QString *error);
    void stop();
    quint16 port() const; ///< 0 while the server does not listen

private:
    class Listener;
    Handler m_handler;
    Refuser m_refuser;
    int m_patienceMs;
    std::unique_ptr<Listener> m_listener;
};

} // namespace linktill::practice
