// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/pagemark.h"
#include "core/linkcontent.h"

#include <QDateTime>

namespace linktill {

/// The application's own number of a customer. 0 is none.
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
KnownCustomer customerOf(const QString &accountId, const LinkContent &draft);
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

/// Result of adding many.
struct CustomersAdded
{
    int fresh = 0, known = 0;
    QList<OtherName> others; ///< neither fresh nor known
};

} // namespace linktill
