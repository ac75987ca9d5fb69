// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/repeatedlink.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/entry/typedtext.h"

#include <algorithm>

namespace linktill {

namespace {

constexpr int maxCompared = 200; ///< links of one amount within ten minutes

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && foldedText(a.simplified()) == foldedText(b.simplified());
}

bool isSame(const Customer &a, const Customer &b)
{
    return isSame(a.email, b.email) || isSame(a.phone, b.phone) || isSame(a.name, b.name);
}

/// Returns whether a link is still worth a warning. One that was cancelled or never came about may
/// be made again.
bool counts(LinkState state)
{
    return state == LinkState::Success || isOutcomeOpen(state) ||
           (existsAtGateway(state) && !isFinal(state));
}

} // namespace

bool namesCustomer(const LinkContent &draft)
{
    const Customer &customer = draft.customer;
    return !(customer.name + customer.email + customer.phone).trimmed().isEmpty();
}

LedgerResult<std::optional<Link>> repeatedLink(Ledger &ledger, const QString &accountId,
                                               const LinkContent &draft, const QDateTime &now)
{
    using Answer = LedgerResult<std::optional<Link>>;
    const LinkFacts facts = factsOf(draft);
    if (!namesCustomer(draft) || !facts.money())
        return Answer(std::nullopt);
    const qint64 window = std::chrono::seconds(repeatWindow).count();
    LinkQuery query;
    query.filter.accountId = accountId;
    query.filter.currency = facts.currency;
    query.filter.least = query.filter.limit = facts.amount;
    query.filter.from = now.addSecs(-window);
    // Includes later times, because a link from the future comes from a wrong clock.
    query.filter.to = now.addSecs(window);
    query.limit = maxCompared;
    const auto page = ledger.links().page(query);
    if (!page)
        return Failure{page.error()};
    const auto found =
        std::find_if(page->links.begin(), page->links.end(), [&facts](const Link &link) {
            return link.facts.orderId != facts.orderId && counts(link.state) &&
                   isSame(link.facts.customer, facts.customer);
        });
    return found == page->links.end() ? Answer(std::nullopt) : Answer(*found);
}

} // namespace linktill
