// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "application/ports/tablefile.h"

namespace linktill {

/// Tidies a product, typed or imported, and tells the first thing of it that cannot be kept;
/// prices are not looked at.
std::optional<BadRow> articleFault(Product &product);

} // namespace linktill
