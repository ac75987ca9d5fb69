// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// The folder of settings and accounts, the same for window and command line: the one that
/// --profile named, else the user's own.
QString profileFolder(const QString &named = QString());

/// What stands after `--name`, or behind its '=', among the arguments, for what must be known before
/// they are read in earnest.
QString earlyArgument(const QStringList &arguments, const QString &name);

} // namespace linktill
