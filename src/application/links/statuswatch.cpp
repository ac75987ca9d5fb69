// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/statuswatch.h"

#include "application/accounts/accountbook.h"
#include "application/links/linkoperation.h"
#include "application/links/operationqueue.h"
#include "application/links/paymentlinkservice.h"
#include "application/links/refreshplan.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/serviceprovider.h"
#include "core/clock.h"

#include <algorithm>

namespace linktill {

namespace {

using namespace std::chrono_literals;

constexpr int maxAtOnce = 4;
constexpr std::chrono::seconds watchTimeout = 30s;
constexpr std::chrono::seconds lease = 180s; ///< longer than asking for maxAtOnce links takes
/// Looks at the clock this often, whatever is planned, because computers sleep and clocks are set.
constexpr std::chrono::milliseconds longestNap = 60s;
/// Used while due links are leased by another program, or their account is paused.
constexpr std::chrono::milliseconds shortNap = 10s;
constexpr std::chrono::seconds accountGone = longestWait;

/// Judges as the ledger does: a time further ahead than anything planned comes from a wrong clock.
bool isDue(const QDateTime &next, const QDateTime &now)
{
    return next.isValid() && (next <= now || next > now.addSecs((longestWait + lease).count()));
}

/// Returns whether the links differ in anything that a status call can change.
bool differs(const Link &before, const Link &now)
{
    return now.state != before.state || now.statusWord != before.statusWord || now.url != before.url;
}

/// Returns whether the failure is about the one link, not about the way to the gateway.
bool isAboutTheLink(const CallFailure &fault)
{
    const Refused *refused = fault.refused();
    return refused && !isAboutTheAccount(refused->kind) && refused->httpStatus != 429
        && refused->httpStatus < 500;
}

} // namespace

StatusWatch::StatusWatch(const WatchServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_failed(services.clock.now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::look);
}

StatusWatch::~StatusWatch() = default;

void StatusWatch::setOnline(bool online)
{
    const bool isBack = online && !m_online;
    m_online = online;
    if (!isBack)
        return;
    m_pauses.clear();
    look();
}

void StatusWatch::setWatched(LinkId id)
{
    if (id == m_watched)
        return;
    m_watched = id;
    m_watchedLink.reset();
    if (id != 0)
        look();
}

void StatusWatch::askForWatched()
{
    if (m_watched == 0)
        return;
    if (m_queue) { // until it is answered, this round is what was asked for
        m_isAskedAgain = m_isWatchedAnswered;
        return;
    }
    auto *job = writing<Done>(
        m_services.ledger,
        [id = m_watched, now = m_services.clock.now()](Ledger &ledger) -> LedgerResult<Done> {
            const auto made = ledger.links().link(id);
            if (!made || !made->link.nextRefresh.isValid())
                return Done();
            return ledger.links().refreshAt(made->link.key(), now);
        },
        this);
    connect(job, &LedgerJob::finished, this, &StatusWatch::look);
    job->start();
}

void StatusWatch::askSoon(const QString &accountId, const QStringList &orderIds)
{
    auto *job = writing<Done>(
        m_services.ledger,
        [accountId, orderIds, now = m_services.clock.now()](Ledger &ledger) -> LedgerResult<Done> {
            for (const QString &orderId : orderIds) {
                const auto id = ledger.links().orderIdUsed(accountId, orderId);
                const auto made = id && *id != 0 ? ledger.links().link(*id) : Failure{LedgerError{}};
                if (!made || !made->link.nextRefresh.isValid())
                    continue;
                if (const auto due = ledger.links().refreshAt(made->link.key(), now); !due)
                    return due;
            }
            return Done();
        },
        this);
    connect(job, &LedgerJob::finished, this, &StatusWatch::look);
    job->start();
}

void StatusWatch::look()
{
    if (!m_online || m_queue || m_puttingOff > 0)
        return; // look() is called again when these end
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_timer.stop();
    auto *job = writing<Work>(
        m_services.ledger,
        [now = m_services.clock.now(), notOf = paused(), watched = m_watched,
         errors = m_errors.value(m_watched)](Ledger &ledger) {
            return findWork(ledger, now, notOf, watched, errors);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] { took(job->result()); });
    job->start();
}

LedgerResult<StatusWatch::Work> StatusWatch::findWork(Ledger &ledger, const QDateTime &now,
                                                      const QStringList &notOf, LinkId watched,
                                                      int errors)
{
    Work work;
    if (watched != 0) {
        if (const auto made = ledger.links().link(watched)) {
            work.watched = made->link;
            const QDateTime sooner = nextRefreshOf(made->link, errors, now, Watched::Yes);
            if (sooner.isValid() && made->link.nextRefresh > sooner)
                // When this fails, the link keeps its usual time.
                static_cast<void>(ledger.links().refreshAt(made->link.key(), sooner));
        }
    }
    const auto next = ledger.links().nextRefresh();
    if (!next)
        return Failure{next.error()};
    work.next = *next;
    if (!isDue(*next, now))
        return work;
    const auto links = ledger.links().leaseForRefresh(maxAtOnce, lease, notOf);
    if (!links)
        return Failure{links.error()};
    work.links = *links;
    return work;
}

void StatusWatch::compareWatched(const Link &now)
{
    if (now.id != m_watched)
        return;
    const std::optional<Link> before = std::exchange(m_watchedLink, now);
    if (!before) // whoever watches it may show an older state
        Q_EMIT changed(now, now.state);
    else if (differs(*before, now))
        Q_EMIT changed(now, before->state);
}

void StatusWatch::took(const LedgerResult<Work> &work)
{
    m_looking = false;
    const bool again = std::exchange(m_again, false);
    if (work && work->watched)
        compareWatched(*work->watched);
    if (work && !work->links.isEmpty())
        return begin(work->links);
    if (again)
        return look();
    waitFor(work ? work->next : QDateTime()); // a ledger that fails may work later
}

void StatusWatch::waitFor(const QDateTime &next)
{
    const QDateTime now = m_services.clock.now();
    auto nap = longestNap;
    if (isDue(next, now))
        nap = shortNap;
    else if (next.isValid())
        nap = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), 250ms, longestNap);
    if (m_watched != 0) // another program may write down what it learned
        nap = std::min<std::chrono::milliseconds>(nap, quickestRefresh);
    m_timer.start(nap);
}

QStringList StatusWatch::paused() const
{
    QStringList accounts;
    for (auto pause = m_pauses.begin(); pause != m_pauses.end(); ++pause) {
        if (pause->until > m_services.clock.now())
            accounts << pause.key();
    }
    return accounts;
}

/// Returns whether the lease lasts for another call; false after the computer has slept.
bool StatusWatch::isHeld() const
{
    const qint64 past = m_leased.secsTo(m_services.clock.now());
    return past >= 0 && past < (lease - watchTimeout).count();
}

void StatusWatch::begin(const QList<Link> &links)
{
    m_leased = m_services.clock.now();
    m_ledgerFails = false;
    m_isWatchedAnswered = m_isAskedAgain = false;
    m_queue = new OperationQueue(
        links, [this](const Link &link) { return operationOn(link); },
        [this](const Link &before, const LinkOperation &call) { ended(before, call); }, this);
    connect(m_queue, &OperationQueue::finished, this, [this] {
        m_queue->deleteLater();
        m_queue.clear();
        m_service.reset();
        endRound();
    });
    m_queue->start();
}

/// Returns null where the link is not asked for now.
LinkOperation *StatusWatch::operationOn(const Link &link)
{
    if (!isHeld()) {
        m_queue->stop(); // the leases may be over, and another program may take them
        return nullptr;
    }
    const QDateTime now = m_services.clock.now();
    const Account *account = m_services.book.byId(link.accountId);
    if (!account)
        putOff(link, now.addSecs(accountGone.count()));
    else if (!m_online || paused().contains(link.accountId))
        putOff(link, link.nextRefresh); // stays due
    else
        return refresh(link, *account);
    return nullptr;
}

LinkOperation *StatusWatch::refresh(const Link &link, const Account &account)
{
    m_askedToWait = {};
    if (!m_service || m_service->account() != account)
        m_service = m_services.provider.serviceForRun(account, ServiceProvider::Prompting::Never);
    auto *call = LinkOperation::make(LinkOperation::Kind::Refresh, link,
                                     {m_service, m_services.ledger, &m_services.limits}, this);
    QTimer::singleShot(watchTimeout, call, [call] { call->cancel(); });
    connect(call, &GatewayJob::waiting, this, [this, call](const QDateTime &until) {
        m_askedToWait = until; // the whole account waits, not this link alone
        call->cancel();
    });
    return call;
}

void StatusWatch::ended(const Link &before, const LinkOperation &call)
{
    if (call.fault())
        return failed(before, call);
    m_errors.remove(before.id);
    m_pauses.remove(before.accountId);
    const Link &now = call.link();
    if (now.id == m_watched) {
        m_watchedLink = now;
        m_isWatchedAnswered = true;
    }
    if (differs(before, now))
        Q_EMIT changed(now, before.state);
    if (call.status() && m_failed.take(now.id, before.state, *call.status()))
        Q_EMIT paymentFailed(now);
    Q_EMIT checked(now.id, m_services.clock.now());
    if (call.notWritten())
        giveBack();
}

/// Stops the round: the ledger could not write one result, so it could not write the others.
void StatusWatch::giveBack()
{
    m_ledgerFails = true;
    if (m_queue)
        m_queue->stop();
}

void StatusWatch::endRound()
{
    if (m_queue || m_puttingOff > 0)
        return;
    if (m_ledgerFails)
        waitFor({});
    else if (std::exchange(m_isAskedAgain, false))
        askForWatched();
    else
        look();
}

void StatusWatch::failed(const Link &link, const LinkOperation &call)
{
    const QDateTime now = m_services.clock.now();
    if (isAboutTheLink(*call.fault())) {
        m_pauses.remove(link.accountId);
        return putOff(link, nextRefreshOf(link, ++m_errors[link.id], now));
    }
    Pause &pause = m_pauses[link.accountId];
    pause.until = now.addSecs(pauseAfter(++pause.errors).count());
    if (m_askedToWait.isValid() && m_askedToWait > pause.until)
        pause.until = m_askedToWait;
    // A call that reached the gateway may fail for this link alone, so the other links must not
    // wait behind it.
    const Refused *refused = call.fault()->refused();
    const bool staysDue = call.fault()->notSent()
        || (refused && isAboutTheAccount(refused->kind));
    putOff(link, staysDue ? link.nextRefresh : nextRefreshOf(link, ++m_errors[link.id], now));
}

/// Ends the lease and sets when to ask again.
void StatusWatch::putOff(const Link &link, const QDateTime &next)
{
    auto *job = writing<Done>(
        m_services.ledger, [key = link.key(), next](Ledger &ledger) { return ledger.links().refreshAt(key, next); },
        this);
    ++m_puttingOff;
    connect(job, &LedgerJob::finished, this, [this, job] {
        --m_puttingOff;
        if (!job->result())
            giveBack();
        endRound();
    });
    job->start();
}

} // namespace linktill
