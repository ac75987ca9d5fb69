// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/programserviceprovider.h"

#include "application/links/paymentlinkservice.h"
#include "application/ports/vault.h"
#include "programs/vaultedgateway.h"

#include <utility>

namespace linktill {

namespace {

struct Shop
{
    Shop(const Account &account, Vault &vault, const Catalogue &catalogue, const Clock &clock,
         const Journal &journal)
        : gateway(account, vault, clock), service(gateway, catalogue, clock, account, &journal)
    {
    }

    VaultedGateway gateway;
    PaymentLinkService service;
};

/// Asks for a token, with the typed secret or, when none was typed, with the kept one.
class AccessCheck final : public JobFor<TokenGranted>
{
public:
    AccessCheck(const Account &account, Vault &kept, const QByteArray &typed, const Clock &clock)
        : m_gateway(account, typed.isEmpty() ? kept : m_typed, clock)
    {
        if (!typed.isEmpty())
            m_keeping = m_typed.write(account.id, typed);
    }

    void start() override
    {
        if (!m_keeping) {
            ask();
            return;
        }
        connect(m_keeping, &VaultJob::finished, this, &AccessCheck::ask);
        m_keeping->start();
    }
    void cancel() override
    {
        m_cancelled = true;
        if (m_asking && !concluded())
            m_asking->cancel();
    }
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }

private:
    void ask()
    {
        m_asking = m_gateway.requestToken();
        connect(m_asking, &GatewayJob::finished, this, [this] {
            m_record = m_asking->record();
            m_skew = m_asking->clockSkew();
            conclude(m_asking->outcome());
        });
        m_asking->start();
        if (m_cancelled)
            m_asking->cancel();
    }

    MemoryVault m_typed;
    VaultedGateway m_gateway;
    VaultJob *m_keeping = nullptr;
    JobFor<TokenGranted> *m_asking = nullptr;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
    bool m_cancelled = false;
};

} // namespace

ProgramServiceProvider::ProgramServiceProvider(Vault &vault, const Catalogue &catalogue, const Clock &clock,
                                               Journal journal, const QString &folder)
    : m_vault(vault), m_catalogue(catalogue), m_clock(clock), m_journal(std::move(journal)),
      m_practice(clock, folder)
{
}

std::shared_ptr<PaymentLinkService> ProgramServiceProvider::serviceFor(const Account &account)
{
    return make(account, {});
}

std::shared_ptr<PaymentLinkService> ProgramServiceProvider::serviceForRun(const Account &account,
                                                                          Prompting prompting)
{
    return make(account, prompting);
}

std::shared_ptr<PaymentLinkService> ProgramServiceProvider::make(const Account &account,
                                                                 std::optional<Prompting> run)
{
    if (account.isPractice())
        return std::make_shared<PaymentLinkService>(m_practice, m_catalogue, m_clock, account, &m_journal,
                                                    &m_practice.time());
    if (const auto act = std::exchange(m_whenOutside, nullptr))
        act();
    const auto shop = std::make_shared<Shop>(account, m_vault, m_catalogue, m_clock, m_journal);
    if (run)
        shop->gateway.keepForRun();
    if (run == Prompting::Never)
        shop->gateway.beQuiet();
    return {shop, &shop->service};
}

JobFor<TokenGranted> *ProgramServiceProvider::checkAccess(const Account &account, const QByteArray &secret)
{
    return new AccessCheck(account, m_vault, secret, m_clock);
}

} // namespace linktill
