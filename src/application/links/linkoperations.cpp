// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The kinds of LinkOperation.
#include "application/links/calllimits.h"
#include "application/links/crashpoint.h"
#include "application/links/editoperation.h"
#include "application/links/linkoperation.h"
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

class RefreshOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override { askStatus(); }
};

class SettleOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override;
    void statusFailed(const CallFailure &failure) override;
};

void SettleOperation::act()
{
    crashPoint(BeforeAsking);
    auto *job = service().lookUp(m_link.facts.orderId);
    QTimer::singleShot(settlingTimeout, job, [job] { job->cancel(); });
    askStatus(job);
}

/// Settles an entry that a program left as being sent, or whose outcome stays unknown.
void SettleOperation::statusFailed(const CallFailure &failure)
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

class CancelOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override;
    void cancelCame(const JobFor<LinkCancelled> &job);
};

void CancelOperation::act()
{
    crashPoint(BeforeSendingCancel);
    auto *job = service().cancel(m_link.reference);
    connect(job, &GatewayJob::finished, this, [this, job] { cancelCame(*job); });
    call(job);
}

void CancelOperation::cancelCame(const JobFor<LinkCancelled> &job)
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
    if (m_fault->notSent() || isCancelled())
        return end();
    takeTurn([this] { askStatus(); }); // the link may differ from what was thought
}

class SendAgainOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override;
    void statusFailed(const CallFailure &failure) override;
    void sendAgain();
    void createCame(const JobFor<CreatedLink> &job);
};

void SendAgainOperation::act()
{
    if (isOutcomeOpen(m_link.state))
        askStatus();
    else
        sendAgain();
}

void SendAgainOperation::statusFailed(const CallFailure &failure)
{
    if (!saysNoRecord(failure))
        return end();
    m_fault.reset();
    sendAgain();
}

void SendAgainOperation::sendAgain()
{
    read([this](const LinkHistory &made) {
        if (isCancelled())
            return endCancelled();
        auto *job = service().sendAgain(made);
        connect(job, &GatewayJob::finished, this, [this, job] { createCame(*job); });
        call(job);
    });
}

void SendAgainOperation::createCame(const JobFor<CreatedLink> &job)
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

class GiveUpOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override { askStatus(); }
    void statusFailed(const CallFailure &failure) override;
};

void GiveUpOperation::statusFailed(const CallFailure &failure)
{
    if (!saysNoRecord(failure))
        return end();
    m_fault.reset();
    if (isCancelled())
        return endCancelled();
    write([key = m_link.key()](Ledger &l) { return l.links().giveUp(key); });
}

class SettleEditOperation final : public LinkOperation
{
public:
    using LinkOperation::LinkOperation;

private:
    void act() override;
    void settle(const LinkHistory &made);
    void editCame(const EditOperation &job);
};

void SettleEditOperation::act()
{
    read([this](const LinkHistory &made) {
        if (isCancelled())
            endCancelled();
        else
            settle(made);
    });
}

void SettleEditOperation::settle(const LinkHistory &made)
{
    const EditPlan plan = service().editPlan(made);
    m_link = made.link;
    if (!EditPlan::canSettle(m_link)) {
        if (!m_link.openEdit.isEmpty()) // for example, it is being paid
            m_notWritten = LedgerError{LedgerFault::ChangedSince, m_link.facts.orderId, 0};
        return end();
    }
    const bool isTaken = kind() == Kind::SaveEditAgain;
    const SentContent content = plan.settled(isTaken ? EditEnd::AsEdited : EditEnd::AsBefore);
    if (isFinal(m_link.state)) {
        const auto taken = isTaken ? std::optional(content) : std::nullopt;
        return write([key = m_link.key(), taken](Ledger &l) { return l.links().settleEdit(key, taken); });
    }
    auto *job = new EditOperation(context().ledger, context().service, plan, content.draft, this);
    connect(job, &GatewayJob::finished, this, [this, job] { editCame(*job); });
    call(job);
}

void SettleEditOperation::editCame(const EditOperation &job)
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

} // namespace

LinkOperation *LinkOperation::make(Kind kind, const Link &link, const Context &context, QObject *parent)
{
    switch (kind) {
    case Kind::Refresh:
        break;
    case Kind::Settle:
        return new SettleOperation(kind, link, context, parent);
    case Kind::Cancel:
        return new CancelOperation(kind, link, context, parent);
    case Kind::SendAgain:
        return new SendAgainOperation(kind, link, context, parent);
    case Kind::GiveUp:
        return new GiveUpOperation(kind, link, context, parent);
    case Kind::SaveEditAgain:
    case Kind::TakeEditBack:
        return new SettleEditOperation(kind, link, context, parent);
    }
    return new RefreshOperation(kind, link, context, parent);
}

} // namespace linktill
