// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `customers import` or `goods import`: reads the file, tells what is taken, kept aside, not taken and
/// wrong, and adds all good rows or none. Returns the exit status.
int runImport(const TableRequest &request, const Account &account, const Services &services,
              const Streams &streams, const Report &report);

} // namespace linktill::cli
