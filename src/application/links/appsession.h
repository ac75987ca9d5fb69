// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/calllimits.h"
#include "application/links/recovery.h"
#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerresult.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {

class AccountBook;
class Clock;
class ExpiryWatch;
class LedgerSupervisor;
class LinkEvents;
class ServiceProvider;
class StatusWatch;

/// Services that an AppSession borrows; all of them outlive it.
struct SessionServices
{
    const AccountBook &book;
    ServiceProvider &provider;
    /// Opened when it is first asked for. Without a ledger nothing is kept, recovered, watched or backed up.
    std::function<Ledger &()> ledger;
    const Clock &clock;
};

/// Does the work of a program with a window on links and their ledger, whatever is on the screen:
/// asks what became of links whose outcome is open, keeps the status of links up to date, knows
/// which calls are on their way, looks after the ledger and replaces it. Tells what happens through
/// LinkEvents and its own signals. Has no sentences and no widgets.
class AppSession : public QObject
{
    Q_OBJECT
public:
    explicit AppSession(SessionServices services, QObject *parent = nullptr);
    ~AppSession() override;

    LinkEvents &events() { return *m_events; }
    /// All calls that nobody waits for, and all calls of a run over many links, take turns of these limits.
    CallLimits &limits() { return m_limits; }
    LedgerSupervisor &supervisor() { return *m_supervisor; }

    /// Asks in the background what became of links whose outcome is open; recovered() tells. It is
    /// also called when the network returns.
    void recover();
    /// Keeps the status of links up to date from now on, and tells which links expire soon.
    void watchStatuses();
    /// Looks whether a status is due sooner than planned.
    void lookAtStatuses();
    /// Sets the link whose payment somebody waits for on `page`; 0: nobody waits on that page any
    /// more. That 0 is ignored when another page has set its link meanwhile.
    void watchFor(const QObject *page, LinkId id);
    /// Sets the link that the customer window shows. It comes before those of watchFor(); 0: none.
    void watchDisplayed(LinkId id);
    /// Asks for the status of that link without waiting for its turn.
    void checkWatched();
    /// Asks soon for the status of links of an account, by their order numbers: they are known to have changed.
    void askSoon(const QString &accountId, const QStringList &orderIds);
    /// A call that a person waited for has ended. It may have unlocked the keychain, so that what
    /// is open can be asked now.
    void sendingEnded();
    void setOnline(bool online);
    bool isOnline() const { return m_online; }

    /// Returns whether a create, an edit or a cancel is on its way through the account; empty: any account.
    bool hasChangeInFlight(const QString &accountId = {}) const;
    /// Puts the backup, or an empty ledger, in the ledger's place. Fails with InFlight when
    /// something is on its way that belongs into the present ledger. Any other result is told by
    /// supervisor(), after ledgerReplaced().
    [[nodiscard]] LedgerResult<Done> restore(const LedgerBackup &backup);
    [[nodiscard]] LedgerResult<Done> startAfresh();

Q_SIGNALS:
    /// Tells what a recovery found out. Each open edit is told only once.
    void recovered(const linktill::Recovered &recovered);
    /// Receivers write now whatever is still to be written into the present ledger.
    void replacingLedger();
    /// Another ledger is in place, so the same numbers are other links and customers now.
    void ledgerReplaced();

private:
    void watchSoonest();
    void recoveryEnded(Recovered recovered);
    LedgerResult<Done> beginReplacing();
    void endReplacing();
    void replaced();

    SessionServices m_services;
    LinkEvents *m_events;
    LedgerSupervisor *m_supervisor;
    CallLimits m_limits;
    QPointer<Recovery> m_recovery;
    StatusWatch *m_watch = nullptr; ///< null until it is wanted
    ExpiryWatch *m_expiries = nullptr; ///< is there as long as m_watch
    const QObject *m_watcher = nullptr; ///< the page that shows m_watched
    LinkId m_watched = 0;           ///< the link whose payment somebody waits for
    LinkId m_displayed = 0;         ///< the link whose payment the customer window waits for
    QList<LinkKey> m_toldEdits;
    bool m_isLeftOpen = false;    ///< the last recovery could not ask for all links
    bool m_watchesAgain = false;  ///< watch again once the ledger was replaced, or could not be
    bool m_online = true;
};

} // namespace linktill
