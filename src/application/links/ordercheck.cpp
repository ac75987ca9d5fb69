// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/ordercheck.h"

#include "application/links/paymentlinkservice.h"
#include "application/links/recovery.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"

namespace linktill {

OrderCheck::OrderCheck(Ledger *ledger, PaymentLinkService &service, QString orderId, QObject *parent)
    : GatewayJob(parent), m_ledger(ledger), m_service(service), m_orderId(std::move(orderId))
{
}

OrderCheck::~OrderCheck() = default;

void OrderCheck::start()
{
    if (!m_ledger)
        return lookUp();
    auto *job = reading<LinkId>(
        *m_ledger,
        [account = m_service.account().id, order = m_orderId](Ledger &ledger) {
            return ledger.links().orderIdUsed(account, order);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            return *job->result() != 0 ? recover(*job->result()) : lookUp();
        m_error = job->result().error();
        end();
    });
    job->start();
}

void OrderCheck::cancel()
{
    m_cancelled = true;
    if (m_recovery)
        m_recovery->cancel();
    if (m_call)
        m_call->cancel();
}

void OrderCheck::recover(LinkId id)
{
    // The pointer does not own the service, which is borrowed.
    const std::shared_ptr<PaymentLinkService> service(std::shared_ptr<PaymentLinkService>(), &m_service);
    m_recovery = new Recovery(*m_ledger, [service](const Link &) { return service; }, id, this);
    connect(m_recovery, &Recovery::waiting, this, &GatewayJob::waiting);
    connect(m_recovery, &Recovery::finished, this, [this, id] {
        m_record = m_recovery->record();
        m_skew = m_recovery->clockSkew();
        const Recovered &result = m_recovery->result();
        m_error = result.error;
        if (!m_error && !result.found.isEmpty())
            return exists(result.found.constFirst());
        if (result.isEmpty())
            return readAgain(id);
        if (!result.missing.isEmpty())
            m_answer = Answer::Missing;
        end();
    });
    m_recovery->start();
    if (m_cancelled)
        m_recovery->cancel();
}

/// Reads the link, because nothing of it is open: somebody settled it meanwhile, or is sending it.
void OrderCheck::readAgain(LinkId id)
{
    auto *job = reading<LinkHistory>(
        *m_ledger, [id](Ledger &ledger) { return ledger.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result()) {
            m_error = job->result().error();
            return end();
        }
        const Link &link = job->result()->link;
        if (existsAtGateway(link.state))
            return exists(link);
        if (link.state == LinkState::Refused || link.state == LinkState::NotSent)
            m_answer = Answer::Missing;
        end();
    });
    job->start();
}

void OrderCheck::lookUp()
{
    auto *call = m_service.lookUp(m_orderId);
    m_call = call;
    connect(call, &GatewayJob::waiting, this, &GatewayJob::waiting);
    connect(call, &GatewayJob::finished, this, [this, call] {
        m_record = call->record();
        m_skew = call->clockSkew();
        const Outcome<LinkStatus> &status = call->outcome();
        if (status) {
            Link link;
            link.facts.orderId = m_orderId;
            link.reference = status->reference;
            link.statusWord = status->status;
            link.state = status->state;
            return exists(link);
        }
        if (saysNoRecord(status.error()))
            m_answer = Answer::Missing;
        end();
    });
    call->start();
    if (m_cancelled)
        call->cancel();
}

void OrderCheck::exists(const Link &link)
{
    m_link = link;
    m_answer = Answer::Exists;
    end();
}

void OrderCheck::end()
{
    deleteLater();
    Q_EMIT finished(); // last: a receiver may delete the service
}

} // namespace linktill
