// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace linktill::cli {

/// Returns the account that a command sends for, as the ledger knows it: the chosen account, the
/// practice shop, or the profile's account with the key from the environment. When no account has
/// that key, it gets an id of its own, which is always the same.
Account senderOf(const Invocation &invocation, const Services &services);

} // namespace linktill::cli
