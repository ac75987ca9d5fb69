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

/// One accepted connection, read and written by one thread. All its waiting together is bounded by
/// giveTime(), all its reading by giveRoom(), so that no client can hold a thread or memory by
/// sending little by little, or ever more. The functions in httplib's spelling are what its
/// versions ask for, each a different few: hence no `override`.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t sock) : m_socket(sock) {}

    static void shutDown(socket_t sock);
    static void close(socket_t sock);

    /// From now on; then whatever waits is given up.
    void giveTime(int milliseconds);
    /// How much may be received from now on.
    void giveRoom(qint64 bytes);
    /// Whether the client sent more than it had room for.
    bool isTooLong() const { return m_tooLong; }

    /// For the first byte of a request.
    bool waitReadable();
    /// The head of the request up to its empty line, which stays to be read. Empty when it does not
    /// come whole within time and room.
    QByteArray readHead();
    /// Adds a header to the head that readHead() gave.
    void addToHead(const QByteArray &head, const std::string &header);
    /// Until the client or a shutDown() ends the connection, at most two minutes.
    void waitForEnd() const;
    /// Reads on without keeping it, as far as \a size goes or the client sends.
    void skip(qint64 size);
    /// Sends the last of this connection, and takes what is still on its way, so that the client
    /// gets to read it.
    void sendLast(const QByteArray &answer);
    /// Lets \a bodyBytes of the answer's body through, then breaks; -1: nothing at all goes out.
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
    std::string m_in; ///< received, and read as far as m_at
    size_t m_at = 0;
    std::chrono::steady_clock::time_point m_until;
    qint64 m_room = 0;
    bool m_tooLong = false;
    bool m_broken = false;
    bool m_headersOut = false;
    qint64 m_bodyLeft = -1; ///< with m_broken: how much of the body still goes out
};

} // namespace linktill::practice
