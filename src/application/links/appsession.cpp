// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/appsession.h"

#include "application/accounts/accountbook.h"
#include "application/links/expirywatch.h"
#include "application/links/ledgersupervisor.h"
#include "application/links/linkevents.h"
#include "application/links/paymentlinkservice.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/serviceprovider.h"
#include "core/clock.h"

#include <utility>

namespace linktill {

AppSession::AppSession(SessionServices services, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_events(new LinkEvents(this)),
      m_supervisor(new LedgerSupervisor(m_services.ledger, this))
{
    connect(m_events, &LinkEvents::created, this, &AppSession::lookAtStatuses);
    connect(m_supervisor, &LedgerSupervisor::restored, this, &AppSession::replaced);
    connect(m_supervisor, &LedgerSupervisor::startedAfresh, this, &AppSession::replaced);
    connect(m_supervisor, &LedgerSupervisor::restoreFailed, this, &AppSession::endReplacing);
    connect(m_supervisor, &LedgerSupervisor::failed, this, &AppSession::endReplacing);
    m_supervisor->begin();
}

AppSession::~AppSession() = default;

void AppSession::recover()
{
    if (!m_services.ledger || m_recovery)
        return;
    m_recovery = new Recovery(
        m_services.ledger(),
        [this](const Link &link) -> std::shared_ptr<PaymentLinkService> {
            const Account *account = m_services.book.byId(link.accountId);
            return account ? m_services.provider.serviceForRun(*account, ServiceProvider::Prompting::Never) : nullptr;
        },
        0, this, &m_limits);
    connect(m_recovery, &Recovery::finished, this, [this] { recoveryEnded(m_recovery->result()); });
    m_recovery->start();
}

/// Says nothing of links that are still open: they are tried again later.
void AppSession::recoveryEnded(Recovered recovered)
{
    m_isLeftOpen = !recovered.open.isEmpty();
    if (recovered.error)
        m_supervisor->look(*recovered.error);
    for (const Link &link : recovered.found + recovered.missing)
        m_events->tell(link);
    recovered.edits.removeIf([this](const Link &link) { return m_toldEdits.contains(link.key()); });
    for (const Link &link : std::as_const(recovered.edits))
        m_toldEdits << link.key();
    Q_EMIT this->recovered(recovered);
}

void AppSession::watchStatuses()
{
    if (!m_services.ledger || m_watch)
        return;
    m_watch = new StatusWatch({m_services.ledger(), m_services.book, m_services.provider, m_limits,
                               m_services.clock},
                              this);
    connect(m_watch, &StatusWatch::changed, m_events, [this](const Link &link, LinkState before) {
        m_events->tell(link, before);
    });
    connect(m_watch, &StatusWatch::paymentFailed, m_events, &LinkEvents::tellPaymentFailed);
    connect(m_watch, &StatusWatch::checked, m_events, &LinkEvents::tellChecked);
    m_watch->setOnline(m_online);
    watchSoonest();
    m_watch->look();
    m_expiries = new ExpiryWatch(m_services.ledger(), this);
    connect(m_expiries, &ExpiryWatch::expiringSoon, m_events, &LinkEvents::tellExpiring);
}

void AppSession::lookAtStatuses()
{
    if (m_watch)
        m_watch->look();
}

void AppSession::watchFor(const QObject *page, LinkId id)
{
    if (id == 0 && page != m_watcher)
        return;
    m_watcher = page;
    m_watched = id;
    watchSoonest();
}

void AppSession::watchDisplayed(LinkId id)
{
    m_displayed = id;
    watchSoonest();
}

void AppSession::watchSoonest()
{
    if (m_watch)
        m_watch->setWatched(m_displayed != 0 ? m_displayed : m_watched);
}

void AppSession::checkWatched()
{
    if (m_watch)
        m_watch->askForWatched();
}

void AppSession::askSoon(const QString &accountId, const QStringList &orderIds)
{
    if (m_watch)
        m_watch->askSoon(accountId, orderIds);
}

void AppSession::sendingEnded()
{
    lookAtStatuses();
    if (m_isLeftOpen)
        recover();
}

void AppSession::setOnline(bool online)
{
    const bool isBack = online && !m_online;
    m_online = online;
    if (m_watch)
        m_watch->setOnline(online);
    if (isBack)
        recover();
}

bool AppSession::hasChangeInFlight(const QString &accountId) const
{
    return m_services.ledger && m_services.ledger().inFlight().hasChange(accountId);
}

LedgerResult<Done> AppSession::restore(const LedgerBackup &backup)
{
    const auto begun = beginReplacing();
    if (begun)
        m_supervisor->restore(backup);
    return begun;
}

LedgerResult<Done> AppSession::startAfresh()
{
    const auto begun = beginReplacing();
    if (begun)
        m_supervisor->startAfresh();
    return begun;
}

/// A call on its way belongs to the ledger in which it began: in another ledger the same number may
/// be another link. The watch is stopped instead, because it can ask again.
LedgerResult<Done> AppSession::beginReplacing()
{
    m_watchesAgain = m_watchesAgain || m_watch;
    delete std::exchange(m_watch, nullptr);
    delete std::exchange(m_expiries, nullptr);
    if (!m_services.ledger().inFlight().isEmpty()) {
        endReplacing();
        return Failure{LedgerError{LedgerFault::InFlight, {}, 0}};
    }
    Q_EMIT replacingLedger();
    return Done();
}

void AppSession::endReplacing()
{
    if (std::exchange(m_watchesAgain, false))
        watchStatuses();
}

void AppSession::replaced()
{
    m_events->forget();
    Q_EMIT ledgerReplaced();
    endReplacing();
    recover();
}

} // namespace linktill
