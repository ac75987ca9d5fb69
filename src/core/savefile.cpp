// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/savefile.h"

#include "core/regularfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace linktill {

bool commitWhole(QSaveFile &file)
{
    if (!file.flush())
        file.cancelWriting();
    return file.commit();
}

bool savePrivately(const QString &name, const QByteArray &bytes, QString *reason)
{
    if (isInTheWay(name)) {
        if (reason)
            *reason = QStringLiteral("it is no ordinary file");
        return false;
    }
    QSaveFile file(name);
    const bool isWhole = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && commitWhole(file);
    if (isWhole)
        syncFolder(QFileInfo(name).absolutePath());
    else if (reason)
        *reason = file.errorString();
    return isWhole;
}

} // namespace linktill
