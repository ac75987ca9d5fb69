// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace linktill {

/// Returns when a token (a JWT) ends by its own claim `exp`, UTC; invalid when the token does not say. The
/// token is not checked, which is the gateway's task.
QDateTime tokenEnd(const QByteArray &token);

} // namespace linktill
