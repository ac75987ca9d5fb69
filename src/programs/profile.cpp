// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/profile.h"

#include "core/regularfile.h"

#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace linktill {

namespace {

const QStringList &folderNames()
{
    static const QStringList names{QStringLiteral("log"), QStringLiteral("ledger.open")};
    return names;
}

/// Returns patterns of Linktill's files and of what belongs to them: locks, journals, kept copies.
QStringList fileNames()
{
    return {QStringLiteral("accounts.json*"), QStringLiteral("accounts-damaged-*"),
            QStringLiteral("ledger.*"),       QStringLiteral("ledger-*"),
            QStringLiteral("settings.ini*"),  QStringLiteral("phones.txt*"),
            QStringLiteral("payment_channels.json*")};
}

QFileInfoList everythingIn(const QString &folder, const QStringList &names = {})
{
    return QDir(folder).entryInfoList(names, QDir::AllEntries | QDir::Hidden | QDir::System
                                                 | QDir::NoDotAndDotDot);
}

/// Returns the files that Linktill keeps in a profile and its folders.
QFileInfoList filesOf(const QString &folder)
{
    QFileInfoList files = everythingIn(folder, fileNames());
    files.removeIf([](const QFileInfo &file) { return folderNames().contains(file.fileName()); });
    for (const QString &below : folderNames())
        files += everythingIn(folder + QLatin1Char('/') + below);
    return files;
}

#ifdef Q_OS_UNIX
/// Takes all permissions away from others. Leaves files and folders of other users alone, and gives
/// the owner no new permission.
void makePrivate(const QFileInfo &what)
{
    constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (what.ownerId() == geteuid() && (what.permissions() & others))
        QFile::setPermissions(what.filePath(), what.permissions() & owners);
}
#endif

} // namespace

QString profileFolder(const QString &named)
{
    // AppConfigLocation is named after the program, so window and command line would have different folders.
    const QString folder = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/linktill")
        : named;
    return QDir(folder).absolutePath();
}

void makeProfilePrivate(const QString &folder)
{
#ifdef Q_OS_UNIX
    for (const QFileInfo &file : filesOf(folder)) {
        if (file.isFile() && !file.isSymLink())
            makePrivate(file);
    }
    for (const QFileInfo &below : everythingIn(folder, folderNames())) {
        if (below.isDir() && !below.isSymLink())
            makePrivate(below);
    }
    const bool isOurs = folder == profileFolder()
        || everythingIn(folder).size() == everythingIn(folder, fileNames() + folderNames()).size();
    if (isOurs)
        makePrivate(QFileInfo(folder));
#else
    Q_UNUSED(folder) // there a user's folders are private anyway
#endif
}

QStringList inTheWayOfProfile(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : filesOf(folder)) {
        if (isInTheWay(file.filePath()))
            found << file.filePath();
    }
    return found;
}

QString earlyArgument(const QStringList &arguments, const QString &name)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == name)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].mid(name.size() + 1);
    }
    return {};
}

} // namespace linktill
