// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <optional>

/// Tells when two customers are one person, and what is known of that person then. Every kind of
/// ledger uses these rules.
namespace linktill {

/// Keys by which a customer is looked up: e-mail address and name, whatever the case.
QString emailKey(const KnownCustomer &customer);
QString nameKey(const KnownCustomer &customer);
/// Returns the words by whose beginnings a customer is found, with single spaces between them.
QString wordsToFindOf(const KnownCustomer &customer);

/// Finds customers that have the same detail as `like`; nobody where `like` has none. Whoever was
/// used last comes first.
class CustomerLookup
{
public:
    virtual ~CustomerLookup() = default;
    virtual QList<KnownCustomer> withEmail(const KnownCustomer &like) = 0;
    virtual QList<KnownCustomer> withPhone(const KnownCustomer &like) = 0;
    /// Finds customers whose e-mail address and phone are both unknown.
    virtual QList<KnownCustomer> bareWithName(const KnownCustomer &like) = 0;
};

/// The same person as the ledger knows them. Nobody where that would be a guess.
struct SameCustomer
{
    std::optional<KnownCustomer> known;
    bool hasOtherName = false; ///< the e-mail address is known under a name that does not fit
};
SameCustomer sameCustomer(CustomerLookup &lookup, const KnownCustomer &customer);

/// Returns the known customer `same.known` with everything that `customer` adds.
KnownCustomer learnedOf(const SameCustomer &same, const KnownCustomer &customer);

/// Fills what `known` lacks from `other`, who is the same person, and adds up their links.
void fillIn(KnownCustomer &known, const KnownCustomer &other);

} // namespace linktill
