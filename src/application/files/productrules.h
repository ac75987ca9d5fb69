// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"
#include "application/ports/tablefile.h"

namespace linktill {

/// Tidies a typed or imported product and returns the first fault that keeps it from being saved;
/// prices are not checked.
std::optional<BadRow> articleFault(Product &product);

} // namespace linktill
