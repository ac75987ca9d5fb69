// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"

namespace linktill::sheet {

/// Reads rows as a CsvReader does. Cells may hold line ends and separators in quotation marks, which open a
/// cell only at its beginning; spaces around the marks are left out. After a mark that nothing closes,
/// reading goes on from the next line; after `maxUnclosed` such marks it ends.
void csvRows(const TextSource &text, char separator, const RowVisitor &visit);

} // namespace linktill::sheet
