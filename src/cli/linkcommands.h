// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// `list`, `show`, `status`, `cancel`, `export`: links that the ledger remembers; the exit status.
int runLinks(const Invocation &invocation, const Services &services, const Clock &clock,
             const Streams &streams, const Report &report);

/// Of `status` and `cancel`, whose link was found.
int runLinkCall(const Link &link, const Invocation &invocation, const Services &services,
                const Clock &clock, const Streams &streams, const Report &report);

} // namespace linktill::cli
