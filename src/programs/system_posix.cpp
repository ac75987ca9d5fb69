// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/system.h"

#include <csignal>

#include <pthread.h>
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif

namespace linktill {

namespace {

sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit does not bind a crash handler that the kernel calls. Sanitizers read their own
    // process in a way that this call forbids.
#if defined(PR_SET_DUMPABLE) && !defined(LINKTILL_SANITIZED)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

QString systemUser()
{
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER");
}

StopSignal::StopSignal()
{
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void StopSignal::wait()
{
    const sigset_t signals = endingSignals();
    int signal = 0;
    sigwait(&signals, &signal);
}

void allowToComeForward(qint64) {}

int endProgram(int status)
{
    return status;
}

} // namespace linktill
