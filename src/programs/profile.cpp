// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/profile.h"

#include "core/regularfile.h"

#include <QDir>
#include <QStandardPaths>

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
            QStringLiteral("payment_channels.json*"),
            QStringLiteral("practice.json*"), QStringLiteral("practice-damaged-*")};
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

} // namespace

QString profileFolder(const QString &named)
{
    // AppConfigLocation is named after the program, so window and command line would have different folders.
    // On Windows this location is %LOCALAPPDATA%: a ledger that roams would be open on two computers.
    const QString folder = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/linktill")
        : named;
    return QDir(folder).absolutePath();
}

void makeProfilePrivate(const QString &folder)
{
    const auto isLink = [](const QFileInfo &what) { return what.isSymLink() || what.isJunction(); };
    for (const QFileInfo &file : filesOf(folder)) {
        if (file.isFile() && !isLink(file))
            makePrivate(file.filePath());
    }
    for (const QFileInfo &below : everythingIn(folder, folderNames())) {
        if (below.isDir() && !isLink(below))
            makePrivate(below.filePath());
    }
    const bool isOurs = folder == profileFolder()
        || everythingIn(folder).size() == everythingIn(folder, fileNames() + folderNames()).size();
    if (isOurs)
        makePrivate(folder);
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
