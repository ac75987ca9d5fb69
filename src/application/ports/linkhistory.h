// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>
#include <QStringList>

namespace linktill {

/// A link with all that is remembered of it.
struct LinkHistory
{
    Link link;
    QByteArray request; ///< JSON as last sent
    QList<LinkEvent> events; ///< oldest first
    /// Hosts that links of its account led to before it, newest first; empty: it is the account's
    /// first link. A host that came up later than the first one is among them only once a link to
    /// it was shared.
    QStringList knownHosts = {};
};

/// Changes of links since somebody last looked, whichever program made them.
struct LinkNews
{
    qint64 newest = 0;   ///< the newest line of all timelines, from which to ask the next time
    QList<Link> links;   ///< links that have a newer line, as they are now
    bool isAll = true;   ///< false: there are more, and the whole list should be read anew
};

} // namespace linktill
