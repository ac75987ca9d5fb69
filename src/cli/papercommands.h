// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Writes the QR code of an address that was typed; returns the exit status.
int runTypedQr(const Invocation &invocation, const Services &services,
               const Streams &streams, const Report &report);
/// Writes the QR code of a link of the ledger; returns the exit status.
int runQr(const Link &link, const Invocation &invocation, const Services &services,
          const Streams &streams, const Report &report);
/// Prints a link of the ledger, or makes a PDF of it; returns the exit status.
int runPrint(const Link &link, const Invocation &invocation, const Services &services,
             const Streams &streams, const Report &report);

} // namespace linktill::cli
