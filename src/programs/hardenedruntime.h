// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/system.h"

#include <QByteArray>

namespace linktill {

/// Makes the program fit into the hardened runtime of macOS, which forbids memory that is written and then
/// run. Qt's regular expressions would use such memory to be faster, and some versions of PCRE2 crash where it
/// is forbidden; without it the program needs no exception from the runtime. Call this first.
inline void fitHardenedRuntime()
{
    if constexpr (thisSystem == System::Mac)
        qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace linktill
