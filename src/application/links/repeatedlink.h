// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

#include <chrono>
#include <optional>

namespace linktill {

/// Within this time another link for the same customer over the same amount looks like a slip.
inline constexpr std::chrono::minutes repeatWindow{10};

/// The newest link of the account that was made within repeatWindow before `now`, for the same
/// customer over the same amount, and that can be paid, may exist or was paid. The same customer
/// has the same e-mail, phone or name; where the draft names nobody, nothing is looked for. `draft`
/// is normalised. Waits for the disk.
LedgerResult<std::optional<Link>> repeatedLink(Ledger &ledger, const QString &accountId,
                                               const LinkContent &draft, const QDateTime &now);

/// Whether there is anybody whose links could be looked for.
bool namesCustomer(const LinkContent &draft);

} // namespace linktill
