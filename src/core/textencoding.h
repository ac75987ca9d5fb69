// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace linktill {

/// Returns the encodings that files of customers come in, by ICU's names; the first is the usual one.
const QStringList &textEncodings();
/// Returns the encoding of a file: by its byte order mark, by being valid UTF-8, else the one in which its
/// letters make most sense.
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
