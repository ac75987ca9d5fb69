// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkdraft.h"

#include <functional>
#include <optional>

namespace linktill {

class Catalogue;
class Clock;

/// What the rules ask of the world around a draft.
struct CheckContext
{
    const Clock &clock;
    const Catalogue &catalogue;
    bool practising = false; ///< http URLs to loopback are fine
    /// Was this order id or link reference used before on this account? None asked when empty.
    std::function<bool(const QString &orderId)> orderIdUsed = {};
    std::function<bool(const QString &linkRef)> linkRefUsed = {};
    /// Minor units above which an amount is unusual for the account, in the draft's currency.
    std::optional<qint64> usualMost = std::nullopt;
};

/// Every rule of the gateway's contract, in the order of the form. Pure: the same draft, clock and
/// catalogue give the same list. One list serves form, command line and bulk rows.
Issues checkDraft(const LinkDraft &draft, const CheckContext &context);

/// Whether a field stands before another in the form.
bool comesBefore(const QString &field, const QString &other);

} // namespace linktill
