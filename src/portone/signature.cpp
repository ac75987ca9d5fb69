// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace linktill::portone {

namespace {

bool staysAsItIs(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

void appendEncoded(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : utf8) {
        if (staysAsItIs(c)) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

QByteArray hmac(const QByteArray &message, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toBase64();
}

} // namespace

QByteArray formEncode(const QMap<QByteArray, QString> &pairs)
{
    QByteArray out;
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
        if (!out.isEmpty())
            out += '&';
        appendEncoded(out, it.key());
        out += '=';
        appendEncoded(out, it.value().toUtf8());
    }
    return out;
}

QByteArray signatureOf(const SignedRequest &request, const QByteArray &secret)
{
    return hmac(formEncode({{"amount", request.amount},
                            {"client_key", request.clientKey},
                            {"currency", request.currency},
                            {"failure_url", request.failureUrl},
                            {"merchant_order_id", request.merchantOrderId},
                            {"success_url", request.successUrl}}),
                secret);
}

} // namespace linktill::portone
