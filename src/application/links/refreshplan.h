// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <chrono>

/// When the gateway is asked for the status of a link: pure functions of what is known.
namespace linktill {

/// The longest that a link waits for its turn. What the ledger says to be later than this was written
/// by a clock that was wrong.
inline constexpr std::chrono::hours longestWait{24};

/// The shortest time between two questions about one link.
inline constexpr std::chrono::seconds quickestRefresh{15};

/// Whether a person has the link on the screen and waits for its payment.
enum class Watched { No, Yes };

/// When to ask again, UTC; invalid: never. Soon after something happened to the link (made, shared,
/// edited, another status), less and less often the longer nothing does, once just after its expiry.
/// `errors`: how often asking for this link has failed since it last worked. A link that is watched is
/// asked for at the quickest interval for as long as that works.
QDateTime nextRefreshOf(const Link &link, int errors, const QDateTime &now,
                        Watched watched = Watched::No);

/// How long nothing is asked through an account after so many failures in a row that say nothing of a
/// single link: no network, a gateway with a fault, a key that is refused, a locked keychain.
std::chrono::seconds pauseAfter(int errors);

} // namespace linktill
