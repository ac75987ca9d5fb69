// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/outcome.h"
#include "portone/httpcall.h"
#include "portone/token.h"

/// These functions read the gateway's answers and have no side effects. Whatever the bytes, only a complete
/// success of the right types counts as one.
namespace linktill::portone {

struct GatewaySignature
{
    QByteArray signature;
};

/// Holds the gateway's own code and reason, in whatever kind of answer they came; often empty.
struct GatewayCode
{
    QString code, reason;
};
GatewayCode codeOf(const HttpAnswer &answer);

Outcome<CreatedLink> readCreated(const HttpAnswer &answer, const QString &merchantOrderId);
Outcome<LinkStatus> readStatus(const HttpAnswer &answer);
Outcome<LinkCancelled> readCancelled(const HttpAnswer &answer, const QString &reference);
/// Reads the answer to an edit, which tells how the link is now. A change that the answer does not tell of
/// counts as taken.
Outcome<LinkUpdated> readUpdated(const HttpAnswer &answer, const LinkEdit &edit);
Outcome<AccessToken> readToken(const HttpAnswer &answer, const Clock &clock);
Outcome<GatewaySignature> readSignature(const HttpAnswer &answer);

/// Returns the JSON path of the field that a message of the gateway is about; empty when it names none.
QString fieldNamedIn(const QString &message);

} // namespace linktill::portone
