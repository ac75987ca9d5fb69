// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/httpserver.h"

#include "practice/connection.h"
#include "practice/requesthead.h"
#include "practice/socket.h"

#include <httplib.h>

#include <QThread>

#include <algorithm>
#include <list>
#include <mutex>
#include <vector>

namespace linktill::practice {

namespace {

constexpr size_t maxConnections = 128;
constexpr int keepAliveMs = 5000;
constexpr int keepAliveRequests = 1000;
constexpr qint64 maxHead = 64 * 1024;
/// Chunks of 16 bytes make a body half as long again while it is sent, so more bytes are received.
constexpr qint64 maxReceivedBody = 2 * HttpServer::maximumBody;

/// The connection that the current thread is serving.
thread_local Connection *servedHere = nullptr;

Call callOf(const httplib::Request &request)
{
    Call call;
    call.method = QByteArray::fromStdString(request.method);
    call.target = QByteArray::fromStdString(request.target);
    call.body = QByteArray::fromStdString(request.body);
    for (const auto &[name, value] : request.headers)
        call.headers.insert(QByteArray::fromStdString(name).toLower(),
                            QByteArray::fromStdString(value));
    return call;
}

void fill(httplib::Response &response, const Answer &answer)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

/// Returns the bytes of a refusal that is sent before httplib has read the request.
QByteArray written(const Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Refused\r\nConnection: close" + "\r\nContent-Type: " + answer.contentType +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + answer.body;
}

/// Threads are Qt's, since with MinGW a std::thread that ends can block all others. MinGW's pthreads hold their
/// global lock while they destroy the thread's thread_local objects, and for each of these libstdc++ calls
/// FreeLibrary, which waits for the loader's lock. A thread of Qt that ends at that moment holds the loader's lock
/// and waits for the global one. Where all threads are Qt's, each takes the loader's lock first.
using Thread = std::unique_ptr<QThread>;

template <class Work> Thread startedThread(Work work)
{
    Thread thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

/// Starts a thread for each connection, so that a slow one delays no other. The listener limits their number.
class ThreadEach final : public httplib::TaskQueue
{
    /// Newer versions of httplib also want to know whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

public:
    Taken enqueue(std::function<void()> task) override
    {
        m_workers.remove_if([](const Thread &worker) {
            return worker->isFinished() && worker->wait();
        });
        m_workers.push_back(startedThread(std::move(task)));
        return Taken(true);
    }

    void shutdown() override
    {
        for (const Thread &worker : m_workers)
            worker->wait();
        m_workers.clear();
    }

private:
    std::list<Thread> m_workers;
};

} // namespace

/// Runs httplib's server with a connection loop of our own, which judges the head of a request
/// before it holds any more of it, limits time and memory, can end idle connections at once, and
/// can break a connection on purpose. httplib's own loop can do none of these.
class HttpServer::Listener final : public httplib::Server
{
public:
    Listener(const HttpServer::Handler &handler, const Refuser &refuser, int patienceMs)
        : m_refuser(refuser), m_patienceMs(patienceMs)
    {
        new_task_queue = [] { return new ThreadEach; };
        set_tcp_nodelay(true);
        // httplib's own option (SO_REUSEPORT) shares the port with any other program that sets it too, so
        // that a port in use would not be noticed.
        set_socket_options(claimPort);
        set_keep_alive_timeout(keepAliveMs / 1000);
        set_keep_alive_max_count(keepAliveRequests);
        set_payload_max_length(static_cast<size_t>(maximumBody));
        const auto serve = [this, handler](const httplib::Request &request,
                                           httplib::Response &response) {
            answerTo(handler, request, response);
        };
        const std::string anything = ".*";
        Get(anything, serve);
        Post(anything, serve);
        Put(anything, serve);
        Patch(anything, serve);
        Delete(anything, serve);
        set_error_handler([this](const httplib::Request &, httplib::Response &response) {
            if (!response.has_header("Date"))
                fill(response, m_refuser(servedHere->isTooLong() ? 413 : response.status));
        });
    }

    void run()
    {
        // httplib lets five connections wait; the client of a sixth would try again only after a second.
        ::listen(svr_sock_, static_cast<int>(maxConnections));
        m_thread = startedThread([this] { listen_after_bind(); });
    }

    /// httplib forgets a stop() that comes before its loop runs.
    void waitUntilRunning() const
    {
        while (!is_running())
            QThread::usleep(50);
    }

    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            for (const socket_t sock : m_waiting)
                shutDown(sock);
        }
        stop();
        if (m_thread)
            m_thread->wait();
    }

    quint16 m_port = 0;

private:
    void answerTo(const HttpServer::Handler &handler, const httplib::Request &request,
                  httplib::Response &response) const
    {
        // httplib counts only bodies that tell their length beforehand.
        const bool fits = request.body.size() <= static_cast<size_t>(maximumBody);
        const Answer answer = fits ? handler(callOf(request)) : m_refuser(413);
        fill(response, answer);
        if (answer.mishap == Mishap::Hang)
            servedHere->waitForEnd();
        else if (answer.delayMs > 0)
            servedHere->waitForEnd(answer.delayMs);
        if (answer.mishap != Mishap::None)
            servedHere->breakDuringAnswer(answer.mishap == Mishap::Cut ? answer.body.size() / 2
                                                                       : -1);
        servedHere->giveTime(m_patienceMs);
    }

    bool process_and_close_socket(socket_t sock) override
    {
        Connection connection(sock);
        servedHere = &connection;
        int left = keepAliveRequests;
        while (left > 0 && mayWait(sock) && serveNext(connection, --left == 0)) {
        }
        servedHere = nullptr;
        leave(sock);
        shutDown(sock);
        closeSocket(sock);
        return true;
    }

    /// Serves the next request; returns whether the connection can serve another one.
    bool serveNext(Connection &connection, bool isLast)
    {
        connection.giveTime(std::min(keepAliveMs, m_patienceMs));
        connection.giveRoom(maxHead);
        if (!connection.waitReadable())
            return false;
        connection.giveTime(m_patienceMs);
        const QByteArray head = connection.readHead();
        if (connection.isTooLong()) {
            connection.sendLast(written(m_refuser(431)));
            return false;
        }
        if (head.isEmpty())
            return false;
        const RequestHead judged = judgedHead(head, maximumBody);
        if (judged.refusedWith) {
            connection.sendLast(written(m_refuser(judged.refusedWith)));
            return false;
        }
        if (!judged.hasLength) // otherwise httplib would read until the client ends
            connection.addToHead(head, "Content-Length: 0");
        connection.giveRoom(maxReceivedBody);
        bool closed = false;
        const bool served = serveOne(*this, connection, isLast, closed);
        if (connection.isTooLong())
            connection.sendLast({});
        return served && !closed && !connection.isBroken() && !connection.isTooLong();
    }

    /// Newer versions of httplib also want the addresses of both ends.
    template <class Self>
    static bool serveOne(Self &self, Connection &connection, bool closeAfter, bool &closed)
    {
        const std::function<void(httplib::Request &)> prepare = [&connection](
                                                                    httplib::Request &request) {
            // No compression: it costs more than it saves on loopback.
            request.headers.erase("Accept-Encoding");
            // httplib would read the body of a GET as the next request.
            if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
                connection.skip(
                    QByteArray::fromStdString(request.get_header_value("Content-Length"))
                        .toLongLong());
        };
        if constexpr (requires { self.process_request(connection, closeAfter, closed, prepare); })
            return self.process_request(connection, closeAfter, closed, prepare);
        else
            return self.process_request(connection, "127.0.0.1", 0, "127.0.0.1", 0, closeAfter,
                                        closed, prepare);
    }

    /// Adds the connection as the last of those that wait for their clients. A new one takes the
    /// place of the one that has waited longest.
    bool mayWait(socket_t sock)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_waiting, sock);
        if (m_waiting.size() >= maxConnections) {
            shutDown(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
        }
        m_waiting.push_back(sock);
        return !m_ending;
    }

    void leave(socket_t sock)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_waiting, sock);
    }

    const Refuser m_refuser;
    const int m_patienceMs;
    Thread m_thread;
    std::mutex m_mutex;
    std::vector<socket_t> m_waiting; ///< waiting or being answered; the longest first
    bool m_ending = false;
};

HttpServer::HttpServer(Handler handler, Refuser refuser, int patienceMs)
    : m_handler(std::move(handler)), m_refuser(std::move(refuser)), m_patienceMs(patienceMs)
{
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(quint16 port, QString *error)
{
    if (m_listener)
        return true;
    auto listener = std::make_unique<Listener>(m_handler, m_refuser, m_patienceMs);
    int bound = -1;
    if (port == 0)
        bound = listener->bind_to_any_port("127.0.0.1");
    else if (listener->bind_to_port("127.0.0.1", port))
        bound = port;
    if (bound <= 0) {
        if (error)
            *error =
                port == 0
                    ? QStringLiteral("No port of 127.0.0.1 is free to listen on.")
                    : QStringLiteral("Port %1 of 127.0.0.1 is in use or not allowed.").arg(port);
        return false;
    }
    listener->m_port = static_cast<quint16>(bound);
    listener->run();
    listener->waitUntilRunning();
    m_listener = std::move(listener);
    return true;
}

void HttpServer::stop()
{
    if (!m_listener)
        return;
    m_listener->end();
    m_listener.reset();
}

quint16 HttpServer::port() const
{
    return m_listener ? m_listener->m_port : 0;
}

} // namespace linktill::practice
