// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/textencoding.h"
#include "fuzz.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString encoding = encodingOf(bytes);
    PROMISE(textEncodings().contains(encoding), encoding);
    const QString text = decodedAsFarAsPossible(bytes, encoding);
    PROMISE(bytes.isEmpty() || !text.isEmpty() || bytes.size() < 4, encoding);
    for (const QString &other : textEncodings()) {
        TextDecoder decoder(other);
        QString inPieces;
        for (qsizetype at = 0; at < bytes.size(); at += 3)
            inPieces += decoder.decode(
                QByteArrayView(bytes).sliced(at).first(qMin<qsizetype>(3, bytes.size() - at)),
                false);
        inPieces += decoder.decode({}, true);
        PROMISE(inPieces == decodedAsFarAsPossible(bytes, other), other);
    }
    return 0;
}
