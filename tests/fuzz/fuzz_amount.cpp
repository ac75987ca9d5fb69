// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/amounttext.h"
#include "fuzz.h"

#include <QRegularExpression>

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr const char *const currencies[] = {"THB", "VND", "JPY", "KWD", "EUR", "USD",
                                                       "INR", "BRL", "SEK", "ABC", ""};
    const Typed typed(data, size);
    const QLocale locale(typed.pick(typed.first, locales));
    const QString currency = typed.pick(typed.second, currencies);
    const QString plain = amountText(typed.text, locale, currency);
    static const QRegularExpression form(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?\\z"));
    PROMISE(plain == typed.text || form.match(plain).hasMatch(), plain);
    const auto money = readAmount(typed.text, locale, currency);
    if (!money)
        return 0;
    // The text that a field shows after the focus has left it must be read as the same amount.
    const auto again = readAmount(money->display(locale), locale, currency);
    PROMISE(again && *again == *money, money->display(locale));
    PROMISE(*Amount(money->plain()).in(currency) == *money, money->plain());
    return 0;
}
