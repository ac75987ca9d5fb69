// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// `templates`: those of the account that was chosen; the exit status.
int runTemplates(const Invocation &invocation, const Services &services, const Report &report);

/// Makes the template that --template names the request of a new link of the account. Its order number is
/// made up, unless the account has a pattern for it. The error is a sentence.
Result<QByteArray, QString> requestOfTemplate(const Invocation &invocation, const Services &services,
                                              const Clock &clock);

} // namespace linktill::cli
