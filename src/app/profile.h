// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

/// The folder of settings and accounts, the same for window and command line: the one that
/// --profile named, else the user's own.
QString profileFolder(const QString &named = QString());

} // namespace linktill
