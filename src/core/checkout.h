// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <optional>

namespace linktill {

/// How the address of a payment link is made from the gateway's reference of it.
struct CheckoutAddress
{
    QString before, after;

    bool operator==(const CheckoutAddress &) const = default;
};

/// Where an account's payment links may lie, as far as an address is to be put together from parts: a link
/// that leads elsewhere would send a customer's money there.
struct CheckoutPlace
{
    Environment environment = Environment::Practice;
    QUrl gateway;   ///< that the account asks
    QString domain; ///< that the merchant has confirmed, see checkoutDomainOf(); may be empty

    /// Learns from the address of a link how the account's other links are addressed. Nothing unless it is https
    /// in the gateway's domain or the confirmed one (of a gateway on this computer: that address itself),
    /// and the reference is long and stands alone in the query, where it cannot be by chance.
    std::optional<CheckoutAddress> addressIn(const QString &url, const QString &reference) const;

private:
    bool holds(const QUrl &url) const;
};

CheckoutPlace checkoutPlaceOf(const Account &account);

/// The address of a link with that reference; empty where the reference is none that could be alone.
QString addressOf(const CheckoutAddress &address, const QString &reference);

/// Reads the domain of the payment links as the merchant typed or pasted it, "pay.example.com" or a whole link;
/// empty when it is neither.
QString checkoutDomainOf(const QString &typed);

} // namespace linktill
