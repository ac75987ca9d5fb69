// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `ledger`: makes, lists and restores backups, or begins an empty ledger. Returns the exit status.
int runLedger(const LedgerRequest &request, const Services &services, const Streams &streams,
              const Report &report);

} // namespace linktill::cli
