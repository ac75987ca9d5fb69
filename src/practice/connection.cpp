// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/connection.h"

#include "practice/socket.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace linktill::practice {

namespace {

constexpr qint64 receivedAtOnce = 16 * 1024;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

} // namespace

void Connection::giveTime(int milliseconds)
{
    m_until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
}

int Connection::timeLeft() const
{
    using namespace std::chrono;
    const auto left = duration_cast<milliseconds>(m_until - steady_clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(left, 0, longestWaitMs));
}

void Connection::giveRoom(qint64 bytes)
{
    m_room = bytes;
}

bool Connection::waitReadable()
{
    return m_at < m_in.size() || receive();
}

QByteArray Connection::readHead()
{
    static constexpr char emptyLine[] = "\r\n\r\n";
    size_t searched = m_at;
    size_t end = 0;
    while ((end = m_in.find(emptyLine, searched)) == std::string::npos) {
        searched = std::max(m_at, m_in.size() - std::min<size_t>(m_in.size(), 3));
        if (!receive())
            return {};
    }
    return QByteArray(m_in.data() + m_at, static_cast<qsizetype>(end + 4 - m_at));
}

void Connection::addToHead(const QByteArray &head, const std::string &header)
{
    m_in.insert(m_at + static_cast<size_t>(head.size()) - 2, header + "\r\n");
}

void Connection::waitForEnd(int milliseconds) const
{
    waitToRead(m_socket, milliseconds);
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

void Connection::sendLast(const QByteArray &answer)
{
    sendAll(answer.constData(), static_cast<size_t>(answer.size()));
    endSending(m_socket);
    giveRoom(std::numeric_limits<qint64>::max());
    do {
        m_in.clear();
        m_at = 0;
    } while (receive());
}

bool Connection::is_readable() const
{
    return m_at < m_in.size() || waitToRead(m_socket, timeLeft());
}

bool Connection::is_writable() const
{
    return waitToWrite(m_socket, timeLeft());
}

/// Adds to m_in what the client sends. Returns false when the client has ended, or time or room is used up.
bool Connection::receive()
{
    if (m_room <= 0) {
        m_tooLong = true;
        return false;
    }
    if (timeLeft() == 0 || !waitToRead(m_socket, timeLeft()))
        return false;
    const size_t before = m_in.size();
    const int limit = static_cast<int>(std::min(m_room, receivedAtOnce));
    m_in.resize(before + static_cast<size_t>(limit));
    const auto got = recv(m_socket, m_in.data() + before, limit, 0);
    m_in.resize(before + static_cast<size_t>(std::max<qint64>(got, 0)));
    m_room -= std::max<qint64>(got, 0);
    return got > 0;
}

ssize_t Connection::read(char *into, size_t size)
{
    if (m_at == m_in.size()) {
        m_in.clear();
        m_at = 0;
        if (!receive())
            return -1;
    }
    const size_t taken = std::min(size, m_in.size() - m_at);
    std::memcpy(into, m_in.data() + m_at, taken);
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
