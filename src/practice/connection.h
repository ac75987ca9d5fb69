// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <httplib.h>

#include <array>
#include <string>

namespace linktill::practice {

/// One accepted connection, read and written by one thread of the pool. The functions in httplib's
/// spelling are what its versions ask for, each a different few: hence no `override`.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t sock) : m_socket(sock) {}

    static void shutDown(socket_t sock);
    static void close(socket_t sock);

    bool waitReadable(int milliseconds) const;
    /// Until the client or a shutDown() ends the connection, at most two minutes.
    void waitForEnd() const;
    /// Reads on without keeping it, as far as \a size goes or the client sends.
    void skip(qint64 size);
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
    bool sendAll(const char *from, size_t size);

    socket_t m_socket;
    std::array<char, 4096> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    bool m_broken = false;
    bool m_headersOut = false;
    qint64 m_bodyLeft = -1; ///< with m_broken: how much of the body still goes out
};

} // namespace linktill::practice
