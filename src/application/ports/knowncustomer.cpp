// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/knowncustomer.h"

#include "core/phone.h"
#include "core/searchwords.h"

#include <algorithm>

namespace linktill {

namespace {

bool hasAll(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&words](const QString &word) { return words.contains(word); });
}

} // namespace

KnownCustomer customerOf(const QString &accountId, const LinkContent &draft)
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
    if (words.isEmpty() || others.isEmpty()) // "🌸" has no words
        return one.trimmed().isEmpty() || other.trimmed().isEmpty() || one.simplified() == other.simplified();
    // Thai names are written with or without spaces between the words.
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

} // namespace linktill
