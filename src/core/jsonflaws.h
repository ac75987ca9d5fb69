// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QByteArray>

namespace linktill {

/// Finds what a reader of JSON passes over in silence, as problems at their fields: a key that stands
/// twice in one object, of which it takes the last, and a number that it cannot hold to the last
/// digit. What is wrong within additional_details is a problem of that field. The JSON must be
/// valid.
Issues jsonFlaws(const QByteArray &json);

/// Whether a number as JSON writes it comes out of a reader, which holds 64-bit integers and
/// doubles, with the same value.
bool isExactNumber(const QByteArray &number);

} // namespace linktill
