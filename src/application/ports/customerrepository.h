// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"

#include <functional>

namespace linktill {

/// Port to what the ledger remembers of customers. All accounts share their customers, but those of
/// the practice shop, who do not exist, stay there: `accountId` tells which are meant. Two are the same
/// person by e-mail, or by phone and a name that fits, or when nothing but the same name is known of both;
/// where that leaves a choice they are not. The rules of Ledger hold. A ledger learns customers by itself
/// with Sending::remembersCustomer.
class CustomerRepository
{
public:
    virtual ~CustomerRepository() = default;

    /// By the beginnings of words of name and e-mail, without case, accents and script, or by any form
    /// of the phone. Who was used last comes first.
    virtual LedgerResult<QList<KnownCustomer>> find(const QString &accountId, const QString &typed,
                                                    int limit) = 0;
    /// All of them, who was used last first.
    virtual LedgerResult<CustomerPage> page(const QString &accountId, const PageMark &after,
                                            int limit) = 0;
    virtual LedgerResult<KnownCustomer> customer(CustomerId id) = 0;

    /// Told now and then how many were added; false: all of it is taken back.
    using Watch = std::function<bool(int added)>;
    /// All or none. Of the same person new details win, and nothing that was known is emptied. Where the
    /// e-mail address is known under a name that does not fit, all stays as it was, and that is told.
    virtual LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &customers,
                                             const Watch &goesOn = {}) = 0;
    /// As edited: what is empty is empty from now on. A new one with id 0.
    virtual LedgerResult<KnownCustomer> save(const KnownCustomer &customer) = 0;
    /// One customer of several: `keep` gets what it lacks from the others, who go.
    virtual LedgerResult<KnownCustomer> merge(CustomerId keep, const QList<CustomerId> &others) = 0;
    virtual LedgerResult<Done> remove(const QList<CustomerId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<CustomerId> &ids) = 0;
};

} // namespace linktill
