// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// `customers` and `goods`: listed, brought in from a file, taken out to one; the exit status.
int runTable(const Invocation &invocation, const Services &services, const Streams &streams,
             const Report &report);

} // namespace linktill::cli
