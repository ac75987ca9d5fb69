// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `customers` or `goods`: lists them, imports or exports a file. Returns the exit status.
int runTable(const Invocation &invocation, const Services &services, const Streams &streams,
             const Report &report);

} // namespace linktill::cli
