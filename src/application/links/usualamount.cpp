// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/usualamount.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <algorithm>

namespace linktill {

namespace {

constexpr int minLinks = 5; ///< fewer links tell nothing
constexpr int lookedAtLinks = 100;

bool counts(const Link &link)
{
    return existsAtGateway(link.state) && link.state != LinkState::Cancelled;
}

} // namespace

LedgerResult<std::optional<qint64>> usualAmount(Ledger &ledger, const QString &accountId,
                                                const QString &currency)
{
    LinkQuery query;
    query.filter.accountId = accountId;
    // Currency and state are compared here, because one index gives an account's newest links at
    // once.
    query.limit = lookedAtLinks;
    const auto page = ledger.links().page(query);
    if (!page)
        return Failure{page.error()};
    std::vector<qint64> amounts;
    for (const Link &link : page->links) {
        if (counts(link) && link.facts.currency == currency)
            amounts.push_back(link.facts.amount);
    }
    if (amounts.size() < minLinks)
        return std::optional<qint64>();
    const auto middle = amounts.begin() + qsizetype(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return std::optional(*middle);
}

} // namespace linktill
