// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <windows.h>

#include <mutex>

namespace linktill::cli {

namespace {

std::mutex listening;
Interrupt *listener = nullptr; ///< is told of the next interrupt

/// Windows calls this in a thread of its own.
BOOL WINAPI handle(DWORD event)
{
    {
        const std::lock_guard lock(listening);
        if (!listener)
            return FALSE; // a second interrupt ends the program
        QMetaObject::invokeMethod(listener, &Interrupt::raised, Qt::QueuedConnection);
        listener = nullptr;
    }
    // A program whose console is closed ends when this returns, or after some seconds.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

Interrupt::Interrupt()
{
    listener = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handle, FALSE);
    const std::lock_guard lock(listening);
    listener = nullptr;
}

} // namespace linktill::cli
