// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/report.h"

namespace linktill {
class AccountBook;
}

namespace linktill::cli {

/// Returns the account with this name or id; null when there is none.
const Account *accountNamed(const AccountBook &book, const QString &name);
QString noSuchAccount(const QString &name);

/// Puts an account of the profile into the invocation, the one of --account or the active one, when
/// the command needs an account and the environment names none. The error is a sentence.
std::optional<QString> chooseAccount(Invocation &invocation, const Services &services);

/// Runs `account add`, `list`, `test`, `remove` or `use`; returns the exit status.
int runAccount(const Invocation &invocation, const Services &services, const Clock &clock,
               const Streams &streams, const Report &report);

} // namespace linktill::cli
