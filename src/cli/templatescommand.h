// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill::cli {

/// Runs `templates`: lists those of the chosen account. Returns the exit status.
int runTemplates(const Invocation &invocation, const Services &services, const Report &report);

/// Turns the template that --template names into the request of a new link of the account, with a
/// made-up order number unless the account has a pattern for it. The error is a sentence.
Result<QByteArray, QString> requestOfTemplate(const Invocation &invocation, const Services &services,
                                              const Clock &clock);

} // namespace linktill::cli
