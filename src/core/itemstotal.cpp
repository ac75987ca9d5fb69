// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/itemstotal.h"

#include "core/linkdraft.h"

#include <limits>

namespace linktill {

namespace {

/// Minor units; empty counts as 0, nothing when it is no amount.
std::optional<qint64> minorOf(const NumberText &entered, const QString &currency)
{
    if (entered.trimmed().isEmpty())
        return 0;
    const auto money = Money::parse(entered.trimmed(), currency);
    return money ? std::optional(money->minor()) : std::nullopt;
}

} // namespace

std::optional<Money> itemsTotal(const LinkDraft &draft)
{
    const auto shipping = minorOf(draft.merchant.shippingCharges, draft.currency);
    const auto discount = minorOf(draft.merchant.promoDiscount, draft.currency);
    if (!shipping || !discount)
        return std::nullopt;
    qint64 total = *shipping - *discount;
    bool any = false;
    for (const LineItem &item : draft.items) {
        if (item == LineItem())
            continue;
        const auto price = minorOf(item.price, draft.currency);
        bool whole = false;
        const qint64 quantity = item.quantity.trimmed().toLongLong(&whole);
        if (!price || !whole || quantity <= 0
            || *price > (std::numeric_limits<qint64>::max() - qMax<qint64>(total, 0)) / quantity)
            return std::nullopt;
        total += *price * quantity;
        any = true;
    }
    const auto sum = Money::fromMinor(total, draft.currency);
    return any && sum ? std::optional(*sum) : std::nullopt;
}

} // namespace linktill
