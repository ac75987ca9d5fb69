// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

namespace linktill {

/// The place in a list after which the next page begins. Its values are opaque: it comes from a
/// page and is valid only with the same filter and order.
struct PageMark
{
    QVariantList values;
    bool isNull() const { return values.isEmpty(); }
};

} // namespace linktill
