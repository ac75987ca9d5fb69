// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkbatch.h"

#include "application/accounts/accountbook.h"
#include "application/links/operationqueue.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/outcome.h"
#include "application/ports/serviceprovider.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"

namespace linktill {

namespace {

// These functions belong to no class, because lupdate does not see the class of a method here.

QString accountGone(const Link &link)
{
    return Wording::tr("The account “%1” is not here any more.").arg(link.accountName);
}

/// Another environment's gateway cannot tell about the link.
QString environmentChanged(const Link &link)
{
    return Wording::tr("The link was sent from “%1” when that account had another environment.")
        .arg(link.accountName);
}

QString sentenceOf(const Link &link, const CallFailure &fault)
{
    if (isOutcomeOpen(link.state) && saysNoRecord(fault))
        return Wording::tr("The gateway does not know it. Send it again, or say that it is not "
                           "wanted any more.");
    const Refused *refused = fault.refused();
    if (!refused)
        return explain(fault).text;
    return Wording::tr("The gateway said no: %1")
        .arg(refused->message.isEmpty() ? refused->statusReason : refused->message);
}

/// Tells the gateway's whole answer, because the ledger does not have it.
QString notWrittenSentence(const LinkOperation &call)
{
    const QString why = ledgerSentence(*call.notWritten());
    if (call.created())
        return Wording::tr("PortOne created the link %1, but this was not saved here. %2")
            .arg(call.created()->url, why);
    if (call.status())
        return Wording::tr("PortOne says: %1. This was not saved here. %2")
            .arg(linkStateWord(call.status()->state), why);
    if (call.hasCancelled())
        return Wording::tr("PortOne cancelled the link, but this was not saved here. %1").arg(why);
    if (call.hasEdited())
        return Wording::tr("PortOne saved the edit, but it was not saved here. %1").arg(why);
    return why;
}

/// Returns whether the operation was stopped before it began.
bool wasLeftOut(const CallFailure &fault)
{
    const NotSent *notSent = fault.notSent();
    return notSent && notSent->fault == NetworkFault::Cancelled;
}

} // namespace

LinkBatch::LinkBatch(Kind kind, QList<Link> links, const AccountBook &book, ServiceProvider &provider,
                     Ledger &ledger, CallLimits &limits, QObject *parent)
    : QObject(parent), m_kind(kind), m_links(std::move(links)), m_book(book), m_provider(provider),
      m_ledger(ledger), m_limits(limits),
      m_queue(new OperationQueue(
          m_links, [this](const Link &link) { return operationOn(link); },
          [this](const Link &before, const LinkOperation &call) { ended(before, call); }, this))
{
    connect(m_queue, &OperationQueue::progressed, this, &LinkBatch::progressed);
    connect(m_queue, &OperationQueue::finished, this, &LinkBatch::end);
}

LinkBatch::~LinkBatch() = default;

void LinkBatch::start()
{
    m_flight = m_ledger.inFlight().add(LinkOperation::inFlightAs(m_kind), {});
    m_queue->start();
}

void LinkBatch::stop()
{
    m_queue->stop();
}

LinkOperation *LinkBatch::operationOn(const Link &link)
{
    const Account *account = m_book.byId(link.accountId);
    if (!account) {
        m_troubles.append({link, accountGone(link)});
        return nullptr;
    }
    const bool isToBeSettled = m_kind == Kind::SendAgain || m_kind == Kind::GiveUp;
    if (isToBeSettled && account->environment != link.environment) {
        m_troubles.append({link, environmentChanged(link)});
        return nullptr;
    }
    if (!m_service || m_service->account() != *account)
        m_service = m_provider.serviceForRun(*account, ServiceProvider::Prompting::Allowed);
    return LinkOperation::make(m_kind, link, {m_service, m_ledger, &m_limits}, this);
}

void LinkBatch::ended(const Link &before, const LinkOperation &call)
{
    if (call.link() != before)
        Q_EMIT changed(call.link());
    if (call.status() && !existsAtGateway(before.state))
        m_hasFound = true;
    if (call.fault()) {
        if (!m_queue->isStopped() || !wasLeftOut(*call.fault()))
            m_troubles.append({before, sentenceOf(call.link(), *call.fault())});
    } else if (call.notWritten()) {
        m_troubles.append({before, notWrittenSentence(call)});
    } else {
        ++m_succeeded;
    }
}

void LinkBatch::end()
{
    m_service.reset();
    m_flight.reset();
    Q_EMIT finished();
}

} // namespace linktill
