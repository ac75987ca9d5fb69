// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill {
class AccountBook;
}

namespace linktill::cli {

/// By name or id; null when there is none.
const Account *accountNamed(const AccountBook &book, const QString &name);
QString noSuchAccount(const QString &name);

/// Puts the account of the profile in, by --account or the active one, for a command that needs one
/// and was given none by the environment. The error is a sentence.
std::optional<QString> chooseAccount(Invocation &invocation, const Services &services);

/// `account add`, `list`, `test`, `remove`, `use`; the exit status.
int runAccount(const Invocation &invocation, const Services &services, const Clock &clock,
               const Streams &streams, const Report &report);

} // namespace linktill::cli
