// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QByteArray>

namespace linktill {

/// Finds flaws that a JSON parser passes over in silence, and returns them as problems of their fields: a key
/// that stands twice in one object, of which the parser takes the last, and a number that it cannot hold to
/// the last digit. A flaw within additional_details is a problem of that field. The JSON must be valid.
Issues jsonFlaws(const QByteArray &json);

/// Returns whether a JSON number keeps its value in a parser, which holds 64-bit integers and doubles.
bool isExactNumber(const QByteArray &number);

} // namespace linktill
