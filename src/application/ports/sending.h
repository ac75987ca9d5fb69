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
    QString draftId;    ///< the saved draft that it comes from; may be empty
    /// Sends this link again, with its order id: one that is Refused, NotSent, or Unknown when the
    /// gateway does not know the order for sure.
    LinkKey again = {};
    QDateTime patience; ///< UTC, until when nobody else is to settle it; invalid: three minutes
    /// The order id was only offered, as the next of this series: when another link has it, that is no
    /// link of this one's. Empty: somebody chose it.
    QString orderSeries;
    /// The draft with another order number than the one above, which it may speak of. Any thread.
    std::function<LinkContent(const QString &orderId)> numbered = {};
    bool remembersCustomer = false; ///< once the link exists, see CustomerRepository
    CheckoutPlace checkout = {}; ///< of the account: what its links tell of each other
};

} // namespace linktill
