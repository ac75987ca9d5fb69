// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/outcome.h"
#include "portone/httpcall.h"
#include "portone/token.h"

/// Reads the gateway's answers. Pure: bytes in, outcome out; whatever the bytes, only a
/// complete success of the right types counts as one.
namespace linktill::portone {

struct GatewaySignature
{
    QByteArray signature;
};

/// The gateway's own code and reason, in whatever kind of answer they came; often empty.
struct GatewayCode
{
    QString code, reason;
};
GatewayCode codeOf(const HttpAnswer &answer);

Outcome<CreatedLink> readCreated(const HttpAnswer &answer, const QString &merchantOrderId);
Outcome<LinkStatus> readStatus(const HttpAnswer &answer);
Outcome<LinkCancelled> readCancelled(const HttpAnswer &answer, const QString &reference);
/// The answer to an edit tells how the link is now. What it does not tell counts as taken.
Outcome<LinkUpdated> readUpdated(const HttpAnswer &answer, const LinkEdit &edit);
Outcome<AccessToken> readToken(const HttpAnswer &answer, const Clock &clock);
Outcome<GatewaySignature> readSignature(const HttpAnswer &answer);

/// The JSON path of the field that a message of the gateway is about, or nothing.
QString fieldNamedIn(const QString &message);

} // namespace linktill::portone
