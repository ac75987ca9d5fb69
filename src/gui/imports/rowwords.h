// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/tablefile.h"

namespace linktill::gui {

/// Returns what is wrong with a cell or row, as it stands below it: "Enter one email, such as …".
QString problemWords(const BadRow &row);
/// Returns why a line is no row of the list, so that nothing of it is taken.
QString skippedWords();
/// Returns what happens to a cell that is taken: "“ext. 12” goes to the private note".
QString remarkWords(const RowRemark &remark);

} // namespace linktill::gui
