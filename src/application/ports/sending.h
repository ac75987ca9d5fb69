// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkout.h"
#include "core/link.h"

#include <functional>

namespace linktill {

/// The content of a link, and its JSON as sent, without key and signature.
struct SentContent
{
    LinkContent draft;
    QByteArray request;
};

/// A link that is about to be sent.
struct Sending
{
    QString accountId, accountName;
    Environment environment = Environment::Practice;
    LinkContent draft;    ///< normalised, free of problems
    QByteArray request; ///< JSON as sent, without key and signature
    QString draftId;    ///< the saved draft from which it comes; may be empty
    /// The link that is sent again with its order id: one that is Refused, NotSent, or Unknown when
    /// the gateway certainly does not know the order.
    LinkKey again = {};
    QDateTime patience; ///< UTC, until when nobody else may settle it; invalid: three minutes
    /// The series that offered the order id as its next number. When another link has that number,
    /// the next one is taken. Empty: somebody chose the order id.
    QString orderSeries;
    /// Returns the draft with another order number, also where its texts mention it. For any thread.
    std::function<LinkContent(const QString &orderId)> numbered = {};
    /// The expired link in whose place it is made; none: its id is 0. The timelines of both name each other, unless
    /// that link is in another ledger.
    LinkKey replaces = {};
    bool remembersCustomer = false; ///< once the link exists, see CustomerRepository
    CheckoutPlace checkout = {}; ///< where its links may lie, see core/checkout.h
};

} // namespace linktill
