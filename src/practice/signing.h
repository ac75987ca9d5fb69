// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace linktill::practice {

/// Holds the pairs that are signed; QMap keeps them sorted by name.
using SignedPairs = QMap<QByteArray, QString>;

/// Returns the pairs form-urlencoded in the way of Go's url.Values.Encode.
QByteArray canonicalText(const SignedPairs &pairs);
/// Returns the Base64 of HMAC-SHA256 over canonicalText().
QByteArray signatureOf(const SignedPairs &pairs, const QString &secret);

/// Compares in a time that does not tell where the two differ.
bool sameBytes(const QByteArray &one, const QByteArray &other);

/// Returns a JWT (HS256) for \a key that is valid for \a seconds from \a now.
QByteArray makeToken(const QString &key, const QString &secret, const QDateTime &now,
                     qint64 seconds);
bool tokenHolds(const QByteArray &token, const QString &key, const QString &secret,
                const QDateTime &now);

} // namespace linktill::practice
