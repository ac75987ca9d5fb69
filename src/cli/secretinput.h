// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QIODevice;

namespace linktill::cli {

/// A secret from standard input: from a terminal one line, which is asked for by `prompt` and not
/// shown while it is typed; otherwise all there is, without the end of its last line.
QString readSecret(QIODevice &in, QIODevice &err, const QString &prompt);

} // namespace linktill::cli
