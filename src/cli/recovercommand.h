// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `recover`: asks the gateways about every link whose outcome is open. Returns the exit status.
int runRecover(const Invocation &invocation, const Services &services, const Clock &clock,
               const Report &report);

} // namespace linktill::cli
