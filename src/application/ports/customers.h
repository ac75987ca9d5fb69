// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"

namespace linktill {

/// The desk's own number of a customer. 0 is none.
using CustomerId = qint64;

/// Somebody whom links were sent to, with all that is filled in for them at once.
struct KnownCustomer
{
    CustomerId id = 0;
    QString accountId; ///< where the customer was met
    Customer contact;
    Party billing, shipping;
    QString notes; ///< the merchant's own, never sent
    int used = 0;  ///< links made
    QDateTime lastUsed, changed; ///< UTC
    bool operator==(const KnownCustomer &) const = default;
};

/// The customer of a draft: as it says, or by whom it bills.
KnownCustomer customerOf(const QString &accountId, const LinkDraft &draft);
/// Whether two names can be the same person's: the words of one are all in the other, in any order, without
/// regard to case and accents. Who has no name may be anybody.
bool namesFit(const QString &one, const QString &other);
/// "Nguyen Phan — phan@example.com · +84 91 234 5678".
QString customerLine(const KnownCustomer &customer);

struct CustomerPage
{
    QList<KnownCustomer> customers;
    PageMark next; ///< null when this was the last page
};

/// Somebody who was not taken in: their e-mail address is another's.
struct OtherName
{
    Customer known, other;
    bool operator==(const OtherName &) const = default;
};

/// What came of adding many.
struct CustomersAdded
{
    int fresh = 0, known = 0;
    QList<OtherName> others; ///< neither fresh nor known
};

/// Port to what the ledger remembers of customers. All accounts share their customers, but those of
/// the practice shop, who do not exist, stay there: `accountId` tells which are meant. Two are the same
/// person by e-mail, or by phone and a name that fits, or when nothing but the same name is known of both;
/// where that leaves a choice they are not. As with Ledger, any thread; asked through
/// application/ports/ledgerjob.h. A ledger learns customers by itself with Sending::remembersCustomer.
class Customers
{
public:
    virtual ~Customers() = default;

    /// By the beginnings of words of name and e-mail, without case, accents and script, or by any form
    /// of the phone. Who was used last comes first.
    virtual LedgerResult<QList<KnownCustomer>> find(const QString &accountId, const QString &typed,
                                                    int most) = 0;
    /// All of them, who was used last first.
    virtual LedgerResult<CustomerPage> page(const QString &accountId, const PageMark &after,
                                            int most) = 0;
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

/// Newest links of a customer, by e-mail, else by phone and a name that fits, else by name.
LedgerResult<QList<Link>> recentLinks(Ledger &ledger, const Customer &customer, int most);

} // namespace linktill
