// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/samecustomer.h"

#include "core/searchwords.h"

#include <algorithm>

namespace linktill {

namespace {

/// Returns which of several is the same person: the one with the same name, or the only one.
std::optional<KnownCustomer> oneOf(const QList<KnownCustomer> &known, const KnownCustomer &customer)
{
    for (const KnownCustomer &one : known) {
        if (nameKey(one) == nameKey(customer))
            return one;
    }
    return known.size() == 1 ? std::optional(known.constFirst()) : std::nullopt;
}

bool agree(const Address &one, const Address &other)
{
    return one == other || one == Address() || other == Address();
}

void fill(QString &known, const QString &other, bool isNewer)
{
    if (known.isEmpty() || (isNewer && !other.isEmpty()))
        known = other;
}

/// An address is taken as a whole: a new town with the old street would be nobody's.
void fill(Party &known, const Party &other, bool isNewer)
{
    fill(known.name, other.name, isNewer);
    fill(known.surname, other.surname, isNewer);
    fill(known.email, other.email, isNewer);
    fill(known.phone, other.phone, isNewer);
    if (known.address == Address() || (isNewer && !(other.address == Address())))
        known.address = other.address;
}

void fill(KnownCustomer &known, const KnownCustomer &other, bool isNewer)
{
    fill(known.contact.name, other.contact.name, isNewer);
    fill(known.contact.email, other.contact.email, isNewer);
    fill(known.contact.phone, other.contact.phone, isNewer);
    fill(known.billing, other.billing, isNewer);
    fill(known.shipping, other.shipping, isNewer);
    fill(known.notes, other.notes, isNewer);
    known.used += other.used;
    known.lastUsed = qMax(known.lastUsed, other.lastUsed);
}

/// Takes the newer name, unless it leaves out a word of the known one.
void fillName(QString &known, const QString &newer)
{
    const QStringList words = foldedWords(newer), before = foldedWords(known);
    const bool hasAll = std::all_of(before.begin(), before.end(),
                                    [&words](const QString &word) { return words.contains(word); });
    if (!newer.isEmpty() && hasAll)
        known = newer;
}

} // namespace

QString emailKey(const KnownCustomer &customer) { return customer.contact.email.toCaseFolded(); }

QString nameKey(const KnownCustomer &customer)
{
    return customer.contact.name.simplified().toCaseFolded();
}

QString wordsToFindOf(const KnownCustomer &customer)
{
    QStringList words;
    for (const QString &text : {customer.contact.name, customer.contact.email, customer.billing.name,
                                customer.billing.surname})
        words << wordsToFind(text);
    words << digitsToFind(customer.contact.phone);
    words.removeDuplicates();
    return words.join(u' ');
}

SameCustomer sameCustomer(CustomerLookup &lookup, const KnownCustomer &customer)
{
    const Customer &contact = customer.contact;
    const QList<KnownCustomer> withEmail = lookup.withEmail(customer);
    for (const KnownCustomer &one : withEmail) {
        if (namesFit(one.contact.name, contact.name))
            return {one, false};
    }
    if (!withEmail.isEmpty())
        return {withEmail.constFirst(), true};
    QList<KnownCustomer> withPhone = lookup.withPhone(customer);
    withPhone.removeIf([&contact](const KnownCustomer &one) {
        const bool hasOtherEmail = !contact.email.isEmpty() && !one.contact.email.isEmpty();
        return hasOtherEmail || !namesFit(one.contact.name, contact.name);
    });
    if (auto one = oneOf(withPhone, customer))
        return {std::move(one), false};
    // A record that has only a name may be completed, as long as no address contradicts.
    const QList<KnownCustomer> bare = lookup.bareWithName(customer);
    for (const KnownCustomer &one : bare) {
        if (agree(one.billing.address, customer.billing.address)
            && agree(one.shipping.address, customer.shipping.address))
            return {one, false};
    }
    return {};
}

KnownCustomer learnedOf(const SameCustomer &same, const KnownCustomer &customer)
{
    KnownCustomer known = *same.known;
    if (same.hasOtherName) { // another person's record: it learns only that a link was made
        known.used += customer.used;
        known.lastUsed = qMax(known.lastUsed, customer.lastUsed);
        return known;
    }
    KnownCustomer newer = customer;
    fillName(known.contact.name, customer.contact.name);
    newer.contact.name = known.contact.name;
    fill(known, newer, true);
    return known;
}

void fillIn(KnownCustomer &known, const KnownCustomer &other)
{
    fill(known, other, false);
}

} // namespace linktill
