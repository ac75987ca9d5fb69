// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountgateway.h"
#include "core/account.h"

#include <QByteArray>

#include <memory>

namespace linktill {

class PaymentLinkService;

/// Port to the gateways behind the accounts.
class ServiceProvider
{
public:
    /// Whether the keychain may ask a person to unlock it. Never for calls that nobody asked for: where it
    /// would have to, they end as NotSent.
    enum class Prompting { Allowed, Never };

    virtual ~ServiceProvider() = default;
    /// A service for the account as it is now; its calls end when the last holder lets go of it.
    [[nodiscard]] virtual std::shared_ptr<PaymentLinkService> serviceFor(const Account &account) = 0;
    /// The same for many calls in a row: the account's secret is read once, for the first of them, and
    /// wiped when the last holder lets go of the service; questions share a connection. Not to be held for
    /// longer than the run.
    [[nodiscard]] virtual std::shared_ptr<PaymentLinkService> serviceForRun(const Account &account,
                                                                            Prompting prompting) = 0;
    /// Asks for a token. An empty `secret` stands for the one that is kept. The caller starts the job.
    [[nodiscard]] virtual JobFor<TokenGranted> *checkAccess(const Account &account,
                                                            const QByteArray &secret) = 0;
};

} // namespace linktill
