// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "update/minisign.h"

#include <QList>

#include <sodium.h>

namespace linktill::update {

namespace {

constexpr qsizetype algorithmBytes = 2, keyIdBytes = 8;
constexpr qsizetype headBytes = algorithmBytes + keyIdBytes;
constexpr qsizetype signatureBytes = crypto_sign_BYTES, keyBytes = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype hashBytes = 64; // of BLAKE2b-512

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// Returns nothing when it is not the one way to write so many bytes in base64.
QByteArray decoded(const QByteArray &base64, qsizetype size)
{
    const QByteArray result = QByteArray::fromBase64(base64);
    return result.size() == size && result.toBase64() == base64 ? result : QByteArray();
}

bool isSigned(const QByteArray &message, const QByteArray &signature, const QByteArray &key)
{
    return crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(key)) == 0;
}

QByteArray hashed(const QByteArray &file)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashBytes, bytes(file),
                       static_cast<unsigned long long>(file.size()), nullptr, 0);
    return hash;
}

/// Returns the lines of a text file of any system.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

} // namespace

QString signatureFlaw(const QByteArray &file, const QByteArray &signatureFile, const QByteArray &publicKey)
{
    static const bool isReady = sodium_init() >= 0;
    static const QByteArray untrusted = QByteArrayLiteral("untrusted comment: ");
    static const QByteArray trusted = QByteArrayLiteral("trusted comment: ");
    const QByteArray key = decoded(publicKey, headBytes + keyBytes);
    if (!isReady || !key.startsWith("Ed"))
        return QStringLiteral("there is no public key");

    const QList<QByteArray> lines = linesOf(signatureFile);
    if (lines.size() < 4 || !lines[0].startsWith(untrusted) || !lines[2].startsWith(trusted))
        return QStringLiteral("no signature of minisign");
    const QByteArray signature = decoded(lines[1], headBytes + signatureBytes);
    const QByteArray ofComment = decoded(lines[3], signatureBytes);
    const QByteArray algorithm = signature.left(algorithmBytes);
    if (ofComment.isEmpty() || (algorithm != "Ed" && algorithm != "ED"))
        return QStringLiteral("no signature of minisign");
    if (signature.mid(algorithmBytes, keyIdBytes) != key.mid(algorithmBytes, keyIdBytes))
        return QStringLiteral("signed with another key");

    const QByteArray own = signature.mid(headBytes);
    const QByteArray ownKey = key.mid(headBytes);
    if (!isSigned(algorithm == "ED" ? hashed(file) : file, own, ownKey))
        return QStringLiteral("the signature does not fit the file");
    if (!isSigned(own + lines[2].mid(trusted.size()), ofComment, ownKey))
        return QStringLiteral("the signature does not fit the trusted comment");
    return {};
}

} // namespace linktill::update
