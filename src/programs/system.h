// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What the programs ask of the system, which each system answers in its own way.
namespace linktill {

/// Keeps this process's memory, which holds secrets for short times, out of crash dumps and, where the system
/// can, away from other programs of the same user. Call this first.
void keepMemoryPrivate();

/// Returns the user's name as the system knows it; only where it cannot tell, as a variable says.
QString systemUser();

/// Lets another program, by its number, bring its window forward. Windows allows that only to the program that
/// a person has used last; elsewhere there is nothing to do.
void allowToComeForward(qint64 process);

/// Ends the program with this exit status, when all it had is destroyed; returns the status where main() is to
/// return it. On Windows a library that is unloaded may wait for ever for a thread that was just ending, such
/// as the one of Qt's network, since Windows has killed it by then. So there nothing is unloaded.
int endProgram(int status);

/// Waits until somebody ends this program from outside: by SIGINT or SIGTERM; on Windows by Ctrl+C, Ctrl+Break
/// or closing the console. Only one may exist, and it is made before any other thread, which leaves the
/// signals to it.
class StopSignal
{
public:
    StopSignal();
    void wait();
};

} // namespace linktill
