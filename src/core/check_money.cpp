// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"

namespace linktill {

std::optional<Money> readMoney(Checklist &list, const QString &field, const Amount &entered)
{
    if (!list.isSound(field))
        return std::nullopt;
    const QString &currency = list.draft.currency;
    const auto money = entered.in(currency);
    if (money)
        return *money;
    switch (money.error()) {
    case MoneyFault::Empty:
    case MoneyFault::UnknownCurrency: // is reported once, at the currency
        break;
    case MoneyFault::NotANumber:
        list.problem(field, IssueCode::AmountNotANumber, {entered.text()});
        break;
    case MoneyFault::Negative:
        list.problem(field, IssueCode::AmountNegative, {entered.text()});
        break;
    case MoneyFault::TooManyDecimals:
        list.problem(field, IssueCode::AmountDecimals,
                     {entered.text(), currency, QString::number(currencyDigits(currency))});
        break;
    case MoneyFault::TooLarge:
        list.problem(field, IssueCode::AmountTooLarge, {entered.text()});
        break;
    }
    return std::nullopt;
}

void checkMoney(Checklist &list)
{
    const LinkContent &d = list.draft;
    const QString currency = QStringLiteral("currency");
    if (list.isSound(currency) && !isCurrency(d.currency))
        list.problem(currency, IssueCode::UnknownCurrency, {d.currency});

    const QString field = QStringLiteral("amount");
    const auto amount = readMoney(list, field, d.amount);
    if (amount && amount->minor() == 0)
        list.problem(field, IssueCode::AmountNotPositive);
    const auto usual = list.context.usual;
    if (amount && usual && amount->minor() > *usual * unusualTimes) {
        const QString plain = plainFromMinor(*usual, currencyDigits(d.currency));
        list.warning(field, IssueCode::AmountUnusual, {amount->plain(), plain, d.currency});
    }
}

} // namespace linktill
