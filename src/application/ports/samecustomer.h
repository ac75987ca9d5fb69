// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <optional>

/// When two are one person, and what is known of them then. The same for every kind of ledger.
namespace linktill {

/// By what a customer is looked up: an e-mail address or a name without regard to case.
QString emailKey(const KnownCustomer &customer);
QString nameKey(const KnownCustomer &customer);
/// By the beginnings of these words, with single spaces between them, a customer is found.
QString wordsToFindOf(const KnownCustomer &customer);

/// Who is known with what `like` has; nobody where it has nothing. Who was used last comes first.
class CustomerLookup
{
public:
    virtual ~CustomerLookup() = default;
    virtual QList<KnownCustomer> withEmail(const KnownCustomer &like) = 0;
    virtual QList<KnownCustomer> withPhone(const KnownCustomer &like) = 0;
    /// Of whom neither e-mail address nor phone is known.
    virtual QList<KnownCustomer> bareWithName(const KnownCustomer &like) = 0;
};

/// The same person as the ledger knows them; where that would be a guess it is nobody.
struct SameCustomer
{
    std::optional<KnownCustomer> known;
    bool hasOtherName = false; ///< the e-mail address is known, under a name that does not fit
};
SameCustomer sameCustomer(CustomerLookup &lookup, const KnownCustomer &customer);

/// The known customer `same.known` with all that `customer` adds.
KnownCustomer learnedOf(const SameCustomer &same, const KnownCustomer &customer);

/// `known` gets what it lacks from `other`, who is the same person and is counted with it.
void fillIn(KnownCustomer &known, const KnownCustomer &other);

} // namespace linktill
