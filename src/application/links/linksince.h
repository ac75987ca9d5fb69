// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>

namespace linktill {

/// Returns since when the link has been in that state, by its timeline (oldest first), UTC. A
/// payment has the time of its transaction, where the gateway gave it. Invalid where the timeline
/// does not tell.
QDateTime stateSince(const QList<LinkEvent> &events, LinkState state);

} // namespace linktill
