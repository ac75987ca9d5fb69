// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linktill {

/// The folder of settings and accounts, the same for window and command line: the one that
/// --profile named, else the user's own.
QString profileFolder(const QString &named = QString());

/// A folder that is there, and what Linktill keeps in it, becomes its owner's alone: earlier versions made it
/// for everyone to read. One that somebody has chosen and that holds other things too keeps its rights.
void makeProfilePrivate(const QString &folder);

/// Names a thing that stands where Linktill keeps a file and is no regular file: nobody reads or writes it.
QStringList inTheWayOfProfile(const QString &folder);

/// Finds the value that stands after `--name`, or behind its '=', among the arguments, for what must be known
/// before they are read in earnest.
QString earlyArgument(const QStringList &arguments, const QString &name);

} // namespace linktill
