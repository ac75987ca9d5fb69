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
class LedgerSupervisor;
class LinkEvents;
class ServiceProvider;
class StatusWatch;

/// Services that an AppSession borrows; all of them outlive it.
struct SessionServices
{
    const AccountBook &book;
    ServiceProvider &provider;
    /// Opened when it is first asked for. Without it nothing is kept, recovered, watched or backed up.
    std::function<Ledger &()> ledger;
    const Clock &clock;
};

/// Does what a program with a window does about links and their ledger from start to end, whatever
/// is on the screen: asks what became of links whose outcome is open, keeps the status of links up to
/// date, knows what is on its way, looks after the ledger and puts another one in its place. Tells what
/// happens through LinkEvents and its own signals; has no sentences and no widgets.
class AppSession : public QObject
{
    Q_OBJECT
public:
    explicit AppSession(SessionServices services, QObject *parent = nullptr);
    ~AppSession() override;

    LinkEvents &events() { return *m_events; }
    /// All calls that nobody waits for, and those for many links, take turns of it.
    CallLimits &limits() { return m_limits; }
    LedgerSupervisor &supervisor() { return *m_supervisor; }

    /// Asks, beside all else, what became of links whose outcome is open; recovered() tells. Also done
    /// when the network returns.
    void recover();
    /// Keeps the status of links up to date from now on.
    void watchStatuses();
    /// A status may be due sooner than it was.
    void lookAtStatuses();
    /// Somebody waits for the payment of this link on `page`; 0: nobody on that page any more. A page
    /// that is left may say so after the next one has said what it shows.
    void watchFor(const QObject *page, LinkId id);
    /// Asks for that link without waiting for its turn.
    void checkWatched();
    /// A link that a person sent is over. If the keychain was locked, it is open now.
    void sendingEnded();
    void setOnline(bool online);
    bool isOnline() const { return m_online; }

    /// A create, an edit or a cancel is on its way through that account; empty: through any.
    bool hasChangeInFlight(const QString &accountId = {}) const;
    /// Puts the backup in the ledger's place, or an empty ledger. InFlight when something is on its way
    /// that belongs into the present one; what else comes of it care() tells, ledgerReplaced() first.
    [[nodiscard]] LedgerResult<Done> restore(const LedgerBackup &backup);
    [[nodiscard]] LedgerResult<Done> startAfresh();

Q_SIGNALS:
    /// Tells what a recovery found out. Each open edit is told once.
    void recovered(const linktill::Recovered &recovered);
    /// Whatever is still to be written into the present ledger is written now.
    void replacingLedger();
    /// Another ledger is in place: the same numbers are other links and customers now.
    void ledgerReplaced();

private:
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
    const QObject *m_watcher = nullptr; ///< the page that shows m_watched
    LinkId m_watched = 0;           ///< the link whose payment somebody waits for
    QList<LinkKey> m_toldEdits;
    bool m_isLeftOpen = false;    ///< the last recovery could not ask for all
    bool m_watchesAgain = false;  ///< once another ledger is in place, or could not be put there
    bool m_online = true;
};

} // namespace linktill
