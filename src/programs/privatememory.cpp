// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/privatememory.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace linktill {

void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // The limit does not bind a crash handler that the kernel calls. Sanitizers read their own
    // process in a way that this call forbids.
#if defined(Q_OS_LINUX) && !defined(LINKTILL_SANITIZED)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace linktill
