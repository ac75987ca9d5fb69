// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill::practice {

/// Says what the head of a request (request line and headers, RFC 9112) tells about its body.
struct RequestHead
{
    int refusedWith = 0;    ///< HTTP status; 0: the request may be served
    bool hasLength = false; ///< the head says where the body ends
};

/// Judges a request before its body is read. \a head ends with its empty line. It refuses web pages
/// of other hosts, which a browser on this computer may show (Host, Origin), bodies over \a maxBody
/// bytes, compressed bodies, and everything that two readers could understand differently.
RequestHead judgedHead(const QByteArray &head, qint64 maxBody);

} // namespace linktill::practice
