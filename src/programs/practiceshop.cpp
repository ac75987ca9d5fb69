// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/practiceshop.h"

#include "core/clock.h"
#include "core/module.h"
#include "portone/portonegateway.h"
#include "programs/practiceserver.h"

namespace linktill {

namespace {

/// Ends at once, for a call that cannot be made.
template <class Success> class MissingJob final : public JobFor<Success>
{
public:
    explicit MissingJob(const NotSent &why) : m_why(why) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { this->conclude(m_why); }, Qt::QueuedConnection);
    }
    void cancel() override {}

private:
    NotSent m_why;
};

} // namespace

/// Holds the server before the client, so that the client is destroyed first.
struct PracticeShop::Running
{
    std::unique_ptr<PracticeServer> server;
    portone::PortoneGateway client;
};

PracticeShop::PracticeShop(const Clock &clock) : m_clock(clock) {}

PracticeShop::~PracticeShop() = default;

/// Returns the client; null when the module is missing.
Gateway *PracticeShop::gateway()
{
    if (!m_running) {
        const auto make = moduleFunction(modules::shop, practiceServerFunction);
        if (!make) {
            m_detail = make.error().detail;
            return nullptr;
        }
        std::unique_ptr<PracticeServer> server(
            reinterpret_cast<PracticeServerFunction>(*make)(m_clock));
        portone::Credentials account;
        account.baseUrl = server->url();
        account.key = server->key();
        account.secret = server->secret().toUtf8();
        m_running.reset(new Running{std::move(server), {account, portone::Timeouts{}, m_clock}});
    }
    return &m_running->client;
}

std::optional<NotSent> PracticeShop::obstacle()
{
    return gateway() ? std::nullopt
                     : std::optional(NotSent{NetworkFault::PracticeMissing, m_detail});
}

template <class Success, class Call> JobFor<Success> *PracticeShop::job(Call call)
{
    if (const auto missing = obstacle())
        return new MissingJob<Success>(*missing);
    return call(*gateway());
}

JobFor<CreatedLink> *PracticeShop::create(const LinkContent &draft)
{
    return job<CreatedLink>([&draft](Gateway &gateway) { return gateway.create(draft); });
}

JobFor<LinkStatus> *PracticeShop::statusByReference(const QString &reference)
{
    return job<LinkStatus>([&](Gateway &gateway) { return gateway.statusByReference(reference); });
}

JobFor<LinkStatus> *PracticeShop::statusByOrderId(const QString &merchantOrderId)
{
    return job<LinkStatus>([&](Gateway &gateway) { return gateway.statusByOrderId(merchantOrderId); });
}

JobFor<LinkCancelled> *PracticeShop::cancelLink(const QString &reference)
{
    return job<LinkCancelled>([&](Gateway &gateway) { return gateway.cancelLink(reference); });
}

JobFor<LinkUpdated> *PracticeShop::updateLink(const LinkEdit &edit)
{
    return job<LinkUpdated>([&edit](Gateway &gateway) { return gateway.updateLink(edit); });
}

} // namespace linktill
