// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linkerrand.h"

#include "application/accounts/accountbook.h"
#include "application/links/linkdesk.h"
#include "application/wording/linkwording.h"
#include "application/ports/shops.h"
#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"

namespace linktill {

namespace {

// Sentences stand in functions of no class: lupdate does not see the class of a method here.

QString accountGone(const Link &link)
{
    return Wording::tr("The account “%1” is not here any more.").arg(link.accountName);
}

/// What is asked of another gateway says nothing about the link.
QString environmentChanged(const Link &link)
{
    return Wording::tr("The link was sent from “%1” when that account had another environment.")
        .arg(link.accountName);
}

QString sentenceOf(const Link &link, const LinkCall::Fault &fault)
{
    if (const auto *refused = std::get_if<Refused>(&fault)) {
        if (isOutcomeOpen(link.state) && saysNoRecord(refused->kind))
            return Wording::tr("The gateway does not know it. Send it again, or say that it is not "
                               "wanted any more.");
        const QString why =
            refused->message.isEmpty() ? refused->statusReason : refused->message;
        return Wording::tr("The gateway said no: %1").arg(why);
    }
    if (const auto *notSent = std::get_if<NotSent>(&fault))
        return explain(*notSent).text;
    return explain(std::get<OutcomeUnknown>(fault)).text;
}

/// The ledger does not know what the gateway has said, so the person is told all of it.
QString notWrittenSentence(const LinkCall &call)
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

/// Stopped before it had begun.
bool wasLeftOut(const LinkCall::Fault &fault)
{
    const auto *notSent = std::get_if<NotSent>(&fault);
    return notSent && notSent->fault == NetworkFault::Cancelled;
}

} // namespace

LinkErrand::LinkErrand(Kind kind, QList<Link> links, const AccountBook &book, Shops &shops,
                       Ledger &ledger, Pacer &pacer, QObject *parent)
    : QObject(parent), m_kind(kind), m_links(std::move(links)), m_book(book), m_shops(shops),
      m_ledger(ledger), m_pacer(pacer)
{
}

LinkErrand::~LinkErrand() = default;

void LinkErrand::start()
{
    m_flight = m_ledger.inFlight().add(LinkCall::inFlightAs(m_kind), {});
    QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
}

void LinkErrand::stop()
{
    m_stopped = true;
    if (m_call)
        m_call->cancel();
}

void LinkErrand::next()
{
    ++m_at;
    Q_EMIT progressed(m_at, total());
    if (m_stopped || m_at >= total()) {
        m_desk.reset();
        m_flight.reset();
        Q_EMIT finished();
        return;
    }
    const Link &link = m_links[m_at];
    const Account *account = m_book.byId(link.accountId);
    if (!account) {
        failed(accountGone(link));
        return;
    }
    const bool isToBeSettled = m_kind == Kind::SendAgain || m_kind == Kind::GiveUp;
    if (isToBeSettled && account->environment != link.environment) {
        failed(environmentChanged(link));
        return;
    }
    if (!m_desk || m_desk->account() != *account)
        m_desk = m_shops.deskOf(*account);
    m_call = new LinkCall(m_kind, link, m_desk, m_ledger, m_pacer, this);
    connect(m_call, &GatewayJob::finished, this, [this, call = m_call.data()] { ended(*call); });
    m_call->start();
}

void LinkErrand::ended(const LinkCall &call)
{
    m_call.clear();
    if (call.link() != m_links[m_at])
        Q_EMIT changed(call.link());
    if (call.status() && !existsAtGateway(m_links[m_at].state))
        m_hasFound = true;
    if (call.fault() && m_stopped && wasLeftOut(*call.fault()))
        done();
    else if (call.fault())
        failed(sentenceOf(call.link(), *call.fault()));
    else if (call.notWritten())
        failed(notWrittenSentence(call));
    else {
        ++m_succeeded;
        done();
    }
}

void LinkErrand::failed(const QString &why)
{
    m_troubles.append({m_links[m_at], why});
    done();
}

/// The next one in its own turn: who hears of this one may end the errand.
void LinkErrand::done()
{
    QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
}

} // namespace linktill
