// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/link.h"

/// Finds what may be wrong with links that the ledger keeps, see core/linktrust.h: their hosts are
/// compared with those that the account's links led to before. Wait for the ledger.
namespace linktill {

class Ledger;

/// LinkHistory::knownHosts; none for a link that leads nowhere, or when the ledger cannot tell.
QStringList knownHostsOf(Ledger &ledger, const Link &link);

Issues concernsOf(Ledger &ledger, const Link &link);
/// Of each, in their order. Asks the ledger only where a host comes up that the account's links before
/// it did not lead to, so that it is cheap for a whole page.
QList<Issues> concernsOf(Ledger &ledger, const QList<Link> &links);

} // namespace linktill
