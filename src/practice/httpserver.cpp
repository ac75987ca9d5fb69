// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/httpserver.h"

#include "practice/connection.h"

#include <httplib.h>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace linktill::practice {

namespace {

constexpr size_t poolSize = 8;
constexpr int keepAliveSeconds = 5;
constexpr int keepAliveRequests = 1000;

/// The connection that the current thread of the pool is serving.
thread_local Connection *servedHere = nullptr;

// httplib's own choice shares the port with any other program that asks the same way
// (SO_REUSEPORT): a port in use would not be noticed.
void exclusivePort(socket_t sock)
{
#ifdef _WIN32
    const int name = SO_EXCLUSIVEADDRUSE;
#else
    const int name = SO_REUSEADDR;
#endif
    const int on = 1;
    setsockopt(sock, SOL_SOCKET, name, reinterpret_cast<const char *>(&on), sizeof(on));
}

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

} // namespace

/// httplib's server with a connection loop of our own: it can end idle connections at once, and
/// break a connection on purpose; httplib's own loop can do neither.
class HttpServer::Listener final : public httplib::Server
{
public:
    Listener(const HttpServer::Handler &handler, const Refuser &refuser)
    {
        new_task_queue = [] { return new httplib::ThreadPool(poolSize); };
        set_tcp_nodelay(true);
        set_socket_options(exclusivePort);
        set_keep_alive_timeout(keepAliveSeconds);
        set_keep_alive_max_count(keepAliveRequests);
        set_payload_max_length(static_cast<size_t>(maximumBody));
        const auto serve = [handler, refuser](const httplib::Request &request,
                                              httplib::Response &response) {
            answerTo(handler, refuser, request, response);
        };
        const std::string anything = ".*";
        Get(anything, serve);
        Post(anything, serve);
        Put(anything, serve);
        Patch(anything, serve);
        Delete(anything, serve);
        set_error_handler([refuser](const httplib::Request &, httplib::Response &response) {
            if (!response.has_header("Date"))
                fill(response, refuser(response.status));
        });
    }

    void run()
    {
        m_thread = std::thread([this] { listen_after_bind(); });
    }

    /// httplib forgets a stop() that comes before its loop runs.
    void waitUntilRunning() const
    {
        while (!is_running())
            std::this_thread::sleep_for(std::chrono::microseconds(50));
    }

    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            for (const socket_t sock : m_open)
                Connection::shutDown(sock);
        }
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    quint16 m_port = 0;

private:
    static void answerTo(const HttpServer::Handler &handler, const Refuser &refuser,
                         const httplib::Request &request, httplib::Response &response)
    {
        // httplib counts only bodies that tell their length beforehand
        if (request.body.size() > static_cast<size_t>(maximumBody)) {
            fill(response, refuser(413));
            return;
        }
        const Answer answer = handler(callOf(request));
        fill(response, answer);
        if (answer.mishap == Mishap::None || !servedHere)
            return;
        if (answer.mishap == Mishap::Hang)
            servedHere->waitForEnd();
        servedHere->breakDuringAnswer(answer.mishap == Mishap::Cut ? answer.body.size() / 2 : -1);
    }

    bool process_and_close_socket(socket_t sock) override
    {
        Connection connection(sock);
        if (enter(sock)) {
            servedHere = &connection;
            int left = keepAliveRequests;
            while (left > 0 && waitForRequest(connection)) {
                --left;
                bool closed = false;
                if (!serveOne(*this, connection, left == 0 || crowded(), closed) || closed ||
                    connection.isBroken())
                    break;
            }
            servedHere = nullptr;
            leave(sock);
        }
        Connection::shutDown(sock);
        Connection::close(sock);
        return true;
    }

    /// Newer httplib also wants the addresses of both ends.
    template <class Self>
    static bool serveOne(Self &self, Connection &connection, bool closeAfter, bool &closed)
    {
        const std::function<void(httplib::Request &)> prepare = [&connection](
                                                                    httplib::Request &request) {
            // No compression: it costs more than it saves on loopback.
            request.headers.erase("Accept-Encoding");
            // httplib leaves the body of a GET in the way of the next request.
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

    /// An idle connection keeps its thread only as long as nobody else needs one.
    bool waitForRequest(Connection &connection) const
    {
        constexpr int slice = 100;
        for (int waited = 0; waited < keepAliveSeconds * 1000; waited += slice) {
            if (connection.waitReadable(slice))
                return true;
            if (crowded())
                return false;
        }
        return false;
    }

    bool crowded() const { return m_count >= static_cast<int>(poolSize) - 1; }

    bool enter(socket_t sock)
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return false;
        m_open.insert(sock);
        ++m_count;
        return true;
    }

    void leave(socket_t sock)
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(sock);
        --m_count;
    }

    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    std::atomic<int> m_count = 0;
    bool m_ending = false;
};

HttpServer::HttpServer(Handler handler, Refuser refuser)
    : m_handler(std::move(handler)), m_refuser(std::move(refuser))
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
    auto listener = std::make_unique<Listener>(m_handler, m_refuser);
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
