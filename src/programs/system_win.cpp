// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/system.h"

#include <windows.h>

#include <lmcons.h>

#include <atomic>
#include <cstdio>

// MinGW's <werapi.h> does not compile.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace linktill {

namespace {

constexpr DWORD noHeapInReports = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

std::atomic_flag isToStop;

/// Windows calls this in a thread of its own.
BOOL WINAPI noteStop(DWORD event)
{
    isToStop.test_and_set();
    isToStop.notify_all();
    // A program whose console is closed ends when this returns, or after some seconds.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

/// Windows lets programs of one user read each other's memory. Forbidding it would also keep QLockFile from
/// seeing that the holder of a lock is alive.
void keepMemoryPrivate()
{
    WerSetFlags(noHeapInReports);
}

QString systemUser()
{
    wchar_t name[UNLEN + 1];
    DWORD size = UNLEN + 1;
    return GetUserNameW(name, &size) ? QString::fromWCharArray(name) : qEnvironmentVariable("USERNAME");
}

StopSignal::StopSignal()
{
    SetConsoleCtrlHandler(noteStop, TRUE);
}

void StopSignal::wait()
{
    isToStop.wait(false);
}

void allowToComeForward(qint64 process)
{
    AllowSetForegroundWindow(DWORD(process));
}

int endProgram(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
    return status;
}

} // namespace linktill
