// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/draftfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <system_error>

namespace linktill::sheet {

namespace {

QString placeOf(const QString &file)
{
    const QFileInfo info(file);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : file;
}

} // namespace

DraftFile::DraftFile(const QString &place)
    : m_place(placeOf(place)),
      m_draft(m_place + QStringLiteral(".%1.part").arg(QRandomGenerator::global()->generate(), 8, 16,
                                                     QLatin1Char('0')))
{
}

QByteArray DraftFile::name() const
{
    return QFile::encodeName(m_draft);
}

/// Returns the folder on whose disk the workbook needs room anyway.
QByteArray DraftFile::folder() const
{
    return QFile::encodeName(QFileInfo(m_draft).absolutePath());
}

bool DraftFile::takePlace(QString *reason) const
{
    if (QFile::exists(m_place)) // the new file gets the permissions of the one before
        QFile::setPermissions(m_draft, QFile::permissions(m_place));
    std::error_code error;
    // Unlike QFile::rename(), this takes the place of a file that is there.
    std::filesystem::rename(std::filesystem::path(m_draft.toStdU16String()),
                            std::filesystem::path(m_place.toStdU16String()), error);
    if (!error)
        return true;
    remove();
    *reason = QString::fromStdString(error.message());
    return false;
}

void DraftFile::remove() const
{
    QFile::remove(m_draft);
}

} // namespace linktill::sheet
