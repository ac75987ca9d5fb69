// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `watch` on the link that was found: asks the gateway as often as for a link on the screen and prints a
/// line for each change, until the wanted state is there, can no more be, or the time is over. Returns the exit
/// status.
int runWatch(const Link &link, const Invocation &invocation, const Services &services, const Clock &clock,
             const Report &report);

} // namespace linktill::cli
