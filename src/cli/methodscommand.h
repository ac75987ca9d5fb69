// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `methods`: lists the payment methods, or takes a newer list of them. Returns the exit status.
int runMethods(const Invocation &invocation, const Services &services, const Report &report);
/// Warns when the profile has a list of methods that cannot be used.
void sayCatalogueFault(const Services &services, const Report &report);

} // namespace linktill::cli
