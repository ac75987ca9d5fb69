// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <chrono>

/// Says when a link that nobody has paid yet counts as expiring soon. This is the only place that knows; the
/// ledger asks its database by the same times.
namespace linktill {

/// A link whose time from creation to expiry is longer than this lives long.
inline constexpr std::chrono::hours longLife{48};
/// A link that lives long expires soon from this time before its expiry on, any other one from the second.
inline constexpr std::chrono::hours soonOfLongLife{24}, soonOfShortLife{1};
/// People are told so much later than that, since the status is asked for in between, and the link may be paid.
inline constexpr std::chrono::seconds tellsAfter{60};

/// Returns from when on the link expires soon, UTC; invalid when it never expires.
QDateTime soonFrom(const Link &link);
/// Returns whether a person should be told at that time: the link can still be paid, is not in the archive,
/// and has expired soon for a while.
bool isExpiringSoon(const Link &link, const QDateTime &now);

} // namespace linktill
