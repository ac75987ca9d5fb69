// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::practice {

/// Returns whether the host is this machine itself: "localhost", "::1", or a whole IPv4 address in
/// 127.0.0.0/8. A name that only begins like one belongs to another machine.
bool isLoopback(const QString &host);

} // namespace linktill::practice
