// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace linktill {

/// Returns how often each thing is to be killed at least: LINKTILL_CAMPAIGN (see tests/run
/// --kills), or `inShort` when that is not set.
inline int killsWanted(int inShort)
{
    const int wanted = qEnvironmentVariableIntValue("LINKTILL_CAMPAIGN");
    return wanted > 0 ? wanted : inShort;
}

} // namespace linktill
