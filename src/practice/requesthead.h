// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace linktill::practice {

/// The head of a request (request line and headers, RFC 9112) and what it says of the body.
struct RequestHead
{
    int refusedWith = 0;    ///< HTTP status; 0: it may be served
    bool hasLength = false; ///< it says where its body ends
};

/// Judges a request before any of its body is read. \a head ends with its empty line. Refused are
/// web pages of other hosts, which a browser on this computer may show (Host, Origin), bodies over
/// \a maxBody bytes, packed bodies, and whatever two readers could read in two ways.
RequestHead judgedHead(const QByteArray &head, qint64 maxBody);

} // namespace linktill::practice
