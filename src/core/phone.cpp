// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"

#include "core/entry/contacttext.h"
#include "core/module.h"
#include "core/phones/phones.h"

#include <QCache>

#include <unicode/uregex.h>

#include <mutex>

namespace linktill {

namespace {

const PhonePlans *plans()
{
    static const PhonePlans *loaded = []() -> const PhonePlans * {
        const auto function = moduleFunction(modules::phones, phonePlansFunction);
        return function ? reinterpret_cast<PhonePlansFunction>(*function)() : nullptr;
    }();
    return loaded;
}

using Asked = std::pair<QString, QString>; // entered, country

struct Known
{
    std::mutex mutex; ///< guards `read`
    /// A draft has the same number in three places, and each is read by the checks and for sending.
    QCache<Asked, std::optional<QString>> read{32};
};

Known &known()
{
    static Known known;
    return known;
}

std::optional<QString> read(const QString &entered, const QString &country)
{
    const PhoneText text = phoneText(entered);
    if (!text.extension.isEmpty()) // without its extension the number would reach somebody else
        return std::nullopt;
    if (!plans())
        return std::nullopt;
    const std::string number = plans()->e164(text.phone.toStdString(), country.toStdString());
    if (number.empty())
        return std::nullopt;
    return QString::fromStdString(number);
}

} // namespace

void prepareForPhones()
{
    // Every regular expression of ICU needs this, a quarter of the work; the plans have twenty of them.
    UErrorCode error = U_ZERO_ERROR;
    uregex_close(uregex_openC("[\\p{Nd}]", 0, nullptr, &error));
}

bool hasPhonePlans()
{
    return plans() != nullptr;
}

std::optional<QString> phoneToE164(const QString &entered, const QString &country)
{
    const std::pair key(entered, country);
    {
        const std::lock_guard lock(known().mutex);
        if (const auto *number = known().read.object(key))
            return *number;
    }
    const auto number = read(entered, country);
    const std::lock_guard lock(known().mutex);
    known().read.insert(key, new std::optional(number));
    if (number && number != entered) // a plan accepts its own numbers unchanged
        known().read.insert({*number, country}, new std::optional(number));
    return number;
}

QString nicePhone(const QString &entered, const QString &country)
{
    const auto number = phoneToE164(entered, country);
    return number && plans() ? QString::fromStdString(plans()->international(number->toStdString()))
                             : number.value_or(entered);
}

} // namespace linktill
