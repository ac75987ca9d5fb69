// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/crashpoint.h"

#include <QtGlobal>

#include <csignal>

namespace linktill {

void crashPoint([[maybe_unused]] CrashPoint point)
{
#if defined(LINKTILL_CRASH_POINTS) && defined(Q_OS_UNIX)
    static const int wanted = qEnvironmentVariableIntValue("LINKTILL_CRASH_AT");
    if (wanted == point)
        std::raise(SIGKILL);
#endif
}

} // namespace linktill
