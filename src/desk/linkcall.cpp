// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/linkcall.h"

#include "desk/linkdesk.h"
#include "desk/pacer.h"

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
    if (m_kind == Kind::Cancel)
        return takeTurn(&LinkCall::cancelLink);
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
    const bool isPaced = m_link.environment != Environment::Practice;
    const auto wait = isPaced ? m_pacer.takeTurn() : std::chrono::milliseconds(0);
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, then] {
        if (!m_cancelled)
            return (this->*then)();
        if (!m_fault)
            m_fault = NotSent{NetworkFault::Cancelled, {}};
        end();
    });
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
        return refused && saysNoRecord(refused->statusCode) ? missing() : end();
    }
    m_status = *status;
    if (linkStateOfStatus(status->status) == LinkState::Cancelled)
        m_fault.reset();
    if (existsAtGateway(m_link.state))
        write([id = m_link.id, found = *status](Ledger &l) { return l.recordStatus(id, found); });
    else
        write([id = m_link.id, found = *status](Ledger &l) { return l.adopt(id, found, {}); });
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
        return write([id = m_link.id](Ledger &l) { return l.giveUp(id); });
    m_fault = NotSent{NetworkFault::Cancelled, {}};
    end();
}

void LinkCall::createCame(const JobFor<CreatedLink> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    read([this](const LinkHistory &made) {
        m_link = made.link;
        if (existsAtGateway(m_link.state)) // without an address it is a link all the same
            m_fault.reset();
        end();
    });
}

void LinkCall::cancelCame(const JobFor<LinkCancelled> &job)
{
    remember(job);
    m_fault = faultOf(job.outcome());
    if (!m_fault)
        return write([id = m_link.id](Ledger &l) { return l.recordCancel(id); });
    if (std::holds_alternative<NotSent>(*m_fault) || m_cancelled)
        return end();
    takeTurn(&LinkCall::askStatus); // where the link stands now, since it is not what was thought
}

void LinkCall::read(std::function<void(const LinkHistory &)> then)
{
    auto *job = reading<LinkHistory>(
        m_ledger, [id = m_link.id](Ledger &l) { return l.link(id); }, this);
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
    deleteLater();
    Q_EMIT finished(); // last: who hears it may delete the ledger
}

} // namespace linktill
