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
    /// Whether the keychain may ask a person to unlock it. Calls that nobody asked for use Never:
    /// where the keychain would have to ask, they end as NotSent.
    enum class Prompting { Allowed, Never };

    virtual ~ServiceProvider() = default;
    /// Returns a service for the account as it is now. Its calls end when the last holder lets go of it.
    [[nodiscard]] virtual std::shared_ptr<PaymentLinkService> serviceFor(const Account &account) = 0;
    /// Returns a service for many calls in a row: the account's secret is read once, for the first
    /// call, and wiped when the last holder lets go of the service. Its questions share a
    /// connection. Do not hold it for longer than the run.
    [[nodiscard]] virtual std::shared_ptr<PaymentLinkService> serviceForRun(const Account &account,
                                                                            Prompting prompting) = 0;
    /// Asks for a token. An empty `secret` stands for the saved one. The caller starts the job.
    [[nodiscard]] virtual JobFor<TokenGranted> *checkAccess(const Account &account,
                                                            const QByteArray &secret) = 0;
};

} // namespace linktill
