// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkcall.h"

#include "application/links/crashpoint.h"
#include "application/links/editing.h"
#include "application/links/linkdesk.h"
#include "application/links/pacer.h"

#include <QTimer>

namespace linktill {

namespace {

/// Nothing when it is what was wished for.
template <class Success> std::optional<LinkCall::Fault> faultOf(const Outcome<Success> &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return *refused;
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return *notSent;
    if (const auto *unknown = std::get_if<OutcomeUnknown>(&outcome))
        return *unknown;
    return std::nullopt;
}

} // namespace

LinkCall::LinkCall(Kind kind, Link link, std::shared_ptr<LinkDesk> desk, Ledger &ledger, Pacer &pacer,
                   QObject *parent)
    : GatewayJob(parent), m_kind(kind), m_link(std::move(link)), m_desk(std::move(desk)),
      m_ledger(ledger), m_pacer(pacer)
{
}

LinkCall::~LinkCall() = default;

bool LinkCall::canRefresh(const Link &link)
{
    return existsAtGateway(link.state) || isOutcomeOpen(link.state);
}

bool LinkCall::canCancel(const Link &link)
{
    return !link.reference.isEmpty()
        && (link.state == LinkState::Created || link.state == LinkState::Other);
}

bool LinkCall::canSendAgain(const Link &link)
{
    return isOutcomeOpen(link.state) || link.state == LinkState::NotSent;
}

bool LinkCall::canGiveUp(const Link &link)
{
    return link.state == LinkState::Unknown;
}

void LinkCall::start()
{
    m_flight = m_ledger.inFlight().add(inFlightAs(m_kind), m_link.accountId);
    if (m_kind == Kind::Cancel)
        return takeTurn(&LinkCall::cancelLink);
    if (isOfEdit(m_kind))
        return takeTurn(&LinkCall::settleEdit);
    const bool isKnownNotToBe = m_kind == Kind::SendAgain && !isOutcomeOpen(m_link.state);
    takeTurn(isKnownNotToBe ? &LinkCall::sendAgain : &LinkCall::askStatus);
}

void LinkCall::cancel()
{
    m_cancelled = true;
    if (m_job)
        m_job->cancel();
}

/// A practice shop is on this computer: nobody needs to be spared.
void LinkCall::takeTurn(void (LinkCall::*then)())
{
    const auto call = [this, then] {
        if (!m_cancelled)
            return (this->*then)();
        if (!m_fault)
            m_fault = NotSent{NetworkFault::Cancelled, {}};
        end();
    };
    if (m_link.environment == Environment::Practice)
        QTimer::singleShot(0, this, call);
    else
        m_pacer.takeTurn(this, call);
}

void LinkCall::askStatus()
{
    auto *job = m_link.reference.isEmpty() ? m_desk->lookUp(m_link.facts.orderId)
                                           : m_desk->statusOf(m_link.reference);
    connect(job, &GatewayJob::finished, this, [this, job] { statusCame(*job); });
    begin(job);
}

void LinkCall::cancelLink()
{
    crashPoint(BeforeSendingCancel);
    auto *job = m_desk->cancel(m_link.reference);
    connect(job, &GatewayJob::finished, this, [this, job] { cancelCame(*job); });
    begin(job);
}

void LinkCall::sendAgain()
{
    read([this](const LinkHistory &made) {
        if (m_cancelled) {
            m_fault = NotSent{NetworkFault::Cancelled, {}};
            return end();
        }
        auto *job = m_desk->sendAgain(made);
        connect(job, &GatewayJob::finished, this, [this, job] { createCame(*job); });
        begin(job);
    });
}

void LinkCall::settleEdit()
{
    read([this](const LinkHistory &made) {
        if (m_cancelled) {
            m_fault = NotSent{NetworkFault::Cancelled, {}};
            return end();
        }
        const EditPlan plan = m_desk->editPlan(made);
        m_link = made.link;
        if (!EditPlan::canSettle(m_link)) {
            if (!m_link.openEdit.isEmpty()) // being paid, say
                m_notWritten = LedgerError{LedgerFault::ChangedSince, m_link.facts.orderId, 0};
            return end();
        }
        const bool isTaken = m_kind == Kind::SaveEditAgain;
        const SentContent content = plan.settled(isTaken ? EditEnd::AsEdited : EditEnd::AsBefore);
        if (isFinal(m_link.state)) {
            const auto taken = isTaken ? std::optional(content) : std::nullopt;
            return write([key = m_link.key(), taken](Ledger &l) { return l.settleEdit(key, taken); });
        }
        auto *job = new JournaledEdit(m_ledger, m_desk, plan, content.draft, this);
        connect(job, &GatewayJob::finished, this, [this, job] { editCame(*job); });
        begin(job);
    });
}

void LinkCall::begin(GatewayJob *job)
{
    m_job = job;
    connect(job, &GatewayJob::waiting, this, &GatewayJob::waiting);
    job->start();
}

void LinkCall::remember(const GatewayJob &job)
{
    m_job.clear();
    if (!m_fault) // of a cancel that did not work, not of the question that came after it
        m_record = job.record();
    if (const auto skew = job.clockSkew())
        m_skew = skew;
}

void LinkCall::statusCame(const JobFor<LinkStatus> &job)
{
    remember(job);
    const auto *status = std::get_if<LinkStatus>(&job.outcome());
    if (!status) {
        if (!m_fault)
            m_fault = faultOf(job.outcome());
        const auto *refused = std::get_if<Refused>(&job.outcome());
        return refused && saysNoRecord(refused->kind) ? missing() : end();
    }
    m_status = *status;
    if (status->state == LinkState::Cancelled)
        m_fault.reset();
    if (existsAtGateway(m_link.state))
        write([key = m_link.key(), found = *status](Ledger &l) {
            crashPoint(BeforeRecordingStatus);
            const auto recorded = l.recordStatus(key, found);
            crashPoint(AfterRecordingStatus);
            return recorded;
        });
    else
        write([key = m_link.key(), found = *status](Ledger &l) { return l.adopt(key, found, {}); });
}

/// The gateway knows no such link, for sure.
void LinkCall::missing()
{
    if (m_kind != Kind::SendAgain && m_kind != Kind::GiveUp)
        return end();
    m_fault.reset();
    if (m_kind == Kind::SendAgain)
        return sendAgain();
    if (!m_cancelled)
        return write([key = m_link.key()](Ledger &l) { return l.giveUp(key); });
    m_fault = NotSent{NetworkFault::Cancelled, {}};
    end();
}

void LinkCall::createCame(const JobFor<CreatedLink> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    if (const auto *created = std::get_if<CreatedLink>(&job.outcome()))
        m_created = *created;
    read([this](const LinkHistory &made) {
        m_link = made.link;
        if (existsAtGateway(m_link.state)) // without an address it is a link all the same
            m_fault.reset();
        end();
    });
}

void LinkCall::editCame(const JournaledEdit &job)
{
    remember(job);
    m_link = job.link();
    m_fault = faultOf(job.outcome());
    if (const auto *edited = std::get_if<LinkEdited>(&job.outcome())) {
        m_hasEdited = true;
        m_notWritten = edited->notWritten;
    }
    end();
}

void LinkCall::cancelCame(const JobFor<LinkCancelled> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    m_hasCancelled = !m_fault;
    if (m_hasCancelled)
        return write([key = m_link.key()](Ledger &l) {
            crashPoint(BeforeRecordingCancel);
            const auto recorded = l.recordCancel(key);
            crashPoint(AfterRecordingCancel);
            return recorded;
        });
    if (std::holds_alternative<NotSent>(*m_fault) || m_cancelled)
        return end();
    takeTurn(&LinkCall::askStatus); // where the link stands now, since it is not what was thought
}

void LinkCall::read(std::function<void(const LinkHistory &)> then)
{
    auto *job = reading<LinkHistory>(
        m_ledger,
        [key = m_link.key()](Ledger &l) -> LedgerResult<LinkHistory> {
            const auto found = l.link(key);
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

void LinkCall::write(LedgerJobFor<Link>::Question question)
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

void LinkCall::end()
{
    m_desk.reset();
    m_flight.reset();
    deleteLater();
    Q_EMIT finished(); // last: who hears it may delete the ledger
}

} // namespace linktill
