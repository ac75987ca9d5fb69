// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace linktill {

QString profileFolder(const QString &named)
{
    // Not AppConfigLocation, which is named after the program and would part window and command line.
    const QString folder = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/linktill")
        : named;
    return QDir(folder).absolutePath();
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
