// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace linktill {

class Catalogue;
class Clock;

/// When a number was used before, and what the link was for; both may be unknown.
struct EarlierUse
{
    QDateTime when; ///< UTC
    QString what;
    bool operator==(const EarlierUse &) const = default;
};

/// Who knows which order ids and link references this account has used. None asked when empty.
struct NumbersUsed
{
    std::function<std::optional<EarlierUse>(const QString &orderId)> orderId = {};
    std::function<std::optional<EarlierUse>(const QString &linkRef)> linkRef = {};
};

/// An amount is marked when it is more than so many times the usual one: two digits too many, or a code
/// that was scanned into it.
inline constexpr qint64 unusualTimes = 100;

/// Facts about the world around a draft that the rules ask for.
struct CheckContext
{
    const Clock &clock;
    const Catalogue &catalogue;
    bool practising = false; ///< http URLs to loopback are fine
    NumbersUsed used = {};
    /// The amount that links of the account usually ask for in the draft's currency, in minor units.
    std::optional<qint64> usual = std::nullopt;
    bool fills = true; ///< placeholders are filled in, as when a link is made
};

/// Every rule of the gateway's contract, in the order of the form. Pure: the same draft, clock and
/// catalogue give the same list. One list serves form, command line and bulk rows.
Issues checkDraft(const LinkContent &draft, const CheckContext &context);

/// Whether a field stands before another in the form.
bool comesBefore(const QString &field, const QString &other);

} // namespace linktill
