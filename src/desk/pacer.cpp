// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/pacer.h"

#include <algorithm>

namespace linktill {

std::chrono::milliseconds Pacer::takeTurn()
{
    const qint64 now = m_since.elapsed();
    const qint64 turn = std::max(now, m_free);
    m_free = turn + gap.count();
    return std::chrono::milliseconds(turn - now);
}

} // namespace linktill
