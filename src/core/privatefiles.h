// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QString>

class QFile;

/// What each system does so that a file is its owner's alone, and so that it is on the disk. On POSIX that is
/// a matter of permissions, on Windows of access control lists, which also say that nothing is taken over from
/// the folder above. SYSTEM and administrators of Windows count like root: nobody can keep a file from them.
namespace linktill {

/// Opens `file` as QFile::open() does. A file that is made by it is private from the first moment.
bool openPrivately(QFile &file, QIODevice::OpenMode mode);
/// Makes a folder that is private from the first moment, with the files that are made in it later. The folder
/// above it must exist.
bool makeFolderPrivately(const QString &folder);

/// Returns whether nobody else can read or change the file or folder itself.
bool isPrivate(const QString &path);
/// Makes what is there private. Leaves files and folders of other users alone.
void makePrivate(const QString &path);

// A file that is moved in several steps must be on the disk before the next step, since the power may fail.
/// Writes the file's content through to the disk; returns false when that fails.
bool syncFile(const QString &file);
/// Writes the names in the folder through to the disk. Does nothing where the system cannot.
void syncFolder(const QString &folder);

/// Returns the name by which the system's own functions open the file: Windows wants a long one to begin with
/// "\\?\". Qt's classes know that by themselves.
QString systemPath(const QString &name);

} // namespace linktill
