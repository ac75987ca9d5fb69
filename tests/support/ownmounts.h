// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

/// Mounts file systems that only this test sees and that end with it: small ones that really become
/// full, and ones that are taken away. Works for root, and for users who may have a user namespace.
class OwnMounts
{
public:
    /// Starts the test's own mounts. Call it before any thread starts. Returns false and sets errno
    /// when the system does not allow it.
    static bool enter()
    {
        const auto uid = getuid(), gid = getgid();
        if (unshare(uid == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (uid != 0) {
            put("/proc/self/setgroups", "deny");
            put("/proc/self/uid_map", QByteArray::number(uid) + ' ' + QByteArray::number(uid) + " 1");
            put("/proc/self/gid_map", QByteArray::number(gid) + ' ' + QByteArray::number(gid) + " 1");
        }
        return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    /// Mounts an empty file system of this size at `folder`, which is made.
    static bool make(const QString &folder, qint64 bytes)
    {
        return QDir().mkpath(folder)
            && mount("tmpfs", QFile::encodeName(folder), "tmpfs", 0,
                     "size=" + QByteArray::number(bytes)) == 0;
    }
    /// Mounts the file system at `from` also at `to`.
    static bool bind(const QString &from, const QString &to)
    {
        return QDir().mkpath(to)
            && mount(QFile::encodeName(from), QFile::encodeName(to), nullptr, MS_BIND, nullptr) == 0;
    }
    /// Unmounts the file system at once; whoever has one of its files open keeps that file.
    static bool takeAway(const QString &folder)
    {
        return umount2(QFile::encodeName(folder), MNT_DETACH) == 0;
    }
    /// Fills the file system with a file until `left` bytes are free.
    static bool fill(const QString &folder, qint64 left)
    {
        QFile file(fillerIn(folder));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        const qint64 wanted = QStorageInfo(folder).bytesAvailable() - left;
        return wanted <= 0 || (file.write(QByteArray(wanted, 'x')) == wanted && file.flush());
    }
    static void makeRoom(const QString &folder) { QFile::remove(fillerIn(folder)); }

private:
    static QString fillerIn(const QString &folder) { return folder + QStringLiteral("/filler"); }
    static void put(const char *file, const QByteArray &text)
    {
        QFile to(QString::fromLatin1(file));
        if (to.open(QIODevice::WriteOnly))
            to.write(text);
    }
};
