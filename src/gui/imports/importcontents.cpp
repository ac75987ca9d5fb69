// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importcontents.h"

namespace linktill::gui {

int ImportContents::columnCount() const
{
    qsizetype count = qMax(headings.size(), form.columns.size());
    for (const CsvRow &row : rows)
        count = qMax(count, row.cells.size());
    return int(count);
}

} // namespace linktill::gui
