// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

namespace linktill::ledger {

/// Returns the hosts that earlier links of the same account and environment led to, the newest first, by
/// the 50 newest links in the archive and the 50 newest others. The host of the oldest of these links is
/// known; any other host is known once a link to it was shared, since a person was asked then.
QStringList knownHosts(Sql &sql, const Link &link);

} // namespace linktill::ledger
