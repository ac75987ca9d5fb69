// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkconcerns.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/linktrust.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace linktill {

QStringList knownHostsOf(Ledger &ledger, const Link &link)
{
    const auto history =
        link.url.isEmpty() ? LedgerResult<LinkHistory>(LinkHistory()) : ledger.links().link(link.id);
    return history ? history->knownHosts : QStringList();
}

Issues concernsOf(Ledger &ledger, const Link &link)
{
    return concernsOf(link, knownHostsOf(ledger, link));
}

QList<Issues> concernsOf(Ledger &ledger, const QList<Link> &links)
{
    // Oldest first, because a host of an earlier link is known to the later ones.
    QList<qsizetype> order(links.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&links](qsizetype a, qsizetype b) { return links[a].id < links[b].id; });
    std::map<std::pair<QString, Environment>, QStringList> known;
    QList<Issues> concerns(links.size());
    for (const qsizetype at : order) {
        const Link &link = links[at];
        QStringList &hosts = known[{link.accountId, link.environment}];
        if (!link.url.isEmpty() && !hosts.contains(hostOfLink(link.url)))
            hosts = knownHostsOf(ledger, link);
        concerns[at] = concernsOf(link, hosts);
    }
    return concerns;
}

} // namespace linktill
