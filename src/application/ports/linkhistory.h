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
    /// Hosts that links of its account led to before it; empty: it is the first. One that came up
    /// later than the first is among them once a link to it was shared, or there are several.
    QStringList knownHosts = {};
};

/// Changes of links since somebody looked, by whichever program.
struct LinkNews
{
    qint64 newest = 0;   ///< the newest line of all timelines, to ask from the next time
    QList<Link> links;   ///< that have a newer line, as they are now
    bool isAll = true;   ///< else there are more, and the list is better read anew
};

} // namespace linktill
