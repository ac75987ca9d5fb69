// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/token.h"

#include "core/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace linktill::portone {

namespace {

constexpr qint64 localTokenSeconds = 100;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray message = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                               base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return message + '.' +
           base64Url(QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256));
}

QByteArray localToken(const QString &key, const QByteArray &secret, const Clock &clock)
{
    const qint64 now = clock.now().toSecsSinceEpoch();
    return signedToken({{QStringLiteral("iss"), QStringLiteral("PORTONE")},
                        {QStringLiteral("sub"), key},
                        {QStringLiteral("iat"), now},
                        {QStringLiteral("exp"), now + localTokenSeconds}},
                       secret);
}

} // namespace linktill::portone
