// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/recovery.h"

#include "application/links/crashpoint.h"
#include "application/ports/ledgerjob.h"
#include "application/links/linkdesk.h"
#include "application/links/pacer.h"

#include <QTimer>

namespace linktill {

namespace {

/// For one link: longer than a slow gateway takes, shorter than a person's patience.
constexpr std::chrono::seconds recoveryTimeout{20};

} // namespace

Recovery::Recovery(Ledger &ledger, DeskOf deskOf, LinkId only, QObject *parent, Pacer *pacer)
    : QObject(parent), m_ledger(ledger), m_deskOf(std::move(deskOf)), m_only(only), m_pacer(pacer)
{
}

Recovery::~Recovery() = default;

LedgerResult<Recovery::Open> Recovery::gather(Ledger &ledger)
{
    crashPoint(BeforeGathering);
    const auto outcomes = ledger.unsettled();
    if (!outcomes)
        return Failure{outcomes.error()};
    const auto edits = ledger.openEdits();
    if (!edits)
        return Failure{edits.error()};
    return Open{*outcomes, *edits};
}

void Recovery::start()
{
    m_flight = m_ledger.inFlight().add(InFlight::Kind::Question, {});
    auto *job = writing<Open>(m_ledger, &gather, this); // the lane in which it is known who is sending
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result()) {
            m_result.error = job->result().error();
            return end();
        }
        m_waiting = job->result()->outcomes;
        if (m_only != 0)
            m_waiting.removeIf([this](const Link &link) { return link.id != m_only; });
        else
            m_result.edits = job->result()->edits;
        next();
    });
    job->start();
}

void Recovery::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

void Recovery::next()
{
    m_desk.reset();
    if (m_cancelled)
        m_result.open += std::exchange(m_waiting, {});
    if (m_waiting.isEmpty())
        return end();
    m_desk = m_deskOf(m_waiting.constFirst());
    if (!m_desk) {
        m_result.open << m_waiting.takeFirst();
        return next();
    }
    if (m_pacer)
        m_pacer->takeTurn(this, [this] { ask(); });
    else
        ask();
}

void Recovery::ask()
{
    if (m_cancelled) // while it waited for its turn
        return next();
    crashPoint(BeforeAsking);
    auto *call = m_desk->lookUp(m_waiting.constFirst().facts.orderId);
    m_call = call;
    QTimer::singleShot(recoveryTimeout, call, [call] { call->cancel(); });
    connect(call, &GatewayJob::waiting, this, &Recovery::waiting);
    connect(call, &GatewayJob::finished, this, [this, call] {
        m_record = call->record();
        m_skew = call->clockSkew();
        asked(call->outcome());
    });
    call->start();
}

void Recovery::asked(const Outcome<LinkStatus> &outcome)
{
    const Link &link = m_waiting.constFirst();
    if (const auto *status = std::get_if<LinkStatus>(&outcome))
        return adopt(*status);
    const auto *refused = std::get_if<Refused>(&outcome);
    const bool isMissing = refused && saysNoRecord(refused->kind);
    // The practice shop of a program ends with it, and all its links with it.
    if (isMissing && link.environment == Environment::Practice)
        return settle(NotSent{NetworkFault::Other, QStringLiteral("of an earlier practice shop")},
                      m_result.missing);
    settle(OutcomeUnknown{UnknownCause::ConnectionLost, 0,
                          isMissing ? QStringLiteral("no such order") : QString(), isMissing},
           isMissing ? m_result.missing : m_result.open);
}

void Recovery::adopt(const LinkStatus &status)
{
    auto *job = writing<Link>(
        m_ledger,
        [key = m_waiting.constFirst().key(), status](Ledger &ledger) {
            crashPoint(BeforeAdopting);
            const auto adopted = ledger.adopt(key, status, {});
            crashPoint(AfterAdopting);
            return adopted;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, status] {
        Link found = m_waiting.takeFirst();
        if (job->result()) {
            found = *job->result();
        } else { // what the gateway says is told all the same
            found.state = status.state;
            found.statusWord = status.status;
            found.reference = status.reference;
            m_result.error = job->result().error();
        }
        m_result.found << found;
        next();
    });
    job->start();
}

/// An entry that a program left as being sent, or that is still in doubt.
void Recovery::settle(const Outcome<CreatedLink> &outcome, QList<Link> &to)
{
    auto *job = writing<Link>(
        m_ledger,
        [link = m_waiting.constFirst(), outcome](Ledger &ledger) -> LedgerResult<Link> {
            // Known to be unknown: no second line in the timeline for asking again.
            if (link.state == LinkState::Unknown
                && std::holds_alternative<OutcomeUnknown>(outcome))
                return link;
            crashPoint(BeforeSettlingOpen);
            const auto settled = ledger.settle(link.key(), outcome);
            crashPoint(AfterSettlingOpen);
            return settled;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, &to] {
        const Link before = m_waiting.takeFirst();
        to << (job->result() ? *job->result() : before);
        if (!job->result())
            m_result.error = job->result().error();
        next();
    });
    job->start();
}

void Recovery::end()
{
    m_flight.reset();
    deleteLater();
    Q_EMIT finished(); // last: who hears it may delete the ledger
}

} // namespace linktill
