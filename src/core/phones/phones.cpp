// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phones/phones.h"

#include <QtGlobal>

#include <phonenumbers/phonenumberutil.h>

namespace linktill {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

class GooglesPlans final : public PhonePlans
{
public:
    std::string e164(const std::string &entered, const std::string &region) const override
    {
        PhoneNumber number;
        if (m_plans.Parse(entered, region.empty() ? "ZZ" : region, &number)
            != PhoneNumberUtil::NO_PARSING_ERROR)
            return {};
        // E.164 has no room for an extension, and without it the number would reach somebody else.
        if (number.has_extension() || !m_plans.IsValidNumber(number))
            return {};
        std::string formatted;
        m_plans.Format(number, PhoneNumberUtil::E164, &formatted);
        // A few plans have numbers of more than the 15 digits that E.164 allows; nothing could be sent to
        // them.
        return formatted.size() > 16 ? std::string() : formatted;
    }

    std::string international(const std::string &e164) const override
    {
        PhoneNumber number;
        if (m_plans.Parse(e164, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
            return e164;
        std::string formatted;
        m_plans.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
        return formatted;
    }

private:
    const PhoneNumberUtil &m_plans = *PhoneNumberUtil::GetInstance();
};

} // namespace

extern "C" Q_DECL_EXPORT const PhonePlans *linktill_phone_plans()
{
    static const GooglesPlans plans;
    return &plans;
}

} // namespace linktill
