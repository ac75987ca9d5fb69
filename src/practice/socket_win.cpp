// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/socket.h"

namespace linktill::practice {

namespace {

bool waitFor(socket_t sock, short events, int milliseconds)
{
    WSAPOLLFD entry{sock, events, 0};
    return WSAPoll(&entry, 1, milliseconds) > 0;
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
    shutdown(sock, SD_BOTH);
}

void endSending(socket_t sock)
{
    shutdown(sock, SD_SEND);
}

void closeSocket(socket_t sock)
{
    closesocket(sock);
}

void claimPort(socket_t sock)
{
    const int on = 1;
    setsockopt(sock, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace linktill::practice
