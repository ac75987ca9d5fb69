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

/// Says when an order id or link reference was used before, and what that link was for; both may be unknown.
struct EarlierUse
{
    QDateTime when; ///< UTC
    QString what;
    bool operator==(const EarlierUse &) const = default;
};

/// Looks up which order ids and link references this account has used. An empty function is not called.
struct NumbersUsed
{
    std::function<std::optional<EarlierUse>(const QString &orderId)> orderId = {};
    std::function<std::optional<EarlierUse>(const QString &linkRef)> linkRef = {};
};

/// A warning marks an amount of more than so many times the usual one: it may have two digits too many, or be
/// a code that was scanned into the field.
inline constexpr qint64 unusualTimes = 100;

/// Holds the facts from outside of a draft that the rules need.
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

/// Returns what is wrong with a draft by every rule of the gateway's contract, in the order of the form. The
/// same draft, clock and catalogue always give the same list, which serves form, command line and bulk rows
/// alike.
Issues checkDraft(const LinkContent &draft, const CheckContext &context);

/// Returns whether a field stands before another in the form.
bool comesBefore(const QString &field, const QString &other);

} // namespace linktill
