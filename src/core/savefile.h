// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSaveFile;

namespace linktill {

/// QSaveFile::commit() when all that was written has really arrived; else false, and the file is as it
/// was before. Alone it does not see that a full disk had no room for what was still in its buffer.
bool commitWhole(QSaveFile &file);

} // namespace linktill
