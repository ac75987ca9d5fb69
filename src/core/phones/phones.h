// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace linktill {

/// Does the work of the module linktill-phones, with the numbering plans of libphonenumber. Its libraries
/// take longer to load than all the rest of the program.
class PhonePlans
{
public:
    virtual ~PhonePlans() = default;
    /// Returns the number in E.164; empty when the plans know no such number. `region` may be empty.
    virtual std::string e164(const std::string &entered, const std::string &region) const = 0;
    /// Returns a number that e164() gave in the form "+66 81 234 5678".
    virtual std::string international(const std::string &e164) const = 0;
};

/// The only function of the module, by the name `phonePlansFunction`. The plans that it returns live to the
/// program's end.
using PhonePlansFunction = const PhonePlans *(*)();
inline constexpr const char *phonePlansFunction = "linktill_phone_plans";

} // namespace linktill
