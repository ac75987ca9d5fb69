// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/vaultedgateway.h"

#include "application/ports/vault.h"
#include "core/linkcontent.h"
#include "portone/portonegateway.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace linktill {

namespace {

using Client = portone::PortoneGateway;
using ClientFor = std::function<std::shared_ptr<Client>(QByteArray)>;

template <class Success> Outcome<Success> asOutcome(const Outcome<Success> &outcome)
{
    return outcome;
}

/// Returns the outcome without the token, which goes no further.
Outcome<TokenGranted> asOutcome(const Outcome<portone::AccessToken> &outcome)
{
    return outcome.andThen([](const portone::AccessToken &token) {
        return Outcome<TokenGranted>(TokenGranted{token.expiresAt});
    });
}

/// Asks the vault first, unless a run's client is already there, then makes the call, and passes on
/// what the call tells.
template <class Success, class Make> class VaultedJob final : public JobFor<Success>
{
public:
    VaultedJob(VaultJob *reading, ClientFor clientFor, Make make, QObject *parent)
        : JobFor<Success>(parent), m_reading(reading), m_clientFor(std::move(clientFor)),
          m_make(std::move(make))
    {
        QObject::connect(reading, &VaultJob::finished, this, [this] { secretCame(); });
    }
    VaultedJob(std::shared_ptr<Client> client, Make make, QObject *parent)
        : JobFor<Success>(parent), m_make(std::move(make)), m_client(std::move(client))
    {
    }
    /// Also deletes the question to the vault, since nobody is left to hear its answer.
    ~VaultedJob() override { delete m_reading; }

    void start() override
    {
        if (m_client)
            QMetaObject::invokeMethod(this, [this] { call(); }, Qt::QueuedConnection);
        else
            m_reading->start();
    }

    void cancel() override
    {
        m_cancelled = true;
        if (m_call)
            m_call->cancel();
        else if (m_reading)
            m_reading->cancel();
    }

    CallRecord record() const override { return m_call ? m_call->record() : CallRecord{}; }
    std::optional<std::chrono::seconds> clockSkew() const override
    {
        return m_call ? m_call->clockSkew() : std::nullopt;
    }

private:
    void secretCame()
    {
        VaultJob &reading = *m_reading;
        if (!m_cancelled && !reading.result()) {
            this->conclude(notSentFor(reading.result().error()));
            return;
        }
        if (!m_cancelled)
            m_client = m_clientFor(reading.takeSecret());
        call();
    }

    void call()
    {
        if (m_cancelled) {
            this->conclude(NotSent{NetworkFault::Cancelled, {}});
            return;
        }
        auto *call = m_make(*m_client);
        m_call = call;
        QObject::connect(call, &GatewayJob::waiting, this, &GatewayJob::waiting);
        QObject::connect(call, &GatewayJob::finished, this,
                         [this, call] { this->conclude(asOutcome(call->outcome())); });
        call->start();
    }

    QPointer<VaultJob> m_reading;
    ClientFor m_clientFor;
    Make m_make;
    std::shared_ptr<Client> m_client;
    QPointer<GatewayJob> m_call;
    bool m_cancelled = false;
};

} // namespace

VaultedGateway::VaultedGateway(Account account, Vault &vault, const Clock &clock,
                               std::optional<std::chrono::milliseconds> answerTimeout)
    : m_account(std::move(account)), m_vault(vault), m_clock(clock), m_answerTimeout(answerTimeout)
{
}

VaultedGateway::~VaultedGateway() = default;

std::shared_ptr<Client> VaultedGateway::clientWith(QByteArray secret)
{
    portone::Credentials credentials;
    credentials.baseUrl = m_account.apiUrl.isEmpty() ? defaultApiUrl() : m_account.apiUrl;
    credentials.key = m_account.key;
    credentials.subMerchantKey = m_account.subMerchantKey;
    if (m_account.access == Access::Token) {
        credentials.accessToken = std::move(secret);
        credentials.accessExpires = m_account.tokenExpires;
    } else {
        credentials.secret = std::move(secret);
    }
    portone::Timeouts timeouts;
    timeouts.answer = m_answerTimeout.value_or(timeouts.answer);
    auto client = std::make_shared<Client>(std::move(credentials), timeouts, m_clock);
    if (m_keeps) {
        client->keepConnections();
        m_client = client;
    }
    return client;
}

template <class Success, class Make> JobFor<Success> *VaultedGateway::job(Make make)
{
    if (m_client)
        return new VaultedJob<Success, Make>(m_client, std::move(make), &m_jobs);
    VaultJob *reading = m_quiet ? m_vault.readQuietly(m_account.id) : m_vault.read(m_account.id);
    const auto clientFor = [this](QByteArray secret) { return clientWith(std::move(secret)); };
    return new VaultedJob<Success, Make>(reading, clientFor, std::move(make), &m_jobs);
}

std::optional<NotSent> VaultedGateway::obstacle()
{
    const auto error = m_vault.obstacle(m_account.id);
    return error ? std::optional(notSentFor(*error)) : std::nullopt;
}

JobFor<CreatedLink> *VaultedGateway::create(const LinkContent &draft)
{
    return job<CreatedLink>([draft](Client &client) { return client.create(draft); });
}

JobFor<LinkStatus> *VaultedGateway::statusByReference(const QString &reference)
{
    return job<LinkStatus>(
        [reference](Client &client) { return client.statusByReference(reference); });
}

JobFor<LinkStatus> *VaultedGateway::statusByOrderId(const QString &merchantOrderId)
{
    return job<LinkStatus>(
        [merchantOrderId](Client &client) { return client.statusByOrderId(merchantOrderId); });
}

JobFor<LinkCancelled> *VaultedGateway::cancelLink(const QString &reference)
{
    return job<LinkCancelled>([reference](Client &client) { return client.cancelLink(reference); });
}

JobFor<LinkUpdated> *VaultedGateway::updateLink(const LinkEdit &edit)
{
    return job<LinkUpdated>([edit](Client &client) { return client.updateLink(edit); });
}

JobFor<TokenGranted> *VaultedGateway::requestToken()
{
    return job<TokenGranted>([](Client &client) { return client.requestToken(); });
}

} // namespace linktill
