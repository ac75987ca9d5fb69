// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountgateway.h"
#include "core/account.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace linktill {

class Clock;
class Vault;

namespace portone {
class PortoneGateway;
}

/// Calls the gateway of one account. Each call reads the account's secret from the vault and has a
/// client of its own; it drops both when it is over, so that the secret is in memory no longer than
/// the call lasts, or the run of calls. When the vault gives no secret, the call ends as NotSent.
/// Vault and clock must outlive this object; jobs that are still running end silently with it.
class VaultedGateway final : public AccountGateway
{
public:
    VaultedGateway(Account account, Vault &vault, const Clock &clock,
                   std::optional<std::chrono::milliseconds> answerTimeout = std::nullopt);
    ~VaultedGateway() override;
    /// From now on no call opens an unlock prompt; a call that needs one ends as NotSent.
    void beQuiet() { m_quiet = true; }
    /// From now on the secret is read once, for the first call that needs it, and kept with one client until
    /// this object is destroyed. Calls that change nothing share a connection, which is kept too.
    void keepForRun() { m_keeps = true; }

    std::optional<NotSent> obstacle() override;
    JobFor<CreatedLink> *create(const LinkContent &draft) override;
    JobFor<LinkStatus> *statusByReference(const QString &reference) override;
    JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) override;
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override;
    JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override;
    JobFor<TokenGranted> *requestToken() override;

private:
    template <class Success, class Make> JobFor<Success> *job(Make make);
    std::shared_ptr<portone::PortoneGateway> clientWith(QByteArray secret);

    Account m_account;
    Vault &m_vault;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_answerTimeout;
    bool m_quiet = false, m_keeps = false;
    std::shared_ptr<portone::PortoneGateway> m_client; ///< the client of a run; null otherwise
    QObject m_jobs; ///< parent of all jobs; is destroyed first
};

} // namespace linktill
