// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

namespace linktill::gui {

/// Writes what was not imported as a table: each wrong row with its line, the heading of its
/// column, a sentence and its cells, as mended; then the columns that are not taken, then what was
/// kept in the note. Returns false when the file cannot be written.
[[nodiscard]] bool writeImportReport(const QString &file, const ImportContents &contents,
                                     const TableEdits &edits);

} // namespace linktill::gui
