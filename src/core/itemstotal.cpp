// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/itemstotal.h"

#include "core/linkcontent.h"

#include <limits>

namespace linktill {

namespace {

/// Returns minor units: 0 when nothing was entered, nothing when it is no amount.
std::optional<qint64> chargeOf(const Amount &entered, const QString &currency)
{
    if (entered.isEmpty())
        return 0;
    const auto money = entered.in(currency);
    return money ? std::optional(money->minor()) : std::nullopt;
}

} // namespace

std::optional<qint64> itemsTotalMinor(const LinkContent &draft)
{
    constexpr qint64 limit = std::numeric_limits<qint64>::max();
    const auto shipping = chargeOf(draft.merchant.shippingCharges, draft.currency);
    const auto discount = chargeOf(draft.merchant.promoDiscount, draft.currency);
    if (!shipping || !discount)
        return std::nullopt;
    qint64 total = *shipping - *discount;
    bool any = false;
    for (const LineItem &item : draft.items) {
        if (item == LineItem())
            continue;
        const auto price = item.price.in(draft.currency);
        const qint64 quantity = wholeNumber(item.quantity);
        if (!price || quantity == 0 || price->minor() > limit / quantity ||
            (total > 0 && price->minor() * quantity > limit - total))
            return std::nullopt;
        total += price->minor() * quantity;
        any = true;
    }
    return any ? std::optional(total) : std::nullopt;
}

std::optional<Money> itemsTotal(const LinkContent &draft)
{
    const auto minor = itemsTotalMinor(tidied(draft));
    if (!minor)
        return std::nullopt;
    const auto total = Money::fromMinor(*minor, draft.currency.trimmed());
    return total ? std::optional(*total) : std::nullopt;
}

} // namespace linktill
