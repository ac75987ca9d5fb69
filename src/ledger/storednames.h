// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

namespace linktill::ledger {

/// Until version 7 the timeline and saved drafts held some values of enumerations by their numbers:
/// puts names in their place.
void nameStoredNumbers(Sql &sql);

} // namespace linktill::ledger
