// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"
#include "fuzz.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Typed typed(data, size);
    const QString country = typed.pick(typed.second, countries);
    const auto number = phoneToE164(typed.text, country);
    const QString nice = nicePhone(typed.text, country);
    if (!number) {
        PROMISE(nice == typed.text, nice);
        return 0;
    }
    PROMISE(number->startsWith(u'+') && number->size() <= 16, *number);
    for (const QChar digit : QStringView(*number).mid(1))
        PROMISE(digit >= u'0' && digit <= u'9', *number);
    PROMISE(phoneToE164(*number, QString()) == number, *number);
    PROMISE(phoneToE164(nice, QString()) == number, nice); // the shown text is read as the same number
    return 0;
}
