// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customers.h"

#include "core/phone.h"
#include "core/searchwords.h"

#include <algorithm>

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

bool hasAll(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&words](const QString &word) { return words.contains(word); });
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

bool namesFit(const QString &one, const QString &other)
{
    const QStringList words = foldedWords(one), others = foldedWords(other);
    if (words.isEmpty() || others.isEmpty()) // "🌸" has none
        return one.trimmed().isEmpty() || other.trimmed().isEmpty() || one.simplified() == other.simplified();
    // Thai sets spaces between names or not.
    return hasAll(words, others) || hasAll(others, words) || words.join(QString()) == others.join(QString());
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
            && isOf(customer, link.facts.customer))
            links << link;
    }
    return links;
}

} // namespace linktill
