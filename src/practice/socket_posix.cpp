// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/socket.h"

#include <cerrno>

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

} // namespace linktill::practice
