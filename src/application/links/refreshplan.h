// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <chrono>

/// Tells when the gateway is asked for the status of a link. All functions are pure.
namespace linktill {

/// The longest that a link waits for its turn. A later time in the ledger comes from a wrong clock.
inline constexpr std::chrono::hours longestWait{24};

/// The shortest time between two questions about one link.
inline constexpr std::chrono::seconds quickestRefresh{15};

/// Whether a person has the link on the screen and waits for its payment.
enum class Watched { No, Yes };

/// Returns when to ask again, UTC; invalid: never. It is soon after something happened to the link
/// (made, shared, edited, another status), rarer the longer nothing happens, once when it begins to
/// expire soon (application/links/expirysoon.h) and once just after its expiry. `errors`: how often
/// asking for this link has failed since it last worked. A watched link is asked for at the shortest
/// interval as long as asking works.
QDateTime nextRefreshOf(const Link &link, int errors, const QDateTime &now,
                        Watched watched = Watched::No);

/// Returns how long nothing is asked through an account after that many failures in a row that are
/// not about a single link: no network, a gateway with a fault, a refused key, a locked keychain.
std::chrono::seconds pauseAfter(int errors);

} // namespace linktill
