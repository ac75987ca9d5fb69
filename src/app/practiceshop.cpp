// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practiceshop.h"

#include "core/clock.h"
#include "portone/portonegateway.h"
#include "practice/practicegateway.h"

namespace linktill {

/// Server first, client second: the client goes before the server does.
struct PracticeShop::Running
{
    practice::PracticeGateway server;
    std::unique_ptr<portone::PortoneGateway> client;
};

PracticeShop::PracticeShop(const Clock &clock) : m_clock(clock) {}

PracticeShop::~PracticeShop() = default;

Gateway &PracticeShop::gateway()
{
    if (!m_running) {
        practice::Options options;
        options.now = [&clock = m_clock] { return clock.now(); };
        m_running.reset(new Running{practice::PracticeGateway(options), nullptr});
        // Should the server not start, its address answers nothing and every call says so.
        QString error;
        m_running->server.start(&error);
        portone::Account account;
        account.baseUrl = m_running->server.url();
        account.key = m_running->server.key();
        account.secret = m_running->server.secret().toUtf8();
        m_running->client =
            std::make_unique<portone::PortoneGateway>(account, portone::Timeouts{}, m_clock);
    }
    return *m_running->client;
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

} // namespace linktill
