// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace linktill {

class Ledger;
class RequestFormat;

/// Gives a service what it needs to write its links down. The ledger is opened when it is first asked for.
struct Journal
{
    std::function<Ledger &()> ledger;
    const RequestFormat &format;
};

} // namespace linktill
