// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace linktill {

/// When a token (a JWT) ends by its own claim `exp`, UTC; invalid when it does not say. Nothing of
/// it is checked: that is the gateway's.
QDateTime tokenEnd(const QByteArray &token);

} // namespace linktill
