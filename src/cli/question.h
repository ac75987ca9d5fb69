// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

class QIODevice;

namespace linktill::cli {

/// Asks on a terminal for yes or no; anything but a clear yes counts as no. Returns nothing when
/// there is no terminal.
std::optional<bool> askYes(QIODevice &in, QIODevice &err, const QString &question);

} // namespace linktill::cli
