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
    const EncodingGuess guess = guessEncoding(bytes);
    PROMISE(guess.encoding == encoding && guess.others.size() <= 3 && !guess.others.contains(encoding), encoding);
    for (const QString &other : guess.others)
        PROMISE(textEncodings().contains(other) && guess.others.count(other) == 1, other);
    const QString text = decodedAsFarAsPossible(bytes, encoding);
    // A byte order mark alone is no text, nor are changes of the alphabet without a letter.
    const bool hasChanges = encoding == QLatin1String("ISO-2022-JP");
    PROMISE(bytes.size() <= 4 || !text.isEmpty() || hasChanges, encoding);
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
