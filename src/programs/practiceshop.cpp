// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/practiceshop.h"

#include "core/log.h"
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
    std::unique_ptr<PracticeServer> server; ///< null while another program runs the shop
    QUrl address; ///< of the client's gateway
    std::unique_ptr<portone::PortoneGateway> client = {};
};

PracticeShop::PracticeShop(const Clock &clock, const QString &folder) : m_clock(clock), m_file(folder) {}

PracticeShop::~PracticeShop() = default;

void PracticeShop::close()
{
    m_running.reset();
    m_file.letGo();
}

QDateTime PracticeShop::Time::now() const
{
    if (m_shop.m_running && m_shop.m_running->server)
        return m_shop.m_running->server->now();
    if (!m_aheadMs) {
        const auto head = m_shop.m_file.head();
        m_aheadMs = head ? head->aheadMs : 0;
    }
    return m_shop.m_clock.now().addMSecs(*m_aheadMs);
}

/// Starts the shop here, unless it runs. Returns Elsewhere when another program runs it, and Nowhere when the
/// module is missing.
PracticeShop::Run PracticeShop::run()
{
    if (m_running && m_running->server)
        return Run::Here;
    const auto make = moduleFunction(modules::shop, practiceServerFunction);
    if (!make) {
        m_detail = make.error().detail;
        return Run::Nowhere;
    }
    if (!m_file.take())
        return Run::Elsewhere;
    PracticeStart start{m_clock, m_file.read(), {}, m_changed, [](const QString &line) {
                            Log::event(LogLevel::Info, QStringLiteral("practice shop: ") + line);
                        }};
    if (m_file.isKept())
        start.keep = [this](const QByteArray &text) { return m_file.save(text); };
    m_running.reset(); // a client of another program's shop
    std::unique_ptr<PracticeServer> server(reinterpret_cast<PracticeServerFunction>(*make)(start));
    if (server->wasStateDamaged()) {
        m_keptAside = m_file.keepAside();
        Log::event(LogLevel::Warning, QStringLiteral("the practice shop's file was damaged and is kept as ")
                                          + *m_keptAside);
    }
    m_running.reset(new Running{std::move(server), {}});
    return Run::Here;
}

/// Becomes a client of the shop that another program runs.
bool PracticeShop::callOther()
{
    const auto head = m_file.head();
    if (!head)
        return false;
    if (m_running && m_running->address == head->url)
        return true;
    m_running.reset(new Running{nullptr, head->url});
    portone::Credentials account;
    account.baseUrl = head->url;
    account.key = head->key;
    account.secret = head->secret.toUtf8();
    m_running->client = std::make_unique<portone::PortoneGateway>(account, portone::Timeouts{}, m_clock);
    return true;
}

/// Makes the client for the server's present address, which may change after the trouble Offline.
void PracticeShop::useAddress()
{
    if (m_running->client && m_running->address == m_running->server->url())
        return;
    portone::Credentials account;
    account.baseUrl = m_running->address = m_running->server->url();
    account.key = m_running->server->key();
    account.secret = m_running->server->secret().toUtf8();
    // Jobs of the former client end with it; there are none, since nobody listens at its address.
    m_running->client = std::make_unique<portone::PortoneGateway>(account, portone::Timeouts{}, m_clock);
}

PracticeServer *PracticeShop::server()
{
    return run() == Run::Here ? m_running->server.get() : nullptr;
}

/// Returns the client; null when the module is missing.
Gateway *PracticeShop::gateway()
{
    const Run where = run();
    if (where == Run::Here)
        useAddress();
    else if (where == Run::Nowhere || !callOther())
        return nullptr;
    return m_running->client.get();
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
