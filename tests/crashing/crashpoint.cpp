// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/crashpoint.h"

#include <QtGlobal>

#include <atomic>
#include <csignal>

namespace linktill {

/// Kills the program at `point` when LINKTILL_CRASH_AT has its number. LINKTILL_CRASH_SKIP says how many
/// times the program passes the point before it is killed; unset means none.
void crashPoint(CrashPoint point)
{
    static const int wanted = qEnvironmentVariableIntValue("LINKTILL_CRASH_AT");
    static std::atomic<int> left = qEnvironmentVariableIntValue("LINKTILL_CRASH_SKIP");
    if (wanted == point && left-- <= 0)
        std::raise(SIGKILL);
}

} // namespace linktill
