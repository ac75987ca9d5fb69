// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money.h"

#include <optional>

namespace linktill {

struct LinkContent;

/// The total of items, shipping charge and discount. Nothing when there are no items,
/// when a part of it is not sound yet, or when the discount is more than the rest.
std::optional<Money> itemsTotal(const LinkContent &draft);
/// The same in minor units of a tidied draft, where it may also be negative or above any amount.
std::optional<qint64> itemsTotalMinor(const LinkContent &draft);

} // namespace linktill
