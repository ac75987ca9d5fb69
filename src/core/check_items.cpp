// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"

#include <algorithm>
#include <limits>

namespace linktill {

qint64 wholeNumber(const NumberText &entered)
{
    const bool digits = std::all_of(entered.begin(), entered.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? entered.toLongLong() : 0; // 0 as well for what no qint64 holds
}

namespace {

/// Minor units of a row; nothing when a part of it is missing or wrong.
std::optional<qint64> checkItem(Checklist &list, const LineItem &item, const QString &row)
{
    const QString name = row + QLatin1String(".name");
    const QString price = row + QLatin1String(".price");
    const QString quantity = row + QLatin1String(".quantity");
    for (const auto &[field, text] : {std::pair(&name, &item.name), std::pair(&price, &item.price),
                                      std::pair(&quantity, &item.quantity)}) {
        if (text->isEmpty())
            list.problem(*field, IssueCode::Required);
    }
    checkUrl(list, row + QLatin1String(".image"), item.image);
    const auto money = readMoney(list, price, item.price);
    const qint64 count = wholeNumber(item.quantity);
    if (count == 0 && list.isSound(quantity))
        list.problem(quantity, IssueCode::QuantityNotWhole, {item.quantity});
    if (!money || count == 0)
        return std::nullopt;
    if (money->minor() > std::numeric_limits<qint64>::max() / count
        || !Money::fromMinor(money->minor() * count, money->currency())) {
        list.problem(quantity, IssueCode::AmountTooLarge, {item.quantity});
        return std::nullopt;
    }
    return money->minor() * count;
}

/// Minor units of a charge; empty counts as 0, nothing when it is wrong.
std::optional<qint64> checkCharge(Checklist &list, const QString &field, const QString &entered)
{
    if (entered.isEmpty())
        return 0;
    const auto money = readMoney(list, field, entered);
    return money ? std::optional(money->minor()) : std::nullopt;
}

} // namespace

void checkItems(Checklist &list)
{
    const LinkDraft &d = list.draft;
    const auto shipping = checkCharge(list, QStringLiteral("merchant_details.shipping_charges"),
                                      d.merchant.shippingCharges);
    const auto discount = checkCharge(list, QStringLiteral("merchant_details.promo_discount"),
                                      d.merchant.promoDiscount);
    bool complete = shipping && discount;
    bool any = false;
    qint64 total = shipping.value_or(0) - discount.value_or(0);
    for (qsizetype i = 0; i < d.items.size(); ++i) {
        if (d.items[i] == LineItem())
            continue;
        any = true;
        const auto sum = checkItem(list, d.items[i], QStringLiteral("order_details[%1]").arg(i));
        complete = complete && sum && total <= std::numeric_limits<qint64>::max() - *sum;
        if (complete)
            total += *sum;
    }
    const QString field = QStringLiteral("amount");
    const auto amount = Money::parse(d.amount, d.currency);
    if (any && complete && amount && list.isSound(field) && amount->minor() != total)
        list.problem(field, IssueCode::TotalMismatch,
                     {amount->plain(), plainFromMinor(total, currencyDigits(d.currency)),
                      d.currency});
}

} // namespace linktill
