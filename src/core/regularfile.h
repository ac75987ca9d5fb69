// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <chrono>

class QLockFile;

namespace linktill {

/// A file of the profile. Only a regular file is opened: a FIFO, a device or a socket in its place would
/// hold up the program until its other end comes, so that opening it fails at once. What is made by
/// opening is its owner's alone from the first moment.
class RegularFile : public QFile
{
public:
    using QFile::QFile;
    bool open(OpenMode mode) override;
};

/// Something is there that RegularFile would not open. For what others open by its name: QSettings, SQLite.
bool isInTheWay(const QString &file);
/// QLockFile::tryLock() that looks into no FIFO either; where that stands, its error() is UnknownError. A lock
/// that a killed program left half made is none.
bool tryPrivateLock(QLockFile &lock, std::chrono::milliseconds patience);

/// Makes a folder that is its owner's alone, and what is missing above it. One that is there stays as it
/// is; see programs/profile.h.
bool makePrivateFolder(const QString &folder);

// A file that is moved in several steps must be on the disk before the next step: power may fail.
/// All that was written to the file.
bool syncFile(const QString &file);
/// The names in the folder. Where a system knows no such thing nothing is done.
void syncFolder(const QString &folder);
/// `from` takes the place of `to` in one step: at every instant there is one of both. Both are in one folder.
bool moveOver(const QString &from, const QString &to);
/// `file` gets a second name in its folder, and stays: a hard link, or a whole copy where there are none.
bool keepAs(const QString &file, const QString &name);

} // namespace linktill
