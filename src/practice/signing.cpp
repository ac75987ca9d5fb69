// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/signing.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <optional>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qint64 allowedSkewSeconds = 30;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray formEncode(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            out += c;
        else if (c == ' ')
            out += '+';
        else
            out.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
    }
    return out;
}

QByteArray hmac(const QByteArray &message, const QString &secret)
{
    return QMessageAuthenticationCode::hash(message, secret.toUtf8(), QCryptographicHash::Sha256);
}

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result =
        QByteArray::fromBase64Encoding(part, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

QJsonObject objectIn(const QByteArray &part)
{
    const auto json = decoded(part);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

} // namespace

QByteArray canonicalText(const SignedPairs &pairs)
{
    QByteArray out;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (!out.isEmpty())
            out += '&';
        out += pair.key() + '=' + formEncode(pair.value());
    }
    return out;
}

QByteArray signatureOf(const SignedPairs &pairs, const QString &secret)
{
    return hmac(canonicalText(pairs), secret).toBase64();
}

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

QByteArray makeToken(const QString &key, const QString &secret, const QDateTime &now,
                     qint64 seconds)
{
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"iss"_s, u"PORTONE"_s},
                             {u"sub"_s, key},
                             {u"iat"_s, issued},
                             {u"exp"_s, issued + seconds}};
    const auto encoded = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
    };
    const QByteArray message = encoded(header) + '.' + encoded(claims);
    return message + '.' + hmac(message, secret).toBase64(base64Url);
}

bool tokenHolds(const QByteArray &token, const QString &key, const QString &secret,
                const QDateTime &now)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return false;
    const auto signature = decoded(parts[2]);
    if (!signature || !sameBytes(*signature, hmac(parts[0] + '.' + parts[1], secret)))
        return false;
    if (objectIn(parts[0]).value("alg"_L1) != QJsonValue("HS256"_L1))
        return false;
    const QJsonObject claims = objectIn(parts[1]);
    const QJsonValue issued = claims.value("iat"_L1);
    const QJsonValue expires = claims.value("exp"_L1);
    if (!issued.isDouble() || !expires.isDouble())
        return false;
    const double seconds = static_cast<double>(now.toMSecsSinceEpoch()) / 1000.0;
    return claims.value("iss"_L1) == QJsonValue("PORTONE"_L1) &&
           claims.value("sub"_L1) == QJsonValue(key) && expires.toDouble() > seconds &&
           issued.toDouble() <= seconds + allowedSkewSeconds;
}

} // namespace linktill::practice
