// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace linktill {

/// The work of the module linktill-phones: the numbering plans of libphonenumber, which brings
/// libraries that take longer to load than all the rest of the program.
class PhonePlans
{
public:
    virtual ~PhonePlans() = default;
    /// E.164, or empty for what is no number of the plans. `region` may be empty.
    virtual std::string e164(const std::string &entered, const std::string &region) const = 0;
    /// "+66 81 234 5678" for what e164() gave.
    virtual std::string international(const std::string &e164) const = 0;
};

/// The one function of the module, by the name of `phonePlansFunction`; lives to the program's end.
using PhonePlansFunction = const PhonePlans *(*)();
inline constexpr const char *phonePlansFunction = "linktill_phone_plans";

} // namespace linktill
