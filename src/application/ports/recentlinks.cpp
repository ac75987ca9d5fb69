// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/recentlinks.h"

#include "application/ports/knowncustomer.h"
#include "application/ports/linkrepository.h"

namespace linktill {

namespace {

bool isOf(const Customer &customer, const Customer &found)
{
    if (!customer.email.isEmpty())
        return found.email.compare(customer.email, Qt::CaseInsensitive) == 0;
    if (!customer.phone.isEmpty())
        return found.phone == customer.phone && namesFit(found.name, customer.name);
    return found.name.simplified().compare(customer.name.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

LedgerResult<QList<Link>> recentLinks(LinkRepository &repository, const Customer &customer, int limit)
{
    LinkQuery query;
    query.filter.search = !customer.email.isEmpty() ? customer.email
        : !customer.phone.isEmpty()                 ? customer.phone
                                                    : customer.name;
    query.limit = limit * 4; // some links name the customer only in their description
    if (query.filter.search.simplified().isEmpty())
        return QList<Link>();
    const auto page = repository.page(query);
    if (!page)
        return Failure{page.error()};
    QList<Link> links;
    for (const Link &link : page->links) {
        if (links.size() < limit
            && isOf(customer, link.facts.customer))
            links << link;
    }
    return links;
}

} // namespace linktill
