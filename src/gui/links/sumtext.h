// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"

#include <QStringList>

namespace linktill::gui {

/// Returns the sums, one line for each environment: "Paid ฿84,310.00 · Waiting for payment ฿126,900.00".
/// When there are several environments, each line begins with its environment and number of links.
/// Paid amounts come first. Amounts of different states, currencies or environments are not added
/// up.
QStringList sumLines(const LinkSums &sums);

} // namespace linktill::gui
