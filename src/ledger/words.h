// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

namespace linktill::ledger {

/// Text as it is searched: without case and width of letters, white space as single spaces.
QString folded(const QString &text);
/// All of a link that is searched, folded, a line each. Ends with two empty letters, so that every
/// letter of it begins three.
QString wordsOf(const Link &link);

} // namespace linktill::ledger
