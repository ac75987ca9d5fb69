// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSaveFile;

namespace linktill {

/// QSaveFile::commit() when all that was written has really arrived; else false, and the file is as it
/// was before. Alone it does not see that a full disk had no room for what was still in its buffer.
bool commitWhole(QSaveFile &file);

/// Writes a file of the profile, for its owner only: as a whole and on the disk, or false, and the file is as
/// it was before. What is there and is no regular file stays untouched.
bool savePrivately(const QString &file, const QByteArray &bytes, QString *reason = nullptr);

} // namespace linktill
