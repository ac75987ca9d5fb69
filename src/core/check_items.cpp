// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"

#include "core/itemstotal.h"

#include <limits>

namespace linktill {

namespace {

/// Checks a row; returns whether it can be part of the total.
bool checkItem(Checklist &list, const LineItem &item, const QString &row)
{
    const QString name = row + QLatin1String(".name");
    const QString price = row + QLatin1String(".price");
    const QString quantity = row + QLatin1String(".quantity");
    for (const auto &[field, text] : {std::pair(&name, &item.name), std::pair(&price, &item.price.text()),
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
        return false;
    if (money->minor() <= std::numeric_limits<qint64>::max() / count &&
        Money::fromMinor(money->minor() * count, money->currency()))
        return true;
    list.problem(quantity, IssueCode::AmountTooLarge, {item.quantity});
    return false;
}

} // namespace

void checkItems(Checklist &list)
{
    const LinkContent &d = list.draft;
    readMoney(list, QStringLiteral("merchant_details.shipping_charges"),
              d.merchant.shippingCharges);
    readMoney(list, QStringLiteral("merchant_details.promo_discount"), d.merchant.promoDiscount);
    bool complete = true;
    for (qsizetype i = 0; i < d.items.size(); ++i) {
        if (d.items[i] != LineItem() &&
            !checkItem(list, d.items[i], QStringLiteral("order_details[%1]").arg(i)))
            complete = false;
    }
    const QString field = QStringLiteral("amount");
    const auto total = itemsTotalMinor(d);
    const auto amount = d.amount.in(d.currency);
    if (complete && total && amount && list.isSound(field) && amount->minor() != *total)
        list.problem(
            field, IssueCode::TotalMismatch,
            {amount->plain(), plainFromMinor(*total, currencyDigits(d.currency)), d.currency});
}

} // namespace linktill
