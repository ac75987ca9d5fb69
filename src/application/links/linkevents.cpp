// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkevents.h"

namespace linktill {

void LinkEvents::tell(const Link &now, std::optional<LinkState> before)
{
    Told &told = m_told[now.id];
    if (told.state)
        before = told.state;
    if (before) // without it the state stays open for a later teller, who may know the earlier one
        told.state = now.state;
    told.changed = now.changed;
    Q_EMIT changed(now); // its listeners may tell more
    if (!before || *before == now.state)
        return;
    if (!existsAtGateway(*before) && existsAtGateway(now.state))
        Q_EMIT created(now);
    if (now.state == LinkState::Success)
        Q_EMIT paid(now);
    else if (now.state == LinkState::Expired)
        Q_EMIT expired(now);
    else if (now.state == LinkState::Cancelled)
        Q_EMIT cancelled(now);
}

void LinkEvents::tellFound(const Link &now)
{
    const auto told = m_told.constFind(now.id);
    const bool isKnown = told != m_told.constEnd() && told->changed == now.changed;
    tell(now);
    if (!isKnown)
        Q_EMIT seenElsewhere(now);
}

} // namespace linktill
