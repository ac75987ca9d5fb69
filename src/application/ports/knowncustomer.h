// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/pagemark.h"
#include "core/linkcontent.h"

#include <QDateTime>

namespace linktill {

/// The application's own number of a customer. 0 is none.
using CustomerId = qint64;

/// Somebody to whom links were sent, with all details that are filled in for them at once.
struct KnownCustomer
{
    CustomerId id = 0;
    QString accountId; ///< the account through which the customer became known
    Customer contact;
    Party billing, shipping;
    QString notes; ///< the merchant's own notes, never sent
    int used = 0;  ///< number of links made
    QDateTime lastUsed, changed; ///< UTC
    bool operator==(const KnownCustomer &) const = default;
};

} // namespace linktill

// A growing list of 100,000 customers moves its memory as it is, not detail by detail.
Q_DECLARE_TYPEINFO(linktill::KnownCustomer, Q_RELOCATABLE_TYPE);

namespace linktill {

/// Returns the draft's customer, or whoever is billed when the draft names no customer.
KnownCustomer customerOf(const QString &accountId, const LinkContent &draft);
/// Returns whether two names can belong to the same person: the words of one are all in the other,
/// in any order, whatever the case and accents. An empty name fits every name.
bool namesFit(const QString &one, const QString &other);
/// "Nguyen Phan — phan@example.com · +84 91 234 5678".
QString customerLine(const KnownCustomer &customer);

struct CustomerPage
{
    QList<KnownCustomer> customers;
    PageMark next; ///< null when this was the last page
};

/// A customer that was not added because the e-mail address belongs to somebody else.
struct OtherName
{
    Customer known, other;
    bool operator==(const OtherName &) const = default;
};

/// Two customers who may be one person, but not surely, so both are kept: they have the same name, or the same
/// phone and names that have a word in common.
struct LikelyDouble
{
    KnownCustomer known, added; ///< in a trial customers that are not in the ledger have no id
};

/// Most likely doubles that one list is searched for.
constexpr qsizetype maxDoubles = 1000;

/// Result of adding many customers. Each row is counted once: fresh + same + changed + others.
struct CustomersAdded
{
    int fresh = 0;   ///< customers that were not known
    int same = 0;    ///< rows that say nothing that the known customer lacks
    int changed = 0; ///< rows that say something else or more; what of it is written, OnMatch decides
    int cutNotes = 0; ///< rows of which a part of the note had no room in the known customer's note
    QList<OtherName> others;    ///< neither added nor updated
    QList<LikelyDouble> doubles; ///< at most maxDoubles
    // For CustomerRepository::undo(); empty after a trial:
    QDateTime at; ///< the time that was written as that of the change
    QList<CustomerId> freshIds;
    QList<KnownCustomer> before; ///< the known customers that were written to, as they were
};

} // namespace linktill
