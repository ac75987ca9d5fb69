// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkevents.h"

namespace linktill {

void LinkEvents::tell(const Link &now, std::optional<LinkState> before)
{
    if (const auto told = m_states.constFind(now.id); told != m_states.constEnd())
        before = *told;
    if (before) // else a later teller may know what it was
        m_states.insert(now.id, now.state);
    Q_EMIT changed(now);
    if (!before || *before == now.state)
        return;
    if (now.state == LinkState::Success)
        Q_EMIT paid(now);
    else if (now.state == LinkState::Expired)
        Q_EMIT expired(now);
    else if (now.state == LinkState::Cancelled)
        Q_EMIT cancelled(now);
}

} // namespace linktill
