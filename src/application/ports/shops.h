// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "application/ports/accountgateway.h"

#include <QByteArray>

#include <memory>

namespace linktill {

class LinkDesk;

/// Port to the gateways behind the accounts.
class Shops
{
public:
    /// Whether the keychain may ask a person to unlock it.
    enum class Prompting { Allowed, Never };

    virtual ~Shops() = default;
    /// A desk for the account as it is now; its calls end when the last holder lets go of it.
    [[nodiscard]] virtual std::shared_ptr<LinkDesk> deskOf(const Account &account) = 0;
    /// The same for what nobody asked for: where a person would have to unlock the keychain, its calls
    /// end as NotSent.
    [[nodiscard]] virtual std::shared_ptr<LinkDesk> quietDeskOf(const Account &account) = 0;
    /// The same for many calls in a row: the account's secret is read once, for the first of them, and
    /// wiped when the last holder lets go of the desk; questions share a connection. Not to be held for
    /// longer than the run.
    [[nodiscard]] virtual std::shared_ptr<LinkDesk> deskForRun(const Account &account, Prompting prompting)
    {
        return prompting == Prompting::Never ? quietDeskOf(account) : deskOf(account);
    }
    /// Asks for a token. An empty `secret` stands for the one that is kept. The caller starts the job.
    [[nodiscard]] virtual JobFor<TokenGranted> *checkAccess(const Account &account,
                                                            const QByteArray &secret) = 0;
};

} // namespace linktill
