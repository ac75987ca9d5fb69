// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkoperation.h"

#include "application/links/calllimits.h"
#include "application/links/crashpoint.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <QTimer>

namespace linktill {

LinkOperation::LinkOperation(Kind kind, const Link &link, const Context &context, QObject *parent)
    : GatewayJob(parent), m_link(link), m_kind(kind), m_context(context)
{
}

LinkOperation::~LinkOperation() = default;

bool LinkOperation::canRefresh(const Link &link)
{
    return existsAtGateway(link.state) || isOutcomeOpen(link.state);
}

bool LinkOperation::canCancel(const Link &link)
{
    return !link.reference.isEmpty()
        && (link.state == LinkState::Created || link.state == LinkState::Other);
}

bool LinkOperation::canSendAgain(const Link &link)
{
    return isOutcomeOpen(link.state) || link.state == LinkState::NotSent;
}

bool LinkOperation::canGiveUp(const Link &link)
{
    return link.state == LinkState::Unknown;
}

void LinkOperation::start()
{
    m_flight = m_context.ledger.inFlight().add(inFlightAs(m_kind), m_link.accountId);
    takeTurn([this] { act(); });
}

void LinkOperation::cancel()
{
    m_isCancelled = true;
    if (m_job)
        m_job->cancel();
    else if (m_turn) // the turn may be far away, when the gateway asked to wait
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (std::exchange(m_turn, nullptr))
                    endCancelled();
            },
            Qt::QueuedConnection);
}

/// Waits for a turn. A practice shop is on this computer and needs none.
void LinkOperation::takeTurn(std::function<void()> then)
{
    m_turn = std::make_unique<QObject>();
    const auto goOn = [this, then = std::move(then)] {
        m_turn.release()->deleteLater(); // later, because this object makes the call
        if (m_isCancelled)
            endCancelled();
        else
            then();
    };
    if (!m_context.limits || m_link.environment == Environment::Practice)
        QTimer::singleShot(0, m_turn.get(), goOn);
    else
        m_context.limits->takeTurn(m_link.accountId, m_turn.get(), goOn);
}

void LinkOperation::endCancelled()
{
    if (!m_fault)
        m_fault = NotSent{NetworkFault::Cancelled, {}};
    end();
}

void LinkOperation::askStatus()
{
    askStatus(m_link.reference.isEmpty() ? service().lookUp(m_link.facts.orderId)
                                         : service().statusOf(m_link.reference));
}

void LinkOperation::askStatus(JobFor<LinkStatus> *job)
{
    connect(job, &GatewayJob::finished, this, [this, job] { statusCame(*job); });
    call(job);
}

void LinkOperation::call(GatewayJob *job)
{
    m_job = job;
    connect(job, &GatewayJob::waiting, this, [this](const QDateTime &until) {
        if (m_context.limits)
            m_context.limits->hold(m_link.accountId,
                                   std::chrono::milliseconds(service().callTime().msecsTo(until)));
        Q_EMIT waiting(until);
    });
    job->start();
}

void LinkOperation::remember(const GatewayJob &job)
{
    m_job.clear();
    if (!m_fault) // keep the record of a cancel that failed, not that of the question after it
        m_record = job.record();
    if (const auto skew = job.clockSkew())
        m_skew = skew;
}

void LinkOperation::statusCame(const JobFor<LinkStatus> &job)
{
    remember(job);
    const Outcome<LinkStatus> &status = job.outcome();
    if (!status) {
        if (!m_fault)
            m_fault = status.error();
        return statusFailed(status.error());
    }
    m_status = *status;
    if (status->state == LinkState::Cancelled)
        m_fault.reset();
    if (existsAtGateway(m_link.state))
        write([key = m_link.key(), found = *status](Ledger &l) {
            crashPoint(BeforeRecordingStatus);
            const auto recorded = l.links().recordStatus(key, found);
            crashPoint(AfterRecordingStatus);
            return recorded;
        });
    else
        write([key = m_link.key(), found = *status](Ledger &l) {
            crashPoint(BeforeAdopting);
            const auto adopted = l.links().adopt(key, found, {});
            crashPoint(AfterAdopting);
            return adopted;
        });
}

void LinkOperation::statusFailed(const CallFailure &)
{
    end();
}

void LinkOperation::read(std::function<void(const LinkHistory &)> then)
{
    auto *job = reading<LinkHistory>(
        m_context.ledger,
        [key = m_link.key()](Ledger &l) -> LedgerResult<LinkHistory> {
            const auto found = l.links().link(key);
            if (found && found->link.key() != key)
                return Failure{LedgerError{LedgerFault::OtherLedger, key.orderId, 0}};
            return found;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        if (job->result())
            return then(*job->result());
        m_notWritten = job->result().error();
        end();
    });
    job->start();
}

void LinkOperation::write(LedgerJobFor<Link>::Question question)
{
    auto *job = writing<Link>(m_context.ledger, std::move(question), this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_link = *job->result();
        else
            m_notWritten = job->result().error();
        end();
    });
    job->start();
}

void LinkOperation::end()
{
    m_context.service.reset();
    m_flight.reset();
    deleteLater();
    Q_EMIT finished(); // last: a receiver may delete the ledger
}

} // namespace linktill
