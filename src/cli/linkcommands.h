// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `list`, `show`, `status`, `cancel`, `edit`, `export`, `share` or `watch` on links of the ledger; returns the
/// exit status.
int runLinks(const Invocation &invocation, const Services &services, const Clock &clock,
             const Streams &streams, const Report &report);

/// Runs `status` or `cancel` on the link that was found; returns the exit status.
int runLinkCall(const Link &link, const Invocation &invocation, const Services &services,
                const Clock &clock, const Streams &streams, const Report &report);

} // namespace linktill::cli
