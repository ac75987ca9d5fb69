// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QIODevice;

namespace linktill::cli {

/// Reads a secret from standard input. From a terminal it reads one line, which `prompt` asks for and which
/// is not shown while it is typed; otherwise it reads everything, without the end of the last line.
QString readSecret(QIODevice &in, QIODevice &err, const QString &prompt);

} // namespace linktill::cli
