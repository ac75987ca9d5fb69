// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/connection.h"

#include <algorithm>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace linktill::practice {

namespace {

constexpr int ioTimeoutMs = 5000;
constexpr int longestWaitMs = 120000;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

bool waitFor(socket_t sock, short events, int milliseconds)
{
#ifdef _WIN32
    WSAPOLLFD entry{sock, events, 0};
    return WSAPoll(&entry, 1, milliseconds) > 0;
#else
    pollfd entry{sock, events, 0};
    int ready = 0;
    do {
        ready = poll(&entry, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
#endif
}

} // namespace

void Connection::shutDown(socket_t sock)
{
#ifdef _WIN32
    shutdown(sock, SD_BOTH);
#else
    shutdown(sock, SHUT_RDWR);
#endif
}

void Connection::close(socket_t sock)
{
#ifdef _WIN32
    closesocket(sock);
#else
    ::close(sock);
#endif
}

bool Connection::waitReadable(int milliseconds) const
{
    return m_at < m_end || waitFor(m_socket, POLLIN, milliseconds);
}

void Connection::waitForEnd() const
{
    waitFor(m_socket, POLLIN, longestWaitMs);
}

void Connection::breakDuringAnswer(qint64 bodyBytes)
{
    m_broken = true;
    m_headersOut = false;
    m_bodyLeft = bodyBytes;
}

void Connection::skip(qint64 size)
{
    std::array<char, 4096> thrownAway;
    while (size > 0) {
        const auto piece = static_cast<size_t>(std::min<qint64>(size, thrownAway.size()));
        const ssize_t got = read(thrownAway.data(), piece);
        if (got <= 0)
            return;
        size -= got;
    }
}

bool Connection::is_readable() const
{
    return waitReadable(ioTimeoutMs);
}

bool Connection::is_writable() const
{
    return waitFor(m_socket, POLLOUT, ioTimeoutMs);
}

ssize_t Connection::read(char *into, size_t size)
{
    if (m_at == m_end) {
        if (!is_readable())
            return -1;
        const auto got = recv(m_socket, m_buffer.data(), static_cast<int>(m_buffer.size()), 0);
        if (got <= 0)
            return static_cast<ssize_t>(got);
        m_at = 0;
        m_end = static_cast<size_t>(got);
    }
    const size_t taken = std::min(size, m_end - m_at);
    std::memcpy(into, m_buffer.data() + m_at, taken);
    m_at += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t Connection::write(const char *from, size_t size)
{
    if (m_broken) {
        // httplib writes the headers in one piece first, then the body
        if (m_bodyLeft < 0)
            return -1;
        if (m_headersOut) {
            const size_t part = std::min(size, static_cast<size_t>(m_bodyLeft));
            m_bodyLeft = -1;
            sendAll(from, part);
            return -1;
        }
        m_headersOut = true;
    }
    return sendAll(from, size) ? static_cast<ssize_t>(size) : -1;
}

bool Connection::sendAll(const char *from, size_t size)
{
    while (size > 0) {
        if (!is_writable())
            return false;
        const int piece = static_cast<int>(std::min<size_t>(size, 1 << 20));
        const auto sent = send(m_socket, from, piece, sendFlags);
        if (sent <= 0)
            return false;
        from += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace linktill::practice
