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
/// or the same name and nothing else that is known; samecustomer.h has the rules. Where several records would
/// fit, none is taken. The rules of Ledger hold. The ledger learns customers by itself with
/// Sending::remembersCustomer.
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

    /// Is called every hundred rows and at the end with the number of rows looked at so far. When it
    /// returns false, all of them are taken back.
    using Watch = std::function<bool(int rows)>;
    /// Adds all customers or none; samecustomer.h says by which rules. Where the e-mail address is known
    /// under a name that does not fit, the record stays as it was and the result tells so. A trial never
    /// keeps others from writing; ask for it with maintaining() in ledgerjob.h, since it takes as long
    /// as adding does.
    virtual LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &customers,
                                             const AddOptions &options = {OnMatch::FillGaps},
                                             const Watch &goesOn = {}) = 0;
    /// Takes back what one add() did, all of it in one step: what was fresh is removed as remove() does it,
    /// what was changed gets the details that it had. Links that were made since stay counted. Whoever was
    /// edited, merged or, among the changed ones, removed since stays as it is. Returns how many these are.
    virtual LedgerResult<int> undo(const CustomersAdded &added) = 0;
    /// Saves the customer as edited: an empty field becomes empty. A customer with id 0 is added.
    virtual LedgerResult<KnownCustomer> save(const KnownCustomer &customer) = 0;
    /// Makes one customer of several: `keep` gets what it lacks from the others, which are removed.
    virtual LedgerResult<KnownCustomer> merge(CustomerId keep, const QList<CustomerId> &others) = 0;
    virtual LedgerResult<Done> remove(const QList<CustomerId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<CustomerId> &ids) = 0;
};

} // namespace linktill
