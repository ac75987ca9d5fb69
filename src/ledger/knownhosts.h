// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

namespace linktill::ledger {

/// Hosts that links of the same account led to before this one, by the newest of them. One that
/// comes up later than the first is known once a link to it was shared, for then a person was
/// asked, or once several links lead to it. Newest first.
QStringList knownHosts(Sql &sql, const Link &link);

} // namespace linktill::ledger
