// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/linkquery.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace linktill {

qint64 LinkSums::links() const
{
    qint64 all = 0;
    for (const LinkSum &sum : sums)
        all += sum.links;
    return all;
}

LinkSums sumsOf(const QList<Link> &links)
{
    std::map<std::tuple<Environment, QString, LinkState>, LinkSum> found;
    for (const Link &link : links) {
        const LinkFacts &facts = link.facts;
        LinkSum &sum = found[{link.environment, facts.currency, link.state}];
        sum = {link.environment, facts.currency, link.state, sum.links + 1,
               sum.amount + facts.amount};
    }
    LinkSums result;
    result.openEdits = std::count_if(links.begin(), links.end(),
                                     [](const Link &link) { return !link.openEdit.isEmpty(); });
    for (const auto &[key, sum] : found)
        result.sums << sum;
    return result;
}

} // namespace linktill
