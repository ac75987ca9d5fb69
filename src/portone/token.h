// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QJsonObject;

namespace linktill {
class Clock;
}

namespace linktill::portone {

/// Holds a token that the gateway gave out, see PortoneGateway::requestToken().
struct AccessToken
{
    QByteArray token;
    QDateTime expiresAt; ///< UTC
};

/// Returns a JWT over `claims`, HS256 with the account's secret.
QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret);
/// Returns a token that the gateway accepts without having given it out. It is valid for 100 seconds from the
/// clock's present moment, so a clock that is wrong by more makes it invalid.
QByteArray localToken(const QString &key, const QByteArray &secret, const Clock &clock);

} // namespace linktill::portone
