// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill {

class LinkRepository;

/// Returns the newest links of a customer, found by e-mail address, else by phone and a name that
/// fits, else by name.
LedgerResult<QList<Link>> recentLinks(LinkRepository &repository, const Customer &customer, int limit);

} // namespace linktill
