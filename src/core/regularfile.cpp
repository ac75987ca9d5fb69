// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/regularfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <filesystem>

namespace linktill {

bool RegularFile::open(OpenMode mode)
{
    if (!isInTheWay(fileName()))
        return openPrivately(*this, mode);
    setErrorString(QStringLiteral("it is no ordinary file"));
    return false;
}

bool isInTheWay(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && !info.isFile();
}

namespace {

std::filesystem::path pathOf(const QString &name)
{
    return systemPath(name).toStdU16String();
}

/// Removes a lock that was never finished. QLockFile makes its file and then writes down who holds the lock.
/// A program that is killed between the two leaves an empty file, which QLockFile takes for a live program's
/// lock for ever.
void removeUnfinishedLock(const QString &file)
{
    constexpr int secondsToWrite = 2;
    const auto isUnfinished = [](const QString &name) {
        const QFileInfo info(name);
        return info.isFile() && info.size() == 0
            && info.lastModified().secsTo(QDateTime::currentDateTime()) >= secondsToWrite;
    };
    if (!isUnfinished(file))
        return;
    // The file first gets another name and is looked at again: by now it may be the lock of a quicker
    // program.
    const QString aside = file + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    if (!QFile::rename(file, aside))
        return;
    if (isUnfinished(aside) || !QFile::rename(aside, file))
        QFile::remove(aside);
}

} // namespace

bool tryPrivateLock(QLockFile &lock, std::chrono::milliseconds patience)
{
    if (isInTheWay(lock.fileName()))
        return false;
    removeUnfinishedLock(lock.fileName());
    if (!lock.tryLock(int(patience.count())))
        return false;
    makePrivate(lock.fileName());
    return true;
}

bool makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    const QDir above = info.absoluteDir();
    return (above.exists() || QDir().mkpath(above.path()))
        && (makeFolderPrivately(folder) || QFileInfo(folder).isDir());
}

bool moveOver(const QString &from, const QString &to)
{
    std::error_code error; // QFile::rename() never overwrites
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    return !error;
}

bool keepAs(const QString &file, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(file), pathOf(name), error);
    if (!error)
        return true;
    const QString unfinished = name + QStringLiteral(".part");
    QFile::remove(unfinished);
    RegularFile source(file), copy(unfinished);
    bool isWhole = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::NewOnly);
    while (isWhole && !source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        isWhole = !piece.isEmpty() && copy.write(piece) == piece.size();
    }
    isWhole = isWhole && copy.flush() && syncFile(unfinished) && QFile::rename(unfinished, name);
    if (!isWhole)
        QFile::remove(unfinished);
    return isWhole;
}

} // namespace linktill
