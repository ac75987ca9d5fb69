// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money.h"

#include <optional>

namespace linktill {

struct LinkContent;

/// Returns the total of items and shipping charge, less the discount. Returns nothing when there are no
/// items, when a part of it is not sound yet, or when the discount is more than the rest.
std::optional<Money> itemsTotal(const LinkContent &draft);
/// Returns the same total in minor units. The draft must be tidied; the total may also be negative or above
/// any amount.
std::optional<qint64> itemsTotalMinor(const LinkContent &draft);

} // namespace linktill
