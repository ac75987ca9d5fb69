// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace linktill {

/// Encodings that files of customers come in, by ICU's names; the first is the usual one.
const QStringList &textEncodings();
/// By its mark, by being valid UTF-8, else by what its letters make most sense as.
QString encodingOf(const QByteArray &bytes);
/// In NFC, without the mark; nothing when the encoding has no such text.
std::optional<QString> decoded(const QByteArray &bytes, const QString &encoding);
/// The same with U+FFFD where the encoding has no such letter; empty for an unknown encoding.
QString decodedAsFarAsPossible(const QByteArray &bytes, const QString &encoding);

} // namespace linktill
