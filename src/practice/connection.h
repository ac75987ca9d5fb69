// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <string>

namespace linktill::practice {

/// Reads and writes an accepted connection, in one thread. giveTime() limits all its waiting
/// together, and giveRoom() all its reading, so that no client can hold a thread or memory by
/// sending slowly or endlessly. The functions in httplib's spelling are those that its versions ask
/// for. Each version asks for other ones, so there is no `override`.
class Connection final : public httplib::Stream
{
public:
    static constexpr int longestWaitMs = 120'000;

    explicit Connection(socket_t sock) : m_socket(sock) {}

    /// Sets how long the connection may still wait; after that it gives up.
    void giveTime(int milliseconds);
    /// Sets how many bytes may be received from now on.
    void giveRoom(qint64 bytes);
    /// Returns whether the client sent more than there was room for.
    bool isTooLong() const { return m_tooLong; }

    /// Waits for the first byte of a request; returns false when none comes in time.
    bool waitReadable();
    /// Returns the request's head up to its empty line, without removing it from what is read
    /// later. Returns nothing when the head does not arrive whole within time and room.
    QByteArray readHead();
    /// Adds a header to the head that readHead() returned.
    void addToHead(const QByteArray &head, const std::string &header);
    /// Waits until the client or shutDown() (practice/socket.h) ends the connection, at most that long.
    void waitForEnd(int milliseconds = longestWaitMs) const;
    /// Reads and drops up to \a size bytes, as far as the client sends them.
    void skip(qint64 size);
    /// Sends this connection's last answer, then reads what is still on its way, so that the client
    /// can read the answer.
    void sendLast(const QByteArray &answer);
    /// Sends \a bodyBytes of the answer's body, then breaks the connection; with -1 nothing is sent.
    void breakDuringAnswer(qint64 bodyBytes);

    bool isBroken() const { return m_broken; }

    bool is_readable() const;
    bool is_writable() const;
    ssize_t read(char *into, size_t size);
    ssize_t write(const char *from, size_t size);
    void get_remote_ip_and_port(std::string &ip, int &port) const;
    void get_local_ip_and_port(std::string &ip, int &port) const;
    socket_t socket() const { return m_socket; }
    bool wait_readable() const { return is_readable(); }
    bool wait_writable() const { return is_writable(); }
    time_t duration() const { return 0; }

private:
    int timeLeft() const;
    bool receive();
    bool sendAll(const char *from, size_t size);

    socket_t m_socket;
    std::string m_in; ///< bytes received; m_at of them were read
    size_t m_at = 0;
    std::chrono::steady_clock::time_point m_until;
    qint64 m_room = 0;
    bool m_tooLong = false;
    bool m_broken = false;
    bool m_headersOut = false;
    qint64 m_bodyLeft = -1; ///< bytes of the body that are still sent when m_broken is true
};

} // namespace linktill::practice
