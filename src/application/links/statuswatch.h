// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/failedpayments.h"
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
/// application/links/refreshplan.h), one after the other, and never lets an unlock prompt open.
/// Several watches on one ledger, in one program or in several, share the work. It looks at the
/// clock often, so that neither sleep nor a corrected clock delays it.
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    explicit StatusWatch(const WatchServices &services, QObject *parent = nullptr);
    ~StatusWatch() override;

    /// Looks whether anything is due: at the start, and when something may be due sooner than before.
    void look();
    /// Without a network nothing is asked. When it returns, all that is due is asked at once.
    void setOnline(bool online);
    /// Sets the link that a person has on the screen while waiting for its payment: it is asked for at the
    /// shortest interval, and what another program writes down of it is noticed too. 0: none.
    void setWatched(LinkId id);
    /// Asks for the status of the watched link without waiting for its turn.
    void askForWatched();
    /// Does the same for links of an account, by their order numbers: somebody knows that they have changed.
    void askSoon(const QString &accountId, const QStringList &orderIds);

Q_SIGNALS:
    /// The link as it is in the ledger now, and its previous state.
    void changed(const linktill::Link &link, linktill::LinkState before);
    /// A customer tried to pay and could not, and the link is still open.
    void paymentFailed(const linktill::Link &link);
    /// The gateway has answered, whether or not anything was new.
    void checked(linktill::LinkId id, const QDateTime &at);

private:
    /// What the ledger gives to do.
    struct Work
    {
        QList<Link> links; ///< leased
        QDateTime next;    ///< when the next link is due
        std::optional<Link> watched; ///< as another program may have left it
    };
    /// A time in which nothing is asked through an account.
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
    QTimer m_timer;
    bool m_online = true;
    bool m_looking = false; ///< a question to the ledger is on its way
    bool m_again = false;   ///< look() was called meanwhile
    QPointer<OperationQueue> m_queue; ///< the leased links
    QDateTime m_leased;     ///< when the links were leased
    int m_puttingOff = 0;   ///< number of writes on their way
    bool m_ledgerFails = false; ///< a write has failed since the queue began
    std::shared_ptr<PaymentLinkService> m_service; ///< of the account that was last asked
    LinkId m_watched = 0;
    std::optional<Link> m_watchedLink; ///< as it was last known
    bool m_isWatchedAnswered = false;  ///< in the present round, which may still ask for other links
    bool m_isAskedAgain = false;       ///< somebody asked for it after that answer
    QDateTime m_askedToWait; ///< the time to which the gateway asked to wait, in the present call
    FailedPayments m_failed;
    QHash<LinkId, int> m_errors;     ///< failures since asking last worked
    QHash<QString, Pause> m_pauses; ///< by account
};

} // namespace linktill
