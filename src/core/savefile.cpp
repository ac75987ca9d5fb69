// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/savefile.h"

#include "core/regularfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace linktill {

bool commitWhole(QSaveFile &file)
{
    if (!file.flush())
        file.cancelWriting();
    return file.commit();
}

bool savePrivately(const QString &name, const QByteArray &bytes, QString *reason)
{
    const auto failed = [reason](const QString &why) {
        if (reason)
            *reason = why;
        return false;
    };
    const QFileInfo info(name);
    if (isInTheWay(name))
        return failed(QStringLiteral("it is no ordinary file"));
    if (info.exists() && !info.isWritable())
        return failed(QStringLiteral("it may not be written"));
    const QString place = info.isSymLink() && info.exists() ? info.canonicalFilePath() : name;
    // QSaveFile would do, but lets the folder decide on Windows who may read what it writes.
    RegularFile draft(place + u'.' + QUuid::createUuid().toString(QUuid::Id128));
    const bool isWritten = draft.open(QIODevice::NewOnly) && draft.write(bytes) == bytes.size() && draft.flush();
    const QString error = draft.errorString();
    draft.close();
    if (!isWritten || !syncFile(draft.fileName()) || !moveOver(draft.fileName(), place)) {
        draft.remove();
        return failed(isWritten ? QStringLiteral("it could not be replaced") : error);
    }
    syncFolder(QFileInfo(place).absolutePath());
    return true;
}

} // namespace linktill
