// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace linktill {
struct Link;
}

namespace linktill::cli {

class Report;

/// Runs `edit`: shows what changes, asks, and sends the edit. Returns the exit status.
int runEdit(const Link &link, const Invocation &invocation, const Services &services,
            const Clock &clock, const Streams &streams, const Report &report);

} // namespace linktill::cli
