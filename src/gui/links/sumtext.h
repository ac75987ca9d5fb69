// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"

#include <QStringList>

namespace linktill::gui {

/// Writes sums, a line for each environment: "Paid ฿84,310.00 · Waiting for payment ฿126,900.00".
/// Where there are several environments each line begins with its own and the number of its links.
/// Paid amounts come first. Amounts of different states, currencies or environments stay
/// apart.
QStringList sumLines(const LinkSums &sums);

} // namespace linktill::gui
