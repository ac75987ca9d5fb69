// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace linktill {

/// Returns the encodings that a person may choose for a file, by ICU's names; the first is the usual one.
/// TCVN3, VISCII and the Macintosh's Thai are missing, since ICU does not know them.
const QStringList &textEncodings();

/// What can be told of a file's encoding by its bytes.
struct EncodingGuess
{
    QString encoding; ///< one of textEncodings()
    /// False when another encoding gives a different text that makes sense, too, as in a short file with one
    /// letter beyond ASCII, and when no encoding gives sense. Then a person should look at the text.
    bool isSure = false;
    /// Encodings that give different texts, the next best first, at most three.
    QStringList others;
};

/// Guesses the encoding: by the byte order mark, by being UTF-8, else by which letters make most sense in any
/// language. Looks at pieces with such letters from all over the file, in bounded memory. A few wrong bytes
/// do not make UTF-8 another encoding.
EncodingGuess guessEncoding(const QByteArray &bytes);
/// Returns the first part of guessEncoding().
QString encodingOf(const QByteArray &bytes);
/// Returns the text in NFC, without the byte order mark, with U+FFFD where the encoding has no such letter;
/// empty for an unknown encoding.
QString decodedAsFarAsPossible(const QByteArray &bytes, const QString &encoding);

/// Decodes a text in the same way but piece by piece, in time and memory that do not grow with the earlier
/// pieces. A letter stays uncomposed only where more marks stand on it than any language has.
class TextDecoder
{
public:
    explicit TextDecoder(const QString &encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// Returns the text as far as it is certain by now. `isLast` says that nothing more comes.
    QString decode(QByteArrayView bytes, bool isLast);

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
    QString m_rest; ///< the end of the text, which may go on in the next piece
    bool m_begun = false;
};

} // namespace linktill
