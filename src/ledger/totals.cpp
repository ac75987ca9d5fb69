// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/totals.h"

#include "ledger/records.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

void addToTotals(Sql &sql, const Link &link, int times)
{
    sql.runPrepared(
        u"INSERT INTO link_total (week, archived, account_id, environment, currency, state, "
        "creator, links, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (archived, week, account_id, environment, currency, state, creator) "
        "DO UPDATE SET links = link_total.links + excluded.links, "
        "amount = link_total.amount + excluded.amount"_s,
        {stored(link.created) / weekLength, int(link.archived), link.accountId,
         environmentCode(link.environment), link.facts.currency, linkStateName(link.state),
         link.creator, times, times * link.facts.amount});
}

void moveInTotals(Sql &sql, const Link &before, const Link &after)
{
    const auto key = [](const Link &link) {
        return std::tie(link.created, link.archived, link.accountId, link.environment,
                        link.facts.currency, link.facts.amount, link.state, link.creator);
    };
    if (key(before) == key(after))
        return;
    addToTotals(sql, before, -1);
    addToTotals(sql, after, 1);
}

} // namespace linktill::ledger
