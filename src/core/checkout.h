// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <optional>

namespace linktill {

/// Says how the address of a payment link is made: the gateway's reference of the link stands between two
/// texts.
struct CheckoutAddress
{
    QString before, after;

    bool operator==(const CheckoutAddress &) const = default;
};

/// Says where an account's payment links may lead when the program puts their addresses together. A link that
/// led elsewhere would send a customer's money there.
struct CheckoutPlace
{
    Environment environment = Environment::Practice;
    QUrl gateway;   ///< the address of the gateway that the account uses
    QString domain; ///< confirmed by the merchant, see checkoutDomainOf(); may be empty

    /// Learns from the address of a link how the account's other links are addressed. Returns nothing unless
    /// the address is https in the gateway's domain or the confirmed one (for a gateway on this computer: at
    /// the gateway's own host and port), and the reference is long and is a whole value of the query, so that
    /// it cannot stand there by chance.
    std::optional<CheckoutAddress> addressIn(const QString &url, const QString &reference) const;

private:
    bool holds(const QUrl &url) const;
};

CheckoutPlace checkoutPlaceOf(const Account &account);

/// Returns the address of the link with that reference; empty when the reference is too short to be
/// unmistakable.
QString addressOf(const CheckoutAddress &address, const QString &reference);

/// Reads the domain of the payment links as the merchant typed or pasted it, "pay.example.com" or a whole
/// link; returns an empty text for anything else.
QString checkoutDomainOf(const QString &typed);

} // namespace linktill
