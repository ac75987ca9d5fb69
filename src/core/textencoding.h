// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace linktill {

/// Encodings that files of customers come in, by ICU's names; the first is the usual one.
const QStringList &textEncodings();
/// By its mark, by being valid UTF-8, else by what its letters make most sense as.
QString encodingOf(const QByteArray &bytes);
/// In NFC, without the mark, with U+FFFD where the encoding has no such letter; empty for an unknown
/// encoding.
QString decodedAsFarAsPossible(const QByteArray &bytes, const QString &encoding);

/// The same piece by piece, in time and memory that do not grow with what came before. A letter is left
/// uncomposed only where more marks stand on it than any language has.
class TextDecoder
{
public:
    explicit TextDecoder(const QString &encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// The encoding as far as it can be told by now. `isLast`: nothing more comes.
    QString decode(QByteArrayView bytes, bool isLast);

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
    QString m_rest; ///< what may go on in the next piece
    bool m_begun = false;
};

} // namespace linktill
