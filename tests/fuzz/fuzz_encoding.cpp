// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/textencoding.h"
#include "fuzz.h"

using namespace linktill;

namespace {

/// Returns true when more than 30 marks follow each other, the most that Unicode's annex 15 allows; see
/// TextDecoder.
bool hasManyMarks(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > 30)
            return true;
    }
    return false;
}

QString canonical(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

} // namespace

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
        const QString whole = decodedAsFarAsPossible(bytes, other);
        // Where a letter has more marks than may be composed, the two texts may differ in form but not in
        // meaning.
        PROMISE(hasManyMarks(whole) ? canonical(inPieces) == canonical(whole) : inPieces == whole, other);
    }
    return 0;
}
