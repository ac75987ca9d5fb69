// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/table.h"

namespace linktill::sheet {

/// A CsvReader. Cells may hold line ends and separators in quotation marks; spaces around them are
/// nobody's.
QList<CsvRow> csvRows(const QByteArray &utf8, char separator);

} // namespace linktill::sheet
