// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace linktill {

std::optional<QString> phoneToE164(const QString &entered, const QString &country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;

    const PhoneNumberUtil &plan = *PhoneNumberUtil::GetInstance();
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    PhoneNumber number;
    if (plan.Parse(entered.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    // E.164 has no room for an extension, and dropping it would reach somebody else.
    if (number.has_extension() || !plan.IsValidNumber(number))
        return std::nullopt;
    std::string formatted;
    plan.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace linktill
