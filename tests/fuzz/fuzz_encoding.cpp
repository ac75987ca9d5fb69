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
    for (const QString &other : textEncodings()) {
        const auto whole = decoded(bytes, other);
        // Where nothing is missing both say the same.
        PROMISE(!whole || *whole == decodedAsFarAsPossible(bytes, other), other);
    }
    PROMISE(bytes.isEmpty() || !text.isEmpty() || bytes.size() < 4, encoding);
    return 0;
}
