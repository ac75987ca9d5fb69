// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace linktill::cli {

/// The account that a command sends for, as the ledger knows it: the chosen one, the practice shop,
/// or with key and secret from the environment the profile's account of that key. A key that no
/// account has gets an id of its own, always the same one.
Account senderOf(const Invocation &invocation, const Services &services);

} // namespace linktill::cli
