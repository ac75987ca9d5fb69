// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "application/ports/accountgateway.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace linktill {

class Clock;
class Vault;

/// The gateway of one account. Each call reads the account's secret from the vault, is made with a
/// client of its own and lets go of both when it is over, so that the secret is in memory no longer
/// than a call lasts. A vault that gives no secret ends the call as NotSent. Vault and clock must
/// outlive it; jobs that are still running end silently with it.
class VaultedGateway final : public AccountGateway
{
public:
    VaultedGateway(Account account, Vault &vault, const Clock &clock,
                   std::optional<std::chrono::milliseconds> answerTimeout = std::nullopt);
    /// From now on no call opens an unlock prompt: where one would, it ends as NotSent.
    void beQuiet() { m_quiet = true; }

    std::optional<NotSent> obstacle() override;
    JobFor<CreatedLink> *create(const LinkDraft &draft) override;
    JobFor<LinkStatus> *statusByReference(const QString &reference) override;
    JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) override;
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override;
    JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override;
    JobFor<TokenGranted> *requestToken() override;

private:
    template <class Success, class Make> JobFor<Success> *job(Make make);

    Account m_account;
    Vault &m_vault;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_answerTimeout;
    bool m_quiet = false;
    QObject m_jobs; ///< parent of all jobs; goes first
};

} // namespace linktill
