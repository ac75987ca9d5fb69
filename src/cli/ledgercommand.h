// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// `ledger`: backups of the ledger's file, and what takes its place.
int runLedger(const LedgerRequest &request, const Services &services, const Streams &streams,
              const Report &report);

} // namespace linktill::cli
