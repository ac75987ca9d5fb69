// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "core/link.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace linktill {

class AccountBook;
class CallLimits;
class Clock;
class LinkOperation;
class PaymentLinkService;
class OperationQueue;
class ServiceProvider;

/// Services that a StatusWatch borrows; all of them outlive it.
struct WatchServices
{
    Ledger &ledger;
    const AccountBook &book;
    ServiceProvider &provider;
    CallLimits &limits;
    const Clock &clock;
};

/// Keeps the status of links up to date for as long as it lives: asks for each when it is due (see
/// application/links/refreshplan.h), one after the other, and never lets an unlock prompt open. Several
/// watches on one ledger, in one program or in several, share the work. Goes by the clock and looks at it
/// often, so that neither sleep nor a clock that is set right keeps it waiting.
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    explicit StatusWatch(const WatchServices &services, QObject *parent = nullptr);
    ~StatusWatch() override;

    /// Looks whether anything is due: to begin with, and when something may be due sooner than it was.
    void look();
    /// Without a network nothing is asked; when it returns, what waited for it is asked at once.
    void setOnline(bool online);
    /// A person has this link on the screen and waits for its payment: it is asked for at the quickest
    /// interval, and what another program writes down of it is noticed too. 0: none.
    void setWatched(LinkId id);
    /// Asks for the watched link without waiting for its turn.
    void askForWatched();

Q_SIGNALS:
    /// As it is in the ledger now, and the state that it had before.
    void changed(const linktill::Link &link, linktill::LinkState before);
    /// The gateway has answered, whether or not anything was new.
    void checked(linktill::LinkId id, const QDateTime &at);

private:
    /// The ledger's answer to what is to be done.
    struct Work
    {
        QList<Link> links; ///< leased
        QDateTime next;    ///< of what is not
        std::optional<Link> watched; ///< as another program may have left it
    };
    /// An account through which nothing is asked for a while.
    struct Pause
    {
        int errors = 0;
        QDateTime until;
    };

    static LedgerResult<Work> findWork(Ledger &ledger, const QDateTime &now,
                                       const QStringList &notOf, LinkId watched, int errors);
    void took(const LedgerResult<Work> &work);
    void compareWatched(const Link &now);
    void waitFor(const QDateTime &next);
    QStringList paused() const;
    bool isHeld() const;
    void begin(const QList<Link> &links);
    LinkOperation *operationOn(const Link &link);
    LinkOperation *refresh(const Link &link, const Account &account);
    void ended(const Link &before, const LinkOperation &call);
    void giveBack();
    void endRound();
    void failed(const Link &link, const LinkOperation &call);
    void pause(const QString &account, const QDateTime &until);
    void putOff(const Link &link, const QDateTime &next);

    WatchServices m_services;
    const QDateTime m_begun;
    QTimer m_timer;
    bool m_online = true;
    bool m_looking = false; ///< the ledger is asked
    bool m_again = false;   ///< once more when it has answered
    QPointer<OperationQueue> m_queue; ///< of what is leased
    QDateTime m_leased;     ///< when
    int m_puttingOff = 0;   ///< so many writes are on their way
    bool m_ledgerFails = false; ///< since the queue began
    std::shared_ptr<PaymentLinkService> m_service; ///< of the account of which one was asked for last
    LinkId m_watched = 0;
    std::optional<Link> m_watchedLink; ///< as it was known last
    QDateTime m_askedToWait; ///< by the gateway, for the present call
    QHash<LinkId, int> m_errors;     ///< since asking for it last worked
    QHash<QString, Pause> m_pauses; ///< by account
};

} // namespace linktill
