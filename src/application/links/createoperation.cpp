// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/createoperation.h"

#include "application/links/crashpoint.h"
#include "application/links/linkconcerns.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "core/log.h"

#include <QTimer>

#include <algorithm>

namespace linktill {

namespace {

/// A person waits for the answer. A later answer is left to recovery.
constexpr std::chrono::seconds askingTimeout{10};
constexpr int maxRaces = 1000; ///< for an order number; ends the loop if the ledger always refuses

NotSent notJournaled(const LedgerError &error)
{
    return {NetworkFault::Journal, error.detail, error.fault};
}

bool wasInDoubt(const LinkHistory &history)
{
    return std::any_of(history.events.begin(), history.events.end(), [](const LinkEvent &event) {
        return event.kind == LinkEventKind::Unknown;
    });
}

/// Returns whether an offered number belongs to a link that has nothing to do with this sending.
bool isOfAnother(Ledger &ledger, const Sending &sending, const LedgerError &error)
{
    if (sending.orderSeries.isEmpty() || error.fault != LedgerFault::OrderIdUsed)
        return false;
    const auto earlier = ledger.links().link(error.link);
    return earlier && (sending.draftId.isEmpty() || earlier->link.draftId != sending.draftId);
}

void giveNumber(Sending &sending, const QString &orderId, const RequestFormat &format)
{
    if (sending.numbered)
        sending.draft = sending.numbered(orderId);
    sending.draft.merchantOrderId = orderId;
    sending.request = format.createCall(sending.draft).body;
}

bool isLeftOpen(Ledger &ledger, LinkId id)
{
    const auto open = ledger.links().unsettled();
    return open && std::any_of(open->begin(), open->end(), [id](const Link &link) {
        return link.id == id;
    });
}

} // namespace

CreateOperation::CreateOperation(Ledger &ledger, Gateway &gateway, Sending sending,
                                 QObject *parent, const RequestFormat *format)
    : JobFor<CreatedLink>(parent), m_ledger(ledger), m_gateway(gateway),
      m_sending(std::move(sending)), m_format(format)
{
}

CreateOperation::~CreateOperation()
{
    if (!m_open)
        return;
    // Nobody waits for this job any more. The gateway's call ends with it, so the outcome stays unknown.
    m_ledger.run(LedgerQueue::Writing, [&ledger = m_ledger, key = m_entry.key] {
        (void)ledger.links().settle(key, OutcomeUnknown{UnknownCause::Cancelled, 0, QStringLiteral("left")});
    });
}

void CreateOperation::start()
{
    if (const auto obstacle = m_gateway.obstacle()) {
        QMetaObject::invokeMethod(this, [this, obstacle] { tell(*obstacle); }, Qt::QueuedConnection);
        return;
    }
    m_flight = m_ledger.inFlight().add(InFlight::Kind::Change, m_sending.accountId);
    auto *job = writing<Entry>(
        m_ledger,
        [sending = m_sending, format = m_format](Ledger &ledger) {
            return takeUp(ledger, sending, format);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] { takenUp(job->result()); });
    job->start();
}

void CreateOperation::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

LedgerResult<CreateOperation::Entry> CreateOperation::takeUp(Ledger &ledger, Sending sending,
                                                             const RequestFormat *format)
{
    crashPoint(BeforeBegin);
    const auto begun = ledger.links().begin(sending);
    crashPoint(AfterBegin);
    if (begun)
        return Entry{*begun};
    const LedgerError &error = begun.error();
    if (format && isOfAnother(ledger, sending, error))
        return takeUpNumbered(ledger, std::move(sending), *format, error);
    if (error.link != 0
        && (error.fault == LedgerFault::OrderIdUsed || error.fault == LedgerFault::BeingSent))
        return takeUpAgain(ledger, std::move(sending), error);
    return Failure{error};
}

/// Takes the next free number after another window or program took the offered one. That number may
/// be lost in the same way, so it tries again; each lost number is another link's.
LedgerResult<CreateOperation::Entry>
CreateOperation::takeUpNumbered(Ledger &ledger, Sending sending, const RequestFormat &format,
                                LedgerError error)
{
    for (int tries = 0; tries < maxRaces && error.fault == LedgerFault::OrderIdUsed; ++tries) {
        const auto next = ledger.links().nextOrderNumber(sending.accountId, sending.orderSeries);
        if (!next)
            return Failure{next.error()};
        giveNumber(sending, *next, format);
        const auto begun = ledger.links().begin(sending);
        crashPoint(AfterBegin);
        if (begun) {
            Entry entry{*begun};
            entry.orderId = *next;
            return entry;
        }
        error = begun.error();
    }
    return Failure{error};
}

/// Handles an order id that was used before, by this same link or by another one.
LedgerResult<CreateOperation::Entry>
CreateOperation::takeUpAgain(Ledger &ledger, Sending sending, const LedgerError &error)
{
    const auto earlier = ledger.links().link(error.link);
    if (!earlier || earlier->link.accountId != sending.accountId
        || earlier->link.facts.orderId != sending.draft.merchantOrderId)
        return Failure{error};
    Entry entry{earlier->link.key(), false, wasInDoubt(*earlier), earlier->request == sending.request,
                earlier->request};
    switch (earlier->link.state) {
    case LinkState::Refused:
    case LinkState::NotSent:
        // The gateway may have the earlier content, so it would call this one a duplicate: ask first.
        if (entry.inDoubt && !entry.isSame) {
            entry.isOpen = true;
            return entry;
        }
        sending.again = entry.key;
        if (const auto begun = ledger.links().begin(sending); !begun)
            return Failure{begun.error()};
        return entry;
    case LinkState::Sending:
    case LinkState::Unknown:
        if (!isLeftOpen(ledger, error.link))
            return Failure{LedgerError{LedgerFault::BeingSent, error.detail, error.link}};
        entry.isOpen = entry.inDoubt = true;
        return entry;
    default:
        return Failure{error};
    }
}

void CreateOperation::takenUp(const LedgerResult<Entry> &entry)
{
    if (!entry)
        return tell(notJournaled(entry.error()));
    m_entry = *entry;
    if (!m_entry.orderId.isEmpty()) {
        giveNumber(m_sending, m_entry.orderId, *m_format);
        Q_EMIT renumbered(m_entry.orderId);
    }
    if (m_entry.isOpen)
        return ask(Asking::BeforeSending);
    m_open = true;
    send();
}

/// Sends again, because the gateway does not know the earlier try.
void CreateOperation::beginAgain()
{
    m_sending.again = m_entry.key;
    auto *job = writing<LinkKey>(
        m_ledger,
        [sending = m_sending](Ledger &ledger) {
            crashPoint(BeforeBeginningAgain);
            const auto begun = ledger.links().begin(sending);
            crashPoint(AfterBeginningAgain);
            return begun;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result())
            return tell(notJournaled(job->result().error()));
        m_open = true;
        send();
    });
    job->start();
}

void CreateOperation::send()
{
    if (m_cancelled) {
        const NotSent stopped{NetworkFault::Cancelled, {}};
        return settle(stopped, [this, stopped] { tell(stopped); });
    }
    crashPoint(BeforeSending);
    auto *call = m_gateway.create(m_sending.draft);
    m_call = call;
    connect(call, &GatewayJob::waiting, this, &GatewayJob::waiting);
    connect(call, &GatewayJob::finished, this, [this, call] {
        // Support does not ask about links that were made, and cleaning the record takes a while.
        if (!call->outcome())
            remember(*call);
        m_skew = call->clockSkew();
        answered(call->outcome());
    });
    call->start();
}

void CreateOperation::answered(const Outcome<CreatedLink> &outcome)
{
    m_answer = outcome;
    if (*m_answer) {
        CreatedLink &created = m_answer->value();
        created.address = m_sending.checkout.addressIn(created.url, created.reference);
    }
    const Refused *refused = outcome ? nullptr : outcome.error().refused();
    if (refused && m_entry.inDoubt && saysDuplicate(refused->kind))
        return ask(Asking::AfterDuplicate);
    settle(*m_answer, [this] {
        const bool isUnknown = !*m_answer && m_answer->error().unknown();
        if (isUnknown && !m_cancelled)
            ask(Asking::AfterSending);
        else
            tell(*m_answer);
    });
}

void CreateOperation::settle(const Outcome<CreatedLink> &outcome, std::function<void()> then)
{
    m_open = false; // once in the queue it is done, whatever becomes of this job
    auto *job = writing<QStringList>(
        m_ledger,
        [key = m_entry.key, outcome](Ledger &ledger) -> LedgerResult<QStringList> {
            crashPoint(BeforeSettling);
            const auto settled = ledger.links().settle(key, outcome);
            crashPoint(AfterSettling);
            if (!settled)
                return Failure{settled.error()};
            return knownHostsOf(ledger, *settled);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        // When this fails, the entry stays open and recovery will ask. The outcome is told all the same.
        if (!job->result()) {
            Log::event(LogLevel::Warning, QStringLiteral("an outcome was not written down: %1")
                                              .arg(job->result().error().detail));
        }
        if (m_answer && *m_answer) {
            CreatedLink &created = m_answer->value();
            created.isRecorded = bool(job->result());
            created.knownHosts = job->result() ? *job->result() : QStringList();
        }
        then();
    });
    job->start();
}

void CreateOperation::ask(Asking why)
{
    crashPoint(BeforeAsking);
    auto *call = m_gateway.statusByOrderId(m_sending.draft.merchantOrderId);
    m_call = call;
    QTimer::singleShot(askingTimeout, call, [call] { call->cancel(); });
    connect(call, &GatewayJob::finished, this, [this, why, call] {
        if (!m_answer)
            remember(*call);
        asked(why, call->outcome());
    });
    call->start();
    if (m_cancelled)
        call->cancel();
}

void CreateOperation::asked(Asking why, const Outcome<LinkStatus> &outcome)
{
    if (outcome)
        return adopt(why, *outcome);
    if (saysNoRecord(outcome.error()))
        return notThere(why);
    switch (why) {
    case Asking::BeforeSending:
        return tell(OutcomeUnknown{m_cancelled ? UnknownCause::Cancelled
                                               : UnknownCause::ConnectionLost,
                                   0, QStringLiteral("an earlier try is open")});
    case Asking::AfterSending:
        return tell(*m_answer);
    case Asking::AfterDuplicate:
        break;
    }
    const OutcomeUnknown exists{UnknownCause::ExistsAlready, 0, QStringLiteral("a duplicate")};
    settle(exists, [this, exists] { tell(exists); });
}

/// Handles the answer that the gateway knows no such order.
void CreateOperation::notThere(Asking why)
{
    switch (why) {
    case Asking::BeforeSending:
        return m_cancelled ? tell(OutcomeUnknown{UnknownCause::Cancelled, 0, {}, true})
                           : beginAgain();
    case Asking::AfterSending: {
        OutcomeUnknown unknown = *m_answer->error().unknown();
        unknown.missing = unknown.cause != UnknownCause::ExistsAlready;
        return tell(unknown);
    }
    case Asking::AfterDuplicate: // then another link has the link reference
        return settle(*m_answer, [this] { tell(*m_answer); });
    }
}

/// Returns the earlier content when a duplicate shows that the earlier try came through and the
/// last one did not.
std::optional<SentContent> CreateOperation::earlierContent(Asking why) const
{
    if (why != Asking::AfterDuplicate || m_entry.isSame || !m_format)
        return std::nullopt;
    return SentContent{m_format->read(m_entry.earlier).draft, m_entry.earlier};
}

void CreateOperation::adopt(Asking why, const LinkStatus &status)
{
    m_open = false;
    auto *job = writing<Link>(
        m_ledger,
        [key = m_entry.key, status, sent = earlierContent(why)](Ledger &ledger) {
            crashPoint(BeforeAdopting);
            const auto adopted = ledger.links().adopt(key, status, sent);
            crashPoint(AfterAdopting);
            return adopted;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, status] {
        if (!m_entry.isSame)
            return tell(NotSent{NetworkFault::Journal, status.reference, LedgerFault::OrderIdUsed});
        if (job->result() && !job->result()->url.isEmpty())
            return tell(CreatedLink{job->result()->url, status.reference,
                                    m_sending.draft.merchantOrderId, true,
                                    job->result()->isAssembled});
        tell(OutcomeUnknown{UnknownCause::ExistsAlready, 0, status.reference});
    });
    job->start();
}

void CreateOperation::tell(Outcome<CreatedLink> outcome)
{
    crashPoint(BeforeTelling);
    m_flight.reset();
    conclude(std::move(outcome));
}

void CreateOperation::remember(const GatewayJob &job)
{
    m_record = job.record();
    m_skew = job.clockSkew();
}

} // namespace linktill
