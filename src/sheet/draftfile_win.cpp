// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/draftfile.h"

#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <windows.h>

namespace linktill::sheet {

namespace {

/// Returns the name of an existing folder in the code page, which the programs' manifest sets to UTF-8. Where
/// Windows is too old for that, letters that the code page lacks are in no short name.
QByteArray narrow(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(folder);
    if (QString::fromLocal8Bit(native.toLocal8Bit()) == native)
        return native.toLocal8Bit();
    wchar_t name[MAX_PATH];
    const DWORD length = GetShortPathNameW(native.toStdWString().c_str(), name, MAX_PATH);
    return QString::fromWCharArray(name, length < MAX_PATH ? qsizetype(length) : 0).toLocal8Bit();
}

} // namespace

DraftFile::DraftFile(const QString &place)
    : m_place(place), m_draft(QStringLiteral("linktill-%1.part").arg(QUuid::createUuid().toString(QUuid::Id128)))
{
}

QByteArray DraftFile::name() const
{
    return folder() + '\\' + m_draft.toLatin1();
}

QByteArray DraftFile::folder() const
{
    return narrow(QDir::tempPath());
}

bool DraftFile::takePlace(QString *reason) const
{
    QFile draft(QDir::temp().filePath(m_draft));
    QSaveFile file(m_place);
    bool isWhole = draft.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly);
    while (isWhole && !draft.atEnd()) {
        const QByteArray piece = draft.read(1 << 20);
        isWhole = !piece.isEmpty() && file.write(piece) == piece.size();
    }
    isWhole = isWhole && commitWhole(file);
    if (!isWhole)
        *reason = draft.error() == QFile::NoError ? file.errorString() : draft.errorString();
    draft.remove();
    return isWhole;
}

void DraftFile::remove() const
{
    QFile::remove(QDir::temp().filePath(m_draft));
}

} // namespace linktill::sheet
