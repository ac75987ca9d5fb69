// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searchwords.h"

namespace linktill::ledger {

/// Returns a question to an index of folded words: ("nguy"* OR "…"*) AND ("an"*).
QString matchOf(const QList<SearchTerm> &terms);

} // namespace linktill::ledger
