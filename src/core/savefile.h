// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSaveFile;

namespace linktill {

/// Calls QSaveFile::commit() when everything was really written; otherwise returns false, and the file is as
/// it was before. QSaveFile::commit() alone does not notice when a full disk has no room for the rest of its
/// buffer.
bool commitWhole(QSaveFile &file);

/// Writes a file of the profile, for its owner only, and brings it to the disk as a whole. Otherwise returns
/// false with the `reason`, untranslated, and the file is as it was before. What is there and is no regular
/// file stays untouched.
bool savePrivately(const QString &file, const QByteArray &bytes, QString *reason = nullptr);

} // namespace linktill
