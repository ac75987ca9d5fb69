// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Returns whether the host, by name or number, is this machine itself. Plain http is allowed for these hosts
/// alone.
bool isLoopback(const QString &host);

} // namespace linktill
