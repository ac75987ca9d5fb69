// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/statuswatch.h"

#include "core/clock.h"
#include "application/accounts/accountbook.h"
#include "application/ports/ledgerjob.h"
#include "application/links/linkcall.h"
#include "application/links/linkdesk.h"
#include "application/links/refreshplan.h"
#include "application/ports/shops.h"

#include <algorithm>

namespace linktill {

namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 4;
constexpr std::chrono::seconds watchTimeout = 30s;
constexpr std::chrono::seconds lease = 180s; ///< longer than asking for mostAtOnce takes
/// The clock is looked at this often, whatever is planned: a computer sleeps, clocks are set.
constexpr std::chrono::milliseconds longestNap = 60s;
/// While what is due is in other hands, or waits for its account.
constexpr std::chrono::milliseconds shortNap = 10s;
constexpr std::chrono::seconds accountGone = longestWait;
/// A practice shop ends with its program, and another one knows nothing of its links.
constexpr std::chrono::seconds otherPracticeShop = 6h;

/// As the ledger sees it: what is further ahead than anything planned was written by a wrong clock.
bool isDue(const QDateTime &next, const QDateTime &now)
{
    return next.isValid() && (next <= now || next > now.addSecs((longestWait + lease).count()));
}

/// In what a status call can change.
bool differs(const Link &before, const Link &now)
{
    return now.state != before.state || now.statusWord != before.statusWord || now.url != before.url;
}

/// Whether the failure says something of the one link, not of the way to the gateway.
bool isAboutTheLink(const LinkCall::Fault &fault)
{
    const auto *refused = std::get_if<Refused>(&fault);
    return refused && !isAboutTheAccount(refused->kind) && refused->httpStatus != 429
        && refused->httpStatus < 500;
}

} // namespace

StatusWatch::StatusWatch(const WatchServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_begun(services.clock.now())
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
    if (m_watched == 0 || m_call)
        return;
    auto *job = writing<Done>(
        m_services.ledger,
        [id = m_watched, now = m_services.clock.now()](Ledger &ledger) -> LedgerResult<Done> {
            const auto made = ledger.link(id);
            if (!made || !made->link.nextRefresh.isValid())
                return Done();
            return ledger.refreshAt(made->link.key(), now);
        },
        this);
    connect(job, &LedgerJob::finished, this, &StatusWatch::look);
    job->start();
}

void StatusWatch::look()
{
    if (!m_online || m_call || !m_links.isEmpty())
        return; // looks by itself when that is over
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
        if (const auto made = ledger.link(watched)) {
            work.watched = made->link;
            const QDateTime sooner = nextRefreshOf(made->link, errors, now, Watched::Yes);
            if (sooner.isValid() && made->link.nextRefresh > sooner)
                static_cast<void>(ledger.refreshAt(made->link.key(), sooner)); // else it keeps its usual time
        }
    }
    const auto next = ledger.nextRefresh();
    if (!next)
        return Failure{next.error()};
    work.next = *next;
    if (!isDue(*next, now))
        return work;
    const auto links = ledger.leaseForRefresh(mostAtOnce, lease, notOf);
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
    if (!before) // whoever watches it may have seen it long ago
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
    if (work && !work->links.isEmpty()) {
        m_links = work->links;
        m_leased = m_services.clock.now();
        return next();
    }
    if (again)
        return look();
    waitFor(work ? work->next : QDateTime()); // a ledger that does not work may do so later
}

void StatusWatch::waitFor(const QDateTime &next)
{
    const QDateTime now = m_services.clock.now();
    auto nap = longestNap;
    if (isDue(next, now))
        nap = shortNap;
    else if (next.isValid())
        nap = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), 250ms, longestNap);
    if (m_watched != 0) // another program may write down what it was told
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

/// Whether the lease is good for another call; not after a sleep.
bool StatusWatch::isHeld() const
{
    const qint64 past = m_leased.secsTo(m_services.clock.now());
    return past >= 0 && past < (lease - watchTimeout).count();
}

void StatusWatch::next()
{
    if (!m_links.isEmpty() && !isHeld())
        m_links.clear(); // whoever comes first has them now
    if (m_links.isEmpty())
        return look();
    const Link link = m_links.takeFirst();
    const QDateTime now = m_services.clock.now();
    const Account *account = m_services.book.byId(link.accountId);
    if (!account)
        return putOff(link, now.addSecs(accountGone.count()));
    if (account->isPractice() && link.created < m_begun)
        return putOff(link, now.addSecs(otherPracticeShop.count()));
    if (!m_online || paused().contains(link.accountId))
        return putOff(link, link.nextRefresh); // stays due
    ask(link, *account);
}

void StatusWatch::ask(const Link &link, const Account &account)
{
    m_askedToWait = {};
    m_call = new LinkCall(LinkCall::Kind::Refresh, link, m_services.shops.quietDeskOf(account),
                          m_services.ledger, m_services.pacer, this);
    QTimer::singleShot(watchTimeout, m_call, [call = m_call.data()] { call->cancel(); });
    connect(m_call, &GatewayJob::waiting, this, [this, call = m_call.data()](const QDateTime &until) {
        m_askedToWait = until; // with all links of the account, not with this one alone
        call->cancel();
    });
    connect(m_call, &GatewayJob::finished, this,
            [this, link, call = m_call.data()] { ended(link, *call); });
    m_call->start();
}

void StatusWatch::ended(const Link &before, const LinkCall &call)
{
    m_call.clear();
    if (call.fault())
        return failed(before, call);
    m_errors.remove(before.id);
    m_pauses.remove(before.accountId);
    const Link &now = call.link();
    if (now.id == m_watched)
        m_watchedLink = now;
    if (differs(before, now))
        Q_EMIT changed(now, before.state);
    Q_EMIT checked(now.id, m_services.clock.now());
    if (call.notWritten()) { // and the others could not be either
        m_links.clear();
        return waitFor({});
    }
    next();
}

void StatusWatch::failed(const Link &link, const LinkCall &call)
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
    // What did reach the gateway may fail for this link alone: the others are not to wait behind it.
    const auto *refused = std::get_if<Refused>(&*call.fault());
    const bool staysDue = std::holds_alternative<NotSent>(*call.fault())
        || (refused && isAboutTheAccount(refused->kind));
    putOff(link, staysDue ? link.nextRefresh : nextRefreshOf(link, ++m_errors[link.id], now));
}

/// Ends the lease, then goes on.
void StatusWatch::putOff(const Link &link, const QDateTime &next)
{
    auto *job = writing<Done>(
        m_services.ledger, [key = link.key(), next](Ledger &ledger) { return ledger.refreshAt(key, next); },
        this);
    m_looking = true; // nothing else meanwhile
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_looking = false;
        if (job->result())
            return this->next();
        m_links.clear();
        waitFor({});
    });
    job->start();
}

} // namespace linktill
