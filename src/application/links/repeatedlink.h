// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

#include <chrono>
#include <optional>

namespace linktill {

/// Another link within this time, for the same customer and amount, looks like a mistake.
inline constexpr std::chrono::minutes repeatWindow{10};

/// Returns the newest link of the account that was made within repeatWindow of `now`, for the same
/// customer and amount, and that can be paid, may exist or was paid. The same customer has the same
/// e-mail address, phone or name; where the draft has none of them, nothing is looked for. `draft`
/// must be normalised. Waits for the disk.
LedgerResult<std::optional<Link>> repeatedLink(Ledger &ledger, const QString &accountId,
                                               const LinkContent &draft, const QDateTime &now);

/// Returns whether the draft names a customer whose links could be looked for.
bool namesCustomer(const LinkContent &draft);

} // namespace linktill
