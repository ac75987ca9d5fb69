// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/link.h"

/// Finds what may be wrong with links that the ledger keeps, see core/linktrust.h: their hosts are
/// compared with those of the account's earlier links. The functions wait for the ledger.
namespace linktill {

class Ledger;

/// Returns LinkHistory::knownHosts; empty for a link without an address, or when the ledger fails.
QStringList knownHostsOf(Ledger &ledger, const Link &link);

Issues concernsOf(Ledger &ledger, const Link &link);
/// Returns the concerns of each link, in the order of `links`. Asks the ledger only where a host is
/// new among the links of its account, so that it is cheap for a whole page.
QList<Issues> concernsOf(Ledger &ledger, const QList<Link> &links);

} // namespace linktill
