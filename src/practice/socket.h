// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <httplib.h>

/// What each system calls differently about sockets.
namespace linktill::practice {

/// These wait until the socket can be read or written; they return false when it cannot in time.
bool waitToRead(socket_t sock, int milliseconds);
bool waitToWrite(socket_t sock, int milliseconds);
/// Ends the connection in both directions.
void shutDown(socket_t sock);
/// Tells the client that nothing more comes; what it sends can still be read.
void endSending(socket_t sock);
void closeSocket(socket_t sock);
/// Makes bind() fail when another program has the port, and succeed when only old connections do.
void claimPort(socket_t sock);
/// Connects to a loopback address within the time; returns INVALID_SOCKET otherwise. \a isSix: the address is
/// one of IPv6.
socket_t connectHere(const char *address, bool isSix, quint16 port, int milliseconds);

} // namespace linktill::practice
