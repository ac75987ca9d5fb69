// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace linktill::practice {

/// The pairs that a signature is made over; QMap keeps them sorted by name.
using SignedPairs = QMap<QByteArray, QString>;

/// Form-urlencoded the way Go's url.Values.Encode does it.
QByteArray canonicalText(const SignedPairs &pairs);
/// Base64 of HMAC-SHA256 over canonicalText().
QByteArray signatureOf(const SignedPairs &pairs, const QString &secret);

/// In a time that does not tell where the two differ.
bool sameBytes(const QByteArray &one, const QByteArray &other);

/// A JWT (HS256) for \a key that is good for \a seconds from \a now.
QByteArray makeToken(const QString &key, const QString &secret, const QDateTime &now,
                     qint64 seconds);
bool tokenHolds(const QByteArray &token, const QString &key, const QString &secret,
                const QDateTime &now);

} // namespace linktill::practice
