// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace linktill::sheet {

/// A file that libxlsxwriter writes, and that takes the place of another one when it is whole. The library
/// opens files by narrow names: on Windows these are short and cannot hold every letter, so the draft is in
/// the folder for temporary files there. Elsewhere it stands beside its place.
class DraftFile
{
public:
    explicit DraftFile(const QString &place);

    QByteArray name() const; ///< as the library opens it
    QByteArray folder() const; ///< for the library's own temporary files
    /// Puts the draft in its place, where a symbolic link stays a link. Returns false with the reason,
    /// untranslated, and the file that is there is as it was.
    bool takePlace(QString *reason) const;
    void remove() const;

private:
    QString m_place, m_draft;
};

} // namespace linktill::sheet
