// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"

#include "core/module.h"
#include "core/phones/phones.h"

namespace linktill {

namespace {

const PhonePlans &plans()
{
    static const PhonePlans &loaded = *reinterpret_cast<PhonePlansFunction>(
        moduleFunction("linktill-phones", phonePlansFunction))();
    return loaded;
}

} // namespace

std::optional<QString> phoneToE164(const QString &entered, const QString &country)
{
    const std::string number = plans().e164(entered.toStdString(), country.toStdString());
    if (number.empty())
        return std::nullopt;
    return QString::fromStdString(number);
}

} // namespace linktill
