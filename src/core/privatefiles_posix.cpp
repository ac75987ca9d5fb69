// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace linktill {

namespace {

constexpr auto readAndWrite = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

bool syncByName(const QString &name)
{
    const int handle = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

} // namespace

bool openPrivately(QFile &file, QIODevice::OpenMode mode)
{
    return file.QFile::open(mode, readAndWrite);
}

bool makeFolderPrivately(const QString &folder)
{
    return QDir().mkdir(folder, readAndWrite | QFile::ExeOwner);
}

bool isPrivate(const QString &path)
{
    return !(QFile::permissions(path) & others);
}

/// Gives the owner no new permission.
void makePrivate(const QString &path)
{
    const QFileInfo what(path);
    if (what.ownerId() == geteuid() && !isPrivate(path))
        QFile::setPermissions(path, what.permissions() & (readAndWrite | QFile::ExeOwner));
}

bool syncFile(const QString &file)
{
    return syncByName(file);
}

void syncFolder(const QString &folder)
{
    (void)syncByName(folder); // some network shares cannot do this
}

QString systemPath(const QString &name)
{
    return name;
}

} // namespace linktill
