// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/crashpoint.h"

#include <QtGlobal>

#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace linktill {

namespace {

void killThisProgram()
{
#ifdef Q_OS_WIN
    constexpr UINT killedByQt = 0xf291; // QProcess takes this exit code of its own kill() for a crash
    TerminateProcess(GetCurrentProcess(), killedByQt);
#else
    std::raise(SIGKILL);
#endif
}

} // namespace

/// Kills the program at `point` when LINKTILL_CRASH_AT has its number. LINKTILL_CRASH_SKIP says how many
/// times the program passes the point before it is killed; unset means none.
void crashPoint(CrashPoint point)
{
    static const int wanted = qEnvironmentVariableIntValue("LINKTILL_CRASH_AT");
    static std::atomic<int> left = qEnvironmentVariableIntValue("LINKTILL_CRASH_SKIP");
    if (wanted == point && left-- <= 0)
        killThisProgram();
}

} // namespace linktill
