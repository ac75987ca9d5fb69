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

/// Two customers who may be one person.
struct LikelyDouble
{
    KnownCustomer known, added; ///< `added.id` is 0 in a trial
};

/// Result of adding many customers.
struct CustomersAdded
{
    int fresh = 0, known = 0;
    int same = 0, changed = 0, cutNotes = 0;
    QList<OtherName> others; ///< neither added nor updated
    QList<LikelyDouble> doubles;
    QList<CustomerId> freshIds;
    QList<KnownCustomer> before;
};

} // namespace linktill
