// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefiles.h"

#include <QFile>

#include <chrono>

class QLockFile;

namespace linktill {

/// Opens a file of the profile, which must be a regular file. Opening a FIFO, a device or a socket fails at
/// once, since it would hold up the program until its other end comes. A file that is made by opening it
/// belongs to its owner alone from the first moment.
class RegularFile : public QFile
{
public:
    using QFile::QFile;
    bool open(OpenMode mode) override;
};

/// Returns whether something is there that RegularFile would not open. It is for files that others open by
/// their name: QSettings, SQLite.
bool isInTheWay(const QString &file);
/// Calls QLockFile::tryLock(). Where something stands that is no regular file, returns false and leaves
/// error() as it is. A lock that a killed program left half made does not count.
bool tryPrivateLock(QLockFile &lock, std::chrono::milliseconds patience);

/// Makes a folder that is its owner's alone, and the folders that are missing above it. A folder that is
/// there stays as it is; see programs/profile.h.
bool makePrivateFolder(const QString &folder);

/// Puts `from` in the place of `to` in one step: at every instant `to` is either the old file or the new one.
/// Both must be in one folder.
bool moveOver(const QString &from, const QString &to);
/// Gives `file` a second name in its folder: as a hard link, or as a whole copy where there are no hard
/// links.
bool keepAs(const QString &file, const QString &name);

} // namespace linktill
