// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace linktill::update {

/// Tests a signature of minisign (https://jedisct1.github.io/minisign/). `signatureFile` is what minisign
/// writes beside the file: two comments, the signature of the file in the form "Ed" or "ED", and that of the
/// trusted comment. `publicKey` is the second line of minisign.pub. Returns why the file is not to be trusted,
/// untranslated; empty when it is signed with that key.
QString signatureFlaw(const QByteArray &file, const QByteArray &signatureFile, const QByteArray &publicKey);

} // namespace linktill::update
