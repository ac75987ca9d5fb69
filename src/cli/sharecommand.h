// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `share` on the link that was found: judges it, writes the message, opens the way or prints it, and notes
/// that in the link's timeline. Returns the exit status.
int runShare(const Link &link, const Invocation &invocation, const Services &services, const Streams &streams,
             const Report &report);

} // namespace linktill::cli
