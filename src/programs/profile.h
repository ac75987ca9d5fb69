// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// Returns the folder of settings and accounts, which window and command line share: the one that
/// --profile names, or the user's own.
QString profileFolder(const QString &named = QString());

/// Makes an existing folder, and what Linktill keeps in it, private to its owner, since earlier
/// versions let everybody read them. A folder that somebody has chosen and that holds other things
/// too keeps its permissions.
void makeProfilePrivate(const QString &folder);

/// Returns what stands where Linktill keeps a file but is no regular file: nobody reads or writes it.
QStringList inTheWayOfProfile(const QString &folder);

/// Returns the value after `--name` or `--name=`, for what must be known before the arguments are parsed.
QString earlyArgument(const QStringList &arguments, const QString &name);

} // namespace linktill
