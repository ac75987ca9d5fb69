// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/table.h"

namespace linktill::sheet {

/// A CsvReader. Cells may hold line ends and separators in quotation marks, which open a cell only at its
/// beginning; spaces around them are nobody's. After a mark that nothing closes it is read on from the
/// next line, as often as `maxUnclosed`; then no more is read.
void csvRows(const TextSource &text, char separator, const RowVisitor &visit);

} // namespace linktill::sheet
