// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// Is this a host of this machine itself, by name or number? Plain http is for these alone.
bool isLoopback(const QString &host);

} // namespace linktill
