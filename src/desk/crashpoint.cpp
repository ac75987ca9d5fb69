// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/crashpoint.h"

#include <QtGlobal>

#include <atomic>
#include <csignal>

namespace linktill {

void crashPoint([[maybe_unused]] CrashPoint point)
{
#if defined(LINKTILL_CRASH_POINTS) && defined(Q_OS_UNIX)
    static const int wanted = qEnvironmentVariableIntValue("LINKTILL_CRASH_AT");
    static std::atomic<int> left = qEnvironmentVariableIntValue("LINKTILL_CRASH_SKIP");
    if (wanted == point && left-- <= 0)
        std::raise(SIGKILL);
#endif
}

} // namespace linktill
