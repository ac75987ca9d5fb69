// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/editoperation.h"

#include "application/links/crashpoint.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/linkrepository.h"
#include "core/log.h"

#include <QTimer>

namespace linktill {

namespace {

/// A person waits for the answer.
constexpr std::chrono::seconds statusTimeout{10};

} // namespace

EditOperation::EditOperation(Ledger &ledger, std::shared_ptr<PaymentLinkService> service, EditPlan plan,
                             const LinkContent &edited, QObject *parent)
    : JobFor<LinkEdited>(parent), m_ledger(ledger), m_service(std::move(service)), m_plan(std::move(plan)),
      m_edit(m_plan.editTo(edited)), m_link(m_plan.link())
{
}

EditOperation::~EditOperation()
{
    if (!m_open)
        return;
    // Nobody waits for this job any more. The call ends with it, so the outcome stays unknown.
    m_ledger.run(LedgerQueue::Writing, [&ledger = m_ledger, key = m_link.key()] {
        (void)ledger.links().recordEditFailure(
            key, OutcomeUnknown{UnknownCause::Cancelled, 0, QStringLiteral("left")});
    });
}

void EditOperation::start()
{
    m_flight = m_ledger.inFlight().add(InFlight::Kind::Change, m_link.accountId);
    auto *job = writing<Link>(
        m_ledger,
        [key = m_link.key(), before = m_plan.made().request,
         request = m_plan.requestOf(m_edit.edited)](Ledger &ledger) {
            crashPoint(BeforeBeginningEdit);
            const auto begun = ledger.links().beginEdit(key, before, request);
            crashPoint(AfterBeginningEdit);
            return begun;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] { begun(job->result()); });
    job->start();
}

void EditOperation::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

void EditOperation::begun(const LedgerResult<Link> &link)
{
    if (!link)
        return end(NotSent{NetworkFault::Journal, link.error().detail, link.error().fault});
    m_open = true;
    m_link = *link;
    if (m_cancelled)
        failed(NotSent{NetworkFault::Cancelled, {}});
    else
        send();
}

void EditOperation::send()
{
    crashPoint(BeforeSendingEdit);
    auto *call = m_service->update(m_edit);
    m_call = call;
    connect(call, &GatewayJob::waiting, this, &GatewayJob::waiting);
    connect(call, &GatewayJob::finished, this, [this, call] {
        m_record = call->record();
        m_skew = call->clockSkew();
        answered(call->outcome());
    });
    call->start();
}

void EditOperation::answered(const Outcome<LinkUpdated> &outcome)
{
    if (outcome)
        taken(*outcome);
    else
        failed(outcome.error());
}

void EditOperation::taken(const LinkUpdated &updated)
{
    m_open = false; // once in the queue it is done, whatever becomes of this job
    const QByteArray request = m_plan.requestOf(updated.draft);
    auto *job = writing<Link>(
        m_ledger,
        [key = m_link.key(), draft = updated.draft, request](Ledger &ledger) {
            crashPoint(BeforeRecordingEdit);
            const auto recorded = ledger.links().recordEdit(key, draft, request);
            crashPoint(AfterRecordingEdit);
            return recorded;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, now = updated.draft] {
        LinkEdited edited{m_link, changesBetween(m_edit.edited, now), {}};
        if (job->result())
            edited.link = m_link = *job->result();
        else // the gateway's answer counts all the same
            edited.notWritten = job->result().error();
        end(edited);
    });
    job->start();
}

void EditOperation::failed(const CallFailure &failure)
{
    m_open = false;
    m_failure = failure;
    auto *job = writing<Link>(
        m_ledger,
        [key = m_link.key(), failure](Ledger &ledger) {
            crashPoint(BeforeRecordingFailure);
            const auto recorded = ledger.links().recordEditFailure(key, failure);
            crashPoint(AfterRecordingFailure);
            return recorded;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_link = *job->result();
        const bool reached = !m_failure->notSent();
        if (reached && !m_cancelled)
            askStatus();
        else
            tell();
    });
    job->start();
}

/// Asks for the status, because the link may differ from what was thought.
void EditOperation::askStatus()
{
    auto *call = m_service->statusOf(m_link.reference);
    m_call = call;
    QTimer::singleShot(statusTimeout, call, [call] { call->cancel(); });
    connect(call, &GatewayJob::finished, this, [this, call] {
        if (call->outcome())
            record(*call->outcome());
        else
            tell();
    });
    call->start();
}

void EditOperation::record(const LinkStatus &status)
{
    auto *job = writing<Link>(
        m_ledger,
        [key = m_link.key(), status](Ledger &ledger) {
            crashPoint(BeforeRecordingStatus);
            const auto recorded = ledger.links().recordStatus(key, status);
            crashPoint(AfterRecordingStatus);
            return recorded;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, status] {
        if (job->result()) {
            m_link = *job->result();
        } else { // the gateway's answer is told all the same
            m_link.state = status.state;
            m_link.statusWord = status.status;
        }
        tell();
    });
    job->start();
}

void EditOperation::tell()
{
    end(*m_failure);
}

void EditOperation::end(Outcome<LinkEdited> outcome)
{
    if (outcome && outcome->notWritten)
        Log::event(LogLevel::Warning, QStringLiteral("an edit was not written down: %1")
                                          .arg(outcome->notWritten->detail));
    m_flight.reset();
    conclude(std::move(outcome));
}

} // namespace linktill
