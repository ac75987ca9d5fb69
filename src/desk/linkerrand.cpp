// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/linkerrand.h"

#include "desk/accountbook.h"
#include "desk/linkdesk.h"
#include "desk/linkwording.h"
#include "desk/shops.h"
#include "desk/wording.h"
#include "desk/wordingtr.h"

#include <QTimer>

#include <algorithm>

namespace linktill {

namespace {

constexpr int msBetweenCalls = 500;

/// What a call did not bring; empty when it did.
template <class Success> QString faultOf(const Outcome<Success> &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome)) {
        const QString why =
            refused->message.isEmpty() ? refused->statusReason : refused->message;
        return Wording::tr("The gateway said no: %1").arg(why);
    }
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return explain(*notSent).text;
    if (const auto *unknown = std::get_if<OutcomeUnknown>(&outcome))
        return explain(*unknown).text;
    return {};
}

} // namespace

LinkErrand::LinkErrand(Kind kind, QList<Link> links, const AccountBook &book, Shops &shops,
                       Ledger &ledger, QObject *parent)
    : QObject(parent), m_kind(kind), m_links(std::move(links)), m_book(book), m_shops(shops),
      m_ledger(ledger)
{
}

LinkErrand::~LinkErrand() = default;

bool LinkErrand::canRefresh(const Link &link)
{
    return existsAtGateway(link.state) || link.state == LinkState::Unknown
        || link.state == LinkState::Sending;
}

bool LinkErrand::canCancel(const Link &link)
{
    return !link.reference.isEmpty()
        && (link.state == LinkState::Created || link.state == LinkState::Other);
}

void LinkErrand::start()
{
    QMetaObject::invokeMethod(this, &LinkErrand::next, Qt::QueuedConnection);
}

void LinkErrand::stop()
{
    m_stopped = true;
    if (m_job)
        m_job->cancel();
}

void LinkErrand::next()
{
    ++m_at;
    Q_EMIT progressed(m_at, total());
    if (m_stopped || m_at >= total()) {
        m_desk.reset();
        Q_EMIT finished();
        return;
    }
    const Link &link = m_links[m_at];
    const Account *account = m_book.byId(link.accountId);
    if (!account) {
        failed(Wording::tr("The account “%1” is not here any more.").arg(link.accountName));
        return;
    }
    // A practice shop is on this computer: nobody needs to be spared.
    const bool paced = m_sinceCall.isValid() && !account->isPractice();
    const qint64 wait = paced ? std::max<qint64>(0, msBetweenCalls - m_sinceCall.elapsed()) : 0;
    if (!m_desk || m_desk->account() != *account)
        m_desk = m_shops.deskOf(*account);
    QTimer::singleShot(int(wait), this, &LinkErrand::call);
}

void LinkErrand::call()
{
    if (m_stopped)
        done();
    else if (m_kind == Kind::Cancel)
        cancelLink();
    else
        askStatus({});
}

/// `cancelFault`: why a cancel did not work, when that is the reason to ask.
void LinkErrand::askStatus(const QString &cancelFault)
{
    const Link &link = m_links[m_at];
    auto *job = link.reference.isEmpty() ? m_desk->lookUp(link.facts.orderId)
                                         : m_desk->statusOf(link.reference);
    connect(job, &GatewayJob::finished, this,
            [this, job, cancelFault] { statusCame(*job, cancelFault); });
    m_job = job;
    m_sinceCall.start();
    job->start();
}

void LinkErrand::cancelLink()
{
    auto *job = m_desk->cancel(m_links[m_at].reference);
    connect(job, &GatewayJob::finished, this, [this, job] { cancelCame(*job); });
    m_job = job;
    m_sinceCall.start();
    job->start();
}

void LinkErrand::statusCame(const JobFor<LinkStatus> &job, const QString &cancelFault)
{
    m_job.clear();
    const auto *status = std::get_if<LinkStatus>(&job.outcome());
    if (!status) {
        failed(cancelFault.isEmpty() ? faultOf(job.outcome()) : cancelFault);
        return;
    }
    const Link link = m_links[m_at];
    const LinkState state = linkStateOfStatus(status->status);
    // What was cancelled after all, by an answer that was lost or by somebody else, is as wished.
    const QString fault = state == LinkState::Cancelled ? QString() : cancelFault;
    const QDateTime again = isFinal(state) ? QDateTime() : link.nextRefresh;
    if (existsAtGateway(link.state))
        write([=, found = *status](Ledger &l) { return l.recordStatus(link.id, found, again); },
              fault);
    else
        write([=, found = *status](Ledger &l) { return l.adopt(link.id, found, QString()); }, fault);
}

void LinkErrand::cancelCame(const JobFor<LinkCancelled> &job)
{
    m_job.clear();
    if (std::holds_alternative<LinkCancelled>(job.outcome())) {
        write([id = m_links[m_at].id](Ledger &l) { return l.recordCancel(id); }, {});
        return;
    }
    const QString fault = faultOf(job.outcome());
    if (std::holds_alternative<NotSent>(job.outcome()) || m_stopped)
        failed(fault);
    else
        askStatus(fault); // where the link stands now, since it is not what was thought
}

void LinkErrand::write(LedgerJobFor<Link>::Question question, const QString &fault)
{
    auto *job = writing<Link>(m_ledger, std::move(question), this);
    connect(job, &LedgerJob::finished, this, [this, job, fault] {
        if (job->result())
            Q_EMIT changed(*job->result());
        if (!fault.isEmpty()) {
            failed(fault);
        } else if (!job->result()) {
            failed(ledgerSentence(job->result().error()));
        } else {
            ++m_succeeded;
            done();
        }
    });
    job->start();
}

void LinkErrand::failed(const QString &why)
{
    m_troubles.append({m_links[m_at], why});
    done();
}

/// The next one in its own turn: who hears of this one may end the errand.
void LinkErrand::done()
{
    QMetaObject::invokeMethod(this, &LinkErrand::next, Qt::QueuedConnection);
}

} // namespace linktill
