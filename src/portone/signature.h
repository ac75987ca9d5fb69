// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace linktill::portone {

/// Holds the values over which the `signature_hash` of a request is made. `amount` is Money::plain(), the
/// same digits that stand in the JSON.
struct SignedRequest
{
    QString amount, clientKey, currency, failureUrl, merchantOrderId, successUrl;
};

/// Returns form-urlencoded pairs sorted by key, byte for byte as Go's url.Values.Encode writes them.
/// QUrlQuery and QUrl leave other characters as they are, which would make another signature.
QByteArray formEncode(const QMap<QByteArray, QString> &pairs);

/// Returns the Base64 of HMAC-SHA256 with the account's secret.
QByteArray signatureOf(const SignedRequest &request, const QByteArray &secret);

} // namespace linktill::portone
