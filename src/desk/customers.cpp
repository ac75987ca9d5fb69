// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/customers.h"

#include "core/phone.h"

namespace linktill {

namespace {

/// By which link and customer are compared; the same of both.
QString keyOf(const Customer &customer, const Customer &by)
{
    if (!by.email.isEmpty())
        return customer.email.toCaseFolded();
    return by.phone.isEmpty() ? customer.name.simplified().toCaseFolded() : customer.phone;
}

} // namespace

KnownCustomer customerOf(const QString &accountId, const LinkDraft &draft)
{
    KnownCustomer known;
    known.accountId = accountId;
    known.contact = draft.customer;
    known.billing = draft.billing;
    known.shipping = draft.shipping;
    if (known.contact == Customer())
        known.contact = {(draft.billing.name + u' ' + draft.billing.surname).simplified(),
                         draft.billing.email, draft.billing.phone};
    return known;
}

QString customerLine(const KnownCustomer &customer)
{
    QStringList ways;
    if (!customer.contact.email.isEmpty())
        ways << customer.contact.email;
    if (!customer.contact.phone.isEmpty())
        ways << nicePhone(customer.contact.phone, {});
    const QString how = ways.join(QStringLiteral(" · "));
    if (customer.contact.name.isEmpty() || how.isEmpty())
        return customer.contact.name + how;
    return customer.contact.name + QStringLiteral(" — ") + how;
}

LedgerResult<QList<Link>> recentLinks(Ledger &ledger, const Customer &customer, int most)
{
    LinkQuery query;
    query.filter.search = !customer.email.isEmpty() ? customer.email
        : !customer.phone.isEmpty()                 ? customer.phone
                                                    : customer.name;
    query.most = most * 4; // some only name the customer in their description
    if (query.filter.search.simplified().isEmpty())
        return QList<Link>();
    const auto page = ledger.page(query);
    if (!page)
        return Failure{page.error()};
    QList<Link> links;
    for (const Link &link : page->links) {
        if (links.size() < most
            && keyOf(link.facts.customer, customer) == keyOf(customer, customer))
            links << link;
    }
    return links;
}

} // namespace linktill
