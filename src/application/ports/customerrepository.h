// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/onmatch.h"

#include <functional>

namespace linktill {

/// Port to the customers that the ledger remembers. All accounts share their customers, except that the
/// practice shop keeps its invented customers for itself: `accountId` tells which are meant. Two records
/// belong to the same person when they have the same e-mail address, or the same phone and names that fit,
/// or the same name and nothing else that is known. Where several records would fit, none is taken. The
/// rules of Ledger hold. The ledger learns customers by itself with Sending::remembersCustomer.
class CustomerRepository
{
public:
    virtual ~CustomerRepository() = default;

    /// Finds customers by the beginnings of words of name and e-mail address, whatever the case,
    /// accents and script, or by any form of the phone. Whoever was used last comes first.
    virtual LedgerResult<QList<KnownCustomer>> find(const QString &accountId, const QString &typed,
                                                    int limit) = 0;
    /// Returns all customers, page by page. Whoever was used last comes first.
    virtual LedgerResult<CustomerPage> page(const QString &accountId, const PageMark &after,
                                            int limit) = 0;
    virtual LedgerResult<KnownCustomer> customer(CustomerId id) = 0;

    /// Is called now and then with the number of customers added so far. When it returns false, all
    /// of them are taken back.
    using Watch = std::function<bool(int added)>;
    /// Adds all customers or none. For a known person new details replace the old ones, and empty
    /// details change nothing. Where the e-mail address is known under a name that does not fit,
    /// the record stays as it was and the result tells so.
    virtual LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &customers,
                                             const Watch &goesOn = {}) = 0;
    LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &customers, const AddOptions &options,
                                     const Watch &goesOn = {})
    {
        if (options.isTrial)
            return CustomersAdded{int(customers.size())};
        return add(customers, goesOn);
    }
    LedgerResult<int> undo(const CustomersAdded &added)
    {
        const auto done = remove(added.freshIds);
        return done ? LedgerResult<int>(0) : Failure{done.error()};
    }
    /// Saves the customer as edited: an empty field becomes empty. A customer with id 0 is added.
    virtual LedgerResult<KnownCustomer> save(const KnownCustomer &customer) = 0;
    /// Makes one customer of several: `keep` gets what it lacks from the others, which are removed.
    virtual LedgerResult<KnownCustomer> merge(CustomerId keep, const QList<CustomerId> &others) = 0;
    virtual LedgerResult<Done> remove(const QList<CustomerId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<CustomerId> &ids) = 0;
};

} // namespace linktill
