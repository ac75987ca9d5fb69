// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkoperation.h"

#include "application/links/calllimits.h"
#include "application/links/crashpoint.h"
#include "application/links/editing.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <QTimer>

namespace linktill {

namespace {

/// For one link whose outcome is open: longer than a slow gateway needs, shorter than people wait.
constexpr std::chrono::seconds settlingTimeout{20};

template <class Success> std::optional<CallFailure> faultOf(const Outcome<Success> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace

LinkOperation::LinkOperation(Kind kind, Link link, std::shared_ptr<PaymentLinkService> service,
                             Ledger &ledger, CallLimits *limits, QObject *parent)
    : GatewayJob(parent), m_kind(kind), m_link(std::move(link)), m_service(std::move(service)),
      m_ledger(ledger), m_limits(limits)
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
    m_flight = m_ledger.inFlight().add(inFlightAs(m_kind), m_link.accountId);
    if (m_kind == Kind::Cancel)
        return takeTurn(&LinkOperation::cancelLink);
    if (isOfEdit(m_kind))
        return takeTurn(&LinkOperation::settleEdit);
    const bool isKnownNotToBe = m_kind == Kind::SendAgain && !isOutcomeOpen(m_link.state);
    takeTurn(isKnownNotToBe ? &LinkOperation::sendAgain : &LinkOperation::askStatus);
}

void LinkOperation::cancel()
{
    m_cancelled = true;
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
void LinkOperation::takeTurn(void (LinkOperation::*then)())
{
    m_turn = std::make_unique<QObject>();
    const auto call = [this, then] {
        m_turn.release()->deleteLater(); // later, because this object makes the call
        if (m_cancelled)
            endCancelled();
        else
            (this->*then)();
    };
    if (!m_limits || m_link.environment == Environment::Practice)
        QTimer::singleShot(0, m_turn.get(), call);
    else
        m_limits->takeTurn(m_link.accountId, m_turn.get(), call);
}

void LinkOperation::endCancelled()
{
    if (!m_fault)
        m_fault = NotSent{NetworkFault::Cancelled, {}};
    end();
}

void LinkOperation::askStatus()
{
    const bool isSettling = m_kind == Kind::Settle;
    if (isSettling)
        crashPoint(BeforeAsking);
    auto *job = isSettling || m_link.reference.isEmpty() ? m_service->lookUp(m_link.facts.orderId)
                                                         : m_service->statusOf(m_link.reference);
    if (isSettling)
        QTimer::singleShot(settlingTimeout, job, [job] { job->cancel(); });
    connect(job, &GatewayJob::finished, this, [this, job] { statusCame(*job); });
    begin(job);
}

void LinkOperation::cancelLink()
{
    crashPoint(BeforeSendingCancel);
    auto *job = m_service->cancel(m_link.reference);
    connect(job, &GatewayJob::finished, this, [this, job] { cancelCame(*job); });
    begin(job);
}

void LinkOperation::sendAgain()
{
    read([this](const LinkHistory &made) {
        if (m_cancelled) {
            m_fault = NotSent{NetworkFault::Cancelled, {}};
            return end();
        }
        auto *job = m_service->sendAgain(made);
        connect(job, &GatewayJob::finished, this, [this, job] { createCame(*job); });
        begin(job);
    });
}

void LinkOperation::settleEdit()
{
    read([this](const LinkHistory &made) {
        if (m_cancelled) {
            m_fault = NotSent{NetworkFault::Cancelled, {}};
            return end();
        }
        const EditPlan plan = m_service->editPlan(made);
        m_link = made.link;
        if (!EditPlan::canSettle(m_link)) {
            if (!m_link.openEdit.isEmpty()) // for example, it is being paid
                m_notWritten = LedgerError{LedgerFault::ChangedSince, m_link.facts.orderId, 0};
            return end();
        }
        const bool isTaken = m_kind == Kind::SaveEditAgain;
        const SentContent content = plan.settled(isTaken ? EditEnd::AsEdited : EditEnd::AsBefore);
        if (isFinal(m_link.state)) {
            const auto taken = isTaken ? std::optional(content) : std::nullopt;
            return write([key = m_link.key(), taken](Ledger &l) { return l.links().settleEdit(key, taken); });
        }
        auto *job = new JournaledEdit(m_ledger, m_service, plan, content.draft, this);
        connect(job, &GatewayJob::finished, this, [this, job] { editCame(*job); });
        begin(job);
    });
}

void LinkOperation::begin(GatewayJob *job)
{
    m_job = job;
    connect(job, &GatewayJob::waiting, this, [this](const QDateTime &until) {
        if (m_limits)
            m_limits->hold(m_link.accountId,
                           std::chrono::milliseconds(m_service->now().msecsTo(until)));
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
        if (m_kind == Kind::Settle)
            return settleAs(status.error());
        return saysNoRecord(status.error()) ? notFound() : end();
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
        adopt(*status);
}

void LinkOperation::adopt(const LinkStatus &found)
{
    write([key = m_link.key(), found](Ledger &l) {
        crashPoint(BeforeAdopting);
        const auto adopted = l.links().adopt(key, found, {});
        crashPoint(AfterAdopting);
        return adopted;
    });
}

/// Settles an entry that a program left as being sent, or whose outcome stays unknown.
void LinkOperation::settleAs(const CallFailure &failure)
{
    const bool isMissing = saysNoRecord(failure);
    CallFailure end = OutcomeUnknown{UnknownCause::ConnectionLost, 0,
                                     isMissing ? QStringLiteral("no such order") : QString(), isMissing};
    // A practice shop ends with its program, and its links end with it.
    if (isMissing && m_link.environment == Environment::Practice)
        end = NotSent{NetworkFault::Other, QStringLiteral("of an earlier practice shop")};
    write([link = m_link, end](Ledger &ledger) -> LedgerResult<Link> {
        // The link is Unknown already, so asking again adds no second line to the timeline.
        if (link.state == LinkState::Unknown && end.unknown())
            return link;
        crashPoint(BeforeSettlingOpen);
        const auto settled = ledger.links().settle(link.key(), end);
        crashPoint(AfterSettlingOpen);
        return settled;
    });
}

/// Handles the answer that the gateway certainly knows no such link.
void LinkOperation::notFound()
{
    if (m_kind != Kind::SendAgain && m_kind != Kind::GiveUp)
        return end();
    m_fault.reset();
    if (m_kind == Kind::SendAgain)
        return sendAgain();
    if (!m_cancelled)
        return write([key = m_link.key()](Ledger &l) { return l.links().giveUp(key); });
    m_fault = NotSent{NetworkFault::Cancelled, {}};
    end();
}

void LinkOperation::createCame(const JobFor<CreatedLink> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    if (job.outcome())
        m_created = *job.outcome();
    read([this](const LinkHistory &made) {
        m_link = made.link;
        if (existsAtGateway(m_link.state)) // also a link without an address exists
            m_fault.reset();
        end();
    });
}

void LinkOperation::editCame(const JournaledEdit &job)
{
    remember(job);
    m_link = job.link();
    m_fault = faultOf(job.outcome());
    if (job.outcome()) {
        m_hasEdited = true;
        m_notWritten = job.outcome()->notWritten;
    }
    end();
}

void LinkOperation::cancelCame(const JobFor<LinkCancelled> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    m_hasCancelled = !m_fault;
    if (m_hasCancelled)
        return write([key = m_link.key()](Ledger &l) {
            crashPoint(BeforeRecordingCancel);
            const auto recorded = l.links().recordCancel(key);
            crashPoint(AfterRecordingCancel);
            return recorded;
        });
    if (m_fault->notSent() || m_cancelled)
        return end();
    takeTurn(&LinkOperation::askStatus); // the link may differ from what was thought
}

void LinkOperation::read(std::function<void(const LinkHistory &)> then)
{
    auto *job = reading<LinkHistory>(
        m_ledger,
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
    auto *job = writing<Link>(m_ledger, std::move(question), this);
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
    m_service.reset();
    m_flight.reset();
    deleteLater();
    Q_EMIT finished(); // last: a receiver may delete the ledger
}

} // namespace linktill
