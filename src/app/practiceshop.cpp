// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practiceshop.h"

#include "app/practiceserver.h"
#include "core/clock.h"
#include "core/module.h"
#include "portone/portonegateway.h"

namespace linktill {

/// Server first, client second: the client goes before the server does.
struct PracticeShop::Running
{
    std::unique_ptr<PracticeServer> server;
    portone::PortoneGateway client;
};

PracticeShop::PracticeShop(const Clock &clock) : m_clock(clock) {}

PracticeShop::~PracticeShop() = default;

Gateway &PracticeShop::gateway()
{
    if (!m_running) {
        const auto make = reinterpret_cast<PracticeServerFunction>(
            moduleFunction("linktill-shop", practiceServerFunction));
        std::unique_ptr<PracticeServer> server(make(m_clock));
        portone::Credentials account;
        account.baseUrl = server->url();
        account.key = server->key();
        account.secret = server->secret().toUtf8();
        m_running.reset(new Running{std::move(server), {account, portone::Timeouts{}, m_clock}});
    }
    return m_running->client;
}

JobFor<CreatedLink> *PracticeShop::create(const LinkDraft &draft)
{
    return gateway().create(draft);
}

JobFor<LinkStatus> *PracticeShop::statusByReference(const QString &reference)
{
    return gateway().statusByReference(reference);
}

JobFor<LinkStatus> *PracticeShop::statusByOrderId(const QString &merchantOrderId)
{
    return gateway().statusByOrderId(merchantOrderId);
}

JobFor<LinkCancelled> *PracticeShop::cancelLink(const QString &reference)
{
    return gateway().cancelLink(reference);
}

JobFor<LinkUpdated> *PracticeShop::updateLink(const LinkEdit &edit)
{
    return gateway().updateLink(edit);
}

} // namespace linktill
