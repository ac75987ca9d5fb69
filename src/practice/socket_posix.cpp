// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/socket.h"

#include <cerrno>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>

namespace linktill::practice {

namespace {

bool waitFor(socket_t sock, short events, int milliseconds)
{
    pollfd entry{sock, events, 0};
    int ready = 0;
    do {
        ready = poll(&entry, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// Starts to connect and waits for the end of it.
bool connected(socket_t sock, const char *address, bool isSix, quint16 port, int milliseconds)
{
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    if (inet_pton(isSix ? AF_INET6 : AF_INET, address,
                  isSix ? static_cast<void *>(&six.sin6_addr) : &four.sin_addr) != 1)
        return false;
    const auto *to = isSix ? reinterpret_cast<const sockaddr *>(&six) : reinterpret_cast<const sockaddr *>(&four);
    const int flags = fcntl(sock, F_GETFL, 0);
    fcntl(sock, F_SETFL, flags | O_NONBLOCK);
    fcntl(sock, F_SETFD, FD_CLOEXEC);
    int error = 0;
    if (::connect(sock, to, isSix ? sizeof six : sizeof four) != 0) {
        socklen_t size = sizeof error;
        if (errno != EINPROGRESS || !waitFor(sock, POLLOUT, milliseconds) ||
            getsockopt(sock, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
            return false;
    }
    fcntl(sock, F_SETFL, flags);
    return error == 0;
}

} // namespace

bool waitToRead(socket_t sock, int milliseconds)
{
    return waitFor(sock, POLLIN, milliseconds);
}

bool waitToWrite(socket_t sock, int milliseconds)
{
    return waitFor(sock, POLLOUT, milliseconds);
}

void shutDown(socket_t sock)
{
    shutdown(sock, SHUT_RDWR);
}

void endSending(socket_t sock)
{
    shutdown(sock, SHUT_WR);
}

void closeSocket(socket_t sock)
{
    ::close(sock);
}

void claimPort(socket_t sock)
{
    const int on = 1;
    setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

socket_t connectHere(const char *address, bool isSix, quint16 port, int milliseconds)
{
    const socket_t sock = ::socket(isSix ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    if (sock == INVALID_SOCKET || connected(sock, address, isSix, port, milliseconds))
        return sock;
    closeSocket(sock);
    return INVALID_SOCKET;
}

} // namespace linktill::practice
