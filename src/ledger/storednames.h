// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

namespace linktill::ledger {

/// Replaces numbers of enumeration values by names. Up to version 7 the timeline and saved drafts
/// held numbers.
void nameStoredNumbers(Sql &sql);

} // namespace linktill::ledger
