// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/recovery.h"

#include "application/links/crashpoint.h"
#include "application/links/linkoperation.h"
#include "application/links/operationqueue.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"

namespace linktill {

Recovery::Recovery(Ledger &ledger, ServiceOf serviceOf, LinkId only, QObject *parent,
                   CallLimits *limits)
    : QObject(parent), m_ledger(ledger), m_serviceOf(std::move(serviceOf)), m_only(only), m_limits(limits)
{
}

Recovery::~Recovery() = default;

LedgerResult<Recovery::Open> Recovery::gather(Ledger &ledger)
{
    crashPoint(BeforeGathering);
    const auto outcomes = ledger.links().unsettled();
    if (!outcomes)
        return Failure{outcomes.error()};
    const auto edits = ledger.links().openEdits();
    if (!edits)
        return Failure{edits.error()};
    return Open{*outcomes, *edits};
}

void Recovery::start()
{
    m_flight = m_ledger.inFlight().add(InFlight::Kind::Question, {});
    auto *job = writing<Open>(m_ledger, &gather, this); // this queue knows which program is sending
    connect(job, &LedgerJob::finished, this, [this, job] { gathered(job->result()); });
    job->start();
}

void Recovery::cancel()
{
    m_cancelled = true;
    if (m_queue)
        m_queue->stop();
}

void Recovery::gathered(const LedgerResult<Open> &open)
{
    if (!open) {
        m_result.error = open.error();
        return end();
    }
    QList<Link> links = open->outcomes;
    if (m_only != 0)
        links.removeIf([this](const Link &link) { return link.id != m_only; });
    else
        m_result.edits = open->edits;
    m_queue = new OperationQueue(
        links, [this](const Link &link) { return operationOn(link); },
        [this](const Link &, const LinkOperation &call) { ended(call); }, this);
    connect(m_queue, &OperationQueue::finished, this, [this] {
        m_result.open += m_queue->left();
        end();
    });
    m_queue->start();
    if (m_cancelled)
        m_queue->stop();
}

LinkOperation *Recovery::operationOn(const Link &link)
{
    const auto service = serviceFor(link);
    if (!service) {
        m_result.open << link;
        return nullptr;
    }
    auto *call = LinkOperation::make(LinkOperation::Kind::Settle, link, {service, m_ledger, m_limits}, this);
    connect(call, &GatewayJob::waiting, this, &Recovery::waiting);
    return call;
}

std::shared_ptr<PaymentLinkService> Recovery::serviceFor(const Link &link)
{
    if (!m_services.contains(link.accountId))
        m_services.insert(link.accountId, m_serviceOf(link));
    return m_services.value(link.accountId);
}

void Recovery::ended(const LinkOperation &call)
{
    m_record = call.record();
    m_skew = call.clockSkew();
    if (call.notWritten())
        m_result.error = call.notWritten();
    Link link = call.link();
    if (!call.status()) {
        QList<Link> &to = saysNoRecord(*call.fault()) ? m_result.missing : m_result.open;
        to << link;
        return;
    }
    if (call.notWritten()) { // the gateway's answer is told all the same
        link.state = call.status()->state;
        link.statusWord = call.status()->status;
        link.reference = call.status()->reference;
    }
    m_result.found << link;
}

void Recovery::end()
{
    m_services.clear();
    m_flight.reset();
    deleteLater();
    Q_EMIT finished(); // last: a receiver may delete the ledger
}

} // namespace linktill
