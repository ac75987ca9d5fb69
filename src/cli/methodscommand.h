// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// `methods`: the payment methods that there are, or a newer list of them; the exit status.
int runMethods(const Invocation &invocation, const Services &services, const Report &report);
/// A list of methods in the profile that cannot be used is remarked.
void sayCatalogueFault(const Services &services, const Report &report);

} // namespace linktill::cli
