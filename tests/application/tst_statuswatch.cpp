// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the watch over a real ledger, with a clock that the test moves and a gateway whose answers the
// test gives.
#include "application/accounts/accountbook.h"
#include "application/links/calllimits.h"
#include "application/links/linkbatch.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/fakeserviceprovider.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTimer>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

template <class Success> class ToldJob final : public JobFor<Success>
{
public:
    explicit ToldJob(Outcome<Success> outcome) : m_told(std::move(outcome)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { this->conclude(m_told); }, Qt::QueuedConnection);
    }
    void cancel() override {}

private:
    Outcome<Success> m_told;
};

/// Answers at once with `told` and keeps the references it was asked for.
class ToldGateway final : public Gateway
{
public:
    explicit ToldGateway(Outcome<LinkStatus> first) : told(std::move(first)) {}
    JobFor<CreatedLink> *create(const LinkContent &) override { return nullptr; }
    JobFor<LinkStatus> *statusByReference(const QString &reference) override
    {
        asked << reference;
        return new ToldJob<LinkStatus>(told);
    }
    JobFor<LinkStatus> *statusByOrderId(const QString &) override { return nullptr; }
    JobFor<LinkCancelled> *cancelLink(const QString &) override { return nullptr; }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &) override { return nullptr; }

    Outcome<LinkStatus> told;
    QStringList asked;
};

/// Keeps every turn until the test gives it.
class HeldTime final : public Timekeeper
{
public:
    std::chrono::milliseconds now() const override { return {}; }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> call) override
    {
        turns.append({context, std::move(call)});
    }
    void giveTurn()
    {
        const auto [context, call] = turns.takeFirst();
        if (context)
            QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }

    QList<std::pair<QPointer<QObject>, std::function<void()>>> turns;
};

/// Takes the time from the test's clock; turns come at once.
class ClockTime final : public Timekeeper
{
public:
    explicit ClockTime(const Clock &clock) : m_clock(clock) {}
    std::chrono::milliseconds now() const override
    {
        return std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch());
    }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> call) override
    {
        QTimer::singleShot(0, context, std::move(call));
    }

private:
    const Clock &m_clock;
};

LinkStatus statusOf(const QString &word)
{
    return {{}, {}, word, {}, linkStateFromName(word.toLower()).value_or(LinkState::Other)};
}

/// Holds what a window has for its watch, except the ledger and the accounts.
struct Watcher
{
    Watcher(Gateway &gateway, Ledger &ledger, const AccountBook &book, const Clock &clock)
        : m_time(clock), m_limits(m_time), provider(gateway, clock),
          watch({ledger, book, provider, m_limits, clock})
    {
    }
    Watcher(Gateway &gateway, Ledger &ledger, const AccountBook &book, const Clock &clock,
            CallLimits &limits)
        : m_time(clock), m_limits(m_time), provider(gateway, clock),
          watch({ledger, book, provider, limits, clock})
    {
    }

private:
    ClockTime m_time;
    CallLimits m_limits;

public:
    FakeServiceProvider provider;
    StatusWatch watch;
};

} // namespace

class TestStatusWatch : public QObject
{
    Q_OBJECT
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<AccountBook> m_book;
    QString m_account;

    LinkKey add(const QString &order, const QString &account = {})
    {
        Sending sending = sendingOf(order);
        sending.accountId = account.isEmpty() ? m_account : account;
        if (account == practiceAccount().id)
            sending.environment = Environment::Practice;
        const LinkKey id = make(*m_ledger, sending, u"R-"_s + order);
        if (id == 0)
            qFatal("no link");
        return id;
    }
    Link link(LinkId id) { return m_ledger->links().link(id)->link; }
    qint64 dueIn(LinkId id) { return m_fixture->clock.now().secsTo(link(id).nextRefresh); }
    /// Waits until the watch has seen the ledger as it is now, also when the watch puts off what it leased:
    /// each round puts one question to the queue in which the watch writes.
    void settle(StatusWatch &watch)
    {
        watch.look();
        for (int round = 0; round < 8; ++round) {
            bool over = false;
            auto *job = writing<QDateTime>(*m_ledger, [](Ledger &l) { return l.links().nextRefresh(); });
            connect(job, &LedgerJob::finished, this, [&over] { over = true; });
            job->start();
            if (!QTest::qWaitFor([&over] { return over; }))
                qFatal("the ledger does not answer");
        }
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void asksWhenItIsDue();
    void oneCallATurn();
    void finalOnesAreLeftAlone();
    void theWatchedOneAtTheQuickestInterval();
    void troubleSlowsTheWatchedOneDown();
    void theWatchedOneIsAskedForNow();
    void theWatchedOneIsAskedForAgainAtOnce();
    void whatAnotherProgramWroteDown();
    void everyAnswerIsTold();
    void aFailedPaymentIsToldOnce();
    void errorOfALinkPutsItOff();
    void troubleHoldsTheAccountOnly();
    void retryAfterIsKept();
    void goesOnWhenTheNetworkReturns();
    void neverUnlocksTheKeychain();
    void afterASleep();
    void aClockThatWasWrong();
    void twoWatchesShareTheWork();
    void accountIsGone();
    void practiceOfAnEarlierProgram();
    void asksSoonForChangedLinks();
    void endsWithACallOnItsWay();
};

void TestStatusWatch::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_book = std::make_unique<AccountBook>(m_fixture->folder());
    Account account;
    account.name = u"Coffee shop"_s;
    account.key = u"coffeekey"_s;
    const auto added = m_book->add(account);
    QVERIFY(bool(added));
    m_account = added->id;
}

void TestStatusWatch::cleanup()
{
    m_ledger.reset();
    m_fixture.reset();
}

void TestStatusWatch::asksWhenItIsDue()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    QSignalSpy changes(&w.watch, &StatusWatch::changed);
    const LinkKey id = add(u"1"_s);
    settle(w.watch);
    QCOMPARE(gateway.asked, QStringList()); // nothing is due yet
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.asked, QStringList{u"R-1"_s});
    QTRY_COMPARE(link(id).statusWord, u"Created"_s);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(dueIn(id), 15);
    gateway.told = statusOf(u"Success"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(changes[1][0].value<Link>().state, LinkState::Success);
    QCOMPARE(gateway.asked.size(), 2);
}

/// The gateway gets one call for each turn of the limits; tst_calllimits tests how many turns there are.
void TestStatusWatch::oneCallATurn()
{
    ToldGateway gateway(statusOf(u"Success"_s));
    HeldTime time;
    CallLimits limits(time);
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock, limits);
    QList<Link> links;
    for (int i = 0; i < 6; ++i)
        links << link(add(QString::number(i)));
    // A refresh that a person asks for takes the same turns.
    LinkBatch batch(LinkBatch::Kind::Refresh, links.mid(0, 2), *m_book, w.provider, *m_ledger, limits);
    m_fixture->clock.pass(15);
    w.watch.look();
    batch.start();
    QTRY_COMPARE(time.turns.size(), 2); // of the watch and of the batch
    for (qsizetype given = 0; given < 6; ++given) {
        QTRY_VERIFY(!time.turns.isEmpty());
        settle(w.watch);
        QCOMPARE(gateway.asked.size(), given); // nobody asks out of turn
        time.giveTurn();
        QTRY_COMPARE(gateway.asked.size(), given + 1);
    }
    QTRY_COMPARE(batch.succeeded(), 2);
}

void TestStatusWatch::finalOnesAreLeftAlone()
{
    ToldGateway gateway(statusOf(u"Expired"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey id = add(u"1"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(link(id).state, LinkState::Expired);
    m_fixture->clock.pass(1'000'000);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 1);
    QVERIFY(!m_ledger->links().nextRefresh()->isValid());
}

void TestStatusWatch::theWatchedOneAtTheQuickestInterval()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkId shown = add(u"shown"_s), other = add(u"other"_s);
    m_fixture->clock.pass(3600);
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 2);
    settle(w.watch);
    QVERIFY(dueIn(shown) >= 15);
    m_fixture->clock.pass(3600); // nothing happens to the links, so they are asked for less and less often
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 4);
    settle(w.watch);
    QVERIFY2(dueIn(shown) > 600, qPrintable(QString::number(dueIn(shown))));
    w.watch.setWatched(shown);
    QTRY_COMPARE(dueIn(shown), 15);
    QVERIFY(dueIn(other) > 600);
    for (int i = 5; i < 8; ++i) {
        m_fixture->clock.pass(15);
        w.watch.look();
        QTRY_COMPARE(gateway.asked.size(), i);
        QCOMPARE(gateway.asked.constLast(), u"R-shown"_s);
        QTRY_COMPARE(dueIn(shown), 15);
    }
    w.watch.setWatched(0);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_VERIFY(dueIn(shown) > 600); // the link waits as long as others again
}

void TestStatusWatch::troubleSlowsTheWatchedOneDown()
{
    ToldGateway gateway(Refused{400, u"5001"_s, {}, {}, {}, RefusalKind::NoRecord});
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkId id = add(u"1"_s);
    w.watch.setWatched(id);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(dueIn(id), 60);
    settle(w.watch);
    QCOMPARE(dueIn(id), 60);
    QCOMPARE(gateway.asked.size(), 1);
}

void TestStatusWatch::theWatchedOneIsAskedForNow()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkId id = add(u"1"_s);
    w.watch.askForWatched(); // no link is watched
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 0);
    w.watch.setWatched(id);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 0); // setWatched() alone asks nothing
    w.watch.askForWatched();
    QTRY_COMPARE(gateway.asked.size(), 1);
}

/// Whoever sees the answer may ask again before the round with that answer is over.
void TestStatusWatch::theWatchedOneIsAskedForAgainAtOnce()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    w.watch.setWatched(add(u"1"_s));
    int answers = 0;
    connect(&w.watch, &StatusWatch::checked, this, [&] {
        if (++answers == 1)
            w.watch.askForWatched();
    });
    w.watch.askForWatched();
    QTRY_COMPARE(gateway.asked.size(), 2);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 2);
}

/// A payment is told here also when another window, or the command line, was quicker to ask.
void TestStatusWatch::whatAnotherProgramWroteDown()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkId id = add(u"1"_s);
    w.watch.setWatched(id);
    settle(w.watch);
    QSignalSpy changes(&w.watch, &StatusWatch::changed);
    const auto other = m_fixture->open();
    QVERIFY(other->links().recordStatus(keyOf(*other, id), statusOf(u"Success"_s)));
    w.watch.look(); // the watch's timer does the same
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].value<Link>().state, LinkState::Success);
    QCOMPARE(changes[0][1].value<LinkState>(), LinkState::Created);
    settle(w.watch);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(gateway.asked.size(), 0);
}

void TestStatusWatch::everyAnswerIsTold()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    QSignalSpy changes(&w.watch, &StatusWatch::changed), checks(&w.watch, &StatusWatch::checked);
    const LinkId id = add(u"1"_s);
    for (int i = 1; i <= 2; ++i) { // the second answer is no change
        m_fixture->clock.pass(15);
        w.watch.look();
        QTRY_COMPARE(checks.size(), i);
        QCOMPARE(checks.constLast()[0].value<LinkId>(), id);
        QCOMPARE(checks.constLast()[1].toDateTime(), m_fixture->clock.now());
    }
    QCOMPARE(changes.size(), 1);
    gateway.told = NotSent{NetworkFault::Offline, {}};
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 3);
    settle(w.watch);
    QCOMPARE(checks.size(), 2); // an error is no answer
}

void TestStatusWatch::aFailedPaymentIsToldOnce()
{
    ToldGateway gateway(statusOf(u"Created"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    QSignalSpy failed(&w.watch, &StatusWatch::paymentFailed), checks(&w.watch, &StatusWatch::checked);
    add(u"1"_s);
    const auto askAgain = [&] {
        m_fixture->clock.pass(15);
        w.watch.look();
        const qsizetype before = checks.size();
        return QTest::qWaitFor([&] { return checks.size() > before; });
    };
    QVERIFY(askAgain());
    QCOMPARE(failed.size(), 0);
    LinkStatus status = statusOf(u"Created"_s); // the gateway leaves the link open
    LinkTransaction tried;
    tried.status = u"Failed"_s;
    tried.hasFailed = true;
    tried.createdAt = m_fixture->clock.now();
    status.transactions = {tried};
    gateway.told = status;
    QVERIFY(askAgain());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Link>().facts.orderId, u"1"_s);
    QVERIFY(askAgain());
    QCOMPARE(failed.size(), 1);
}

void TestStatusWatch::errorOfALinkPutsItOff()
{
    ToldGateway gateway(Refused{400, u"5001"_s, {}, {}, {}, RefusalKind::NoRecord});
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey id = add(u"1"_s);
    qint64 wait = 15;
    for (const qint64 expected : {60, 120, 240}) {
        m_fixture->clock.pass(wait);
        w.watch.look();
        QTRY_COMPARE(dueIn(id), expected);
        QCOMPARE(link(id).state, LinkState::Created);
        wait = expected;
    }
    gateway.told = statusOf(u"Processing"_s); // the gateway works again
    m_fixture->clock.pass(wait);
    w.watch.look();
    QTRY_COMPARE(dueIn(id), 15);
    gateway.told = Refused{400, u"5001"_s, {}, {}, {}, RefusalKind::NoRecord};
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(dueIn(id), 60); // errors are counted anew
}

void TestStatusWatch::troubleHoldsTheAccountOnly()
{
    ToldGateway gateway(Refused{401, u"4010"_s, {}, {}, {}, RefusalKind::UnknownKey});
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    Account tea;
    tea.name = u"Tea shop"_s;
    tea.key = u"teakey"_s;
    const QString other = m_book->add(tea)->id;
    for (int i = 0; i < 3; ++i)
        add(QString::number(i));
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 1);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 1); // the key is wrong for all links of the account
    gateway.told = statusOf(u"Success"_s);
    const LinkKey tealink = add(u"tea"_s, other);
    m_fixture->clock.pass(14);
    w.watch.look();
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 1);
    m_fixture->clock.pass(1);
    w.watch.look();
    QTRY_COMPARE(link(tealink).state, LinkState::Success);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE_WITH_TIMEOUT(gateway.asked.size(), 5, 10'000);
}

void TestStatusWatch::retryAfterIsKept()
{
    HeldGateway gateway;
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey id = add(u"1"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.askedFor.size(), 1);
    Q_EMIT gateway.asking->waiting(m_fixture->clock.now().addSecs(200));
    QTRY_VERIFY(!gateway.asking); // the watch does not wait for the call
    m_fixture->clock.pass(190);
    settle(w.watch);
    QCOMPARE(gateway.askedFor.size(), 1);
    QCOMPARE(link(id).state, LinkState::Created);
    m_fixture->clock.pass(11);
    w.watch.look();
    QTRY_COMPARE(gateway.askedFor.size(), 2);
}

void TestStatusWatch::goesOnWhenTheNetworkReturns()
{
    ToldGateway gateway(NotSent{NetworkFault::Offline, {}});
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey first = add(u"1"_s), second = add(u"2"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 1);
    w.watch.setOnline(false);
    m_fixture->clock.pass(100'000);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 1);
    gateway.told = statusOf(u"Success"_s);
    w.watch.setOnline(true);
    QTRY_COMPARE_WITH_TIMEOUT(link(first).state, LinkState::Success, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(link(second).state, LinkState::Success, 10'000);
}

void TestStatusWatch::neverUnlocksTheKeychain()
{
    ToldGateway gateway(NotSent{NetworkFault::KeychainLocked, {}});
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey id = add(u"1"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.asked.size(), 1);
    QCOMPARE(w.provider.askedQuietly.size(), 1);
    QVERIFY(w.provider.asked.isEmpty());
    gateway.told = statusOf(u"Success"_s);
    settle(w.watch);
    QCOMPARE(gateway.asked.size(), 1); // the watch has put the question off
    m_fixture->clock.pass(16);
    w.watch.look();
    QTRY_COMPARE(link(id).state, LinkState::Success);
}

void TestStatusWatch::afterASleep()
{
    HeldGateway gateway;
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey first = add(u"1"_s), second = add(u"2"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(gateway.askedFor.size(), 1);
    m_fixture->clock.pass(8 * 3600); // the other link's lease has ended meanwhile
    const auto stolen = m_fixture->open();
    QCOMPARE(stolen->links().leaseForRefresh(9, std::chrono::hours(1), {})->size(), 2);
    gateway.asking->end(statusOf(u"Success"_s));
    QTRY_VERIFY(link(first).state == LinkState::Success || link(second).state == LinkState::Success);
    settle(w.watch);
    QCOMPARE(gateway.askedFor.size(), 1);
}

void TestStatusWatch::aClockThatWasWrong()
{
    m_fixture->clock.pass(400 * 24 * 3600);
    const LinkKey id = add(u"1"_s); // the link is dated a year ahead
    m_fixture->clock.pass(-400 * 24 * 3600);
    ToldGateway gateway(statusOf(u"Success"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    w.watch.look();
    QTRY_COMPARE(link(id).state, LinkState::Success);
}

void TestStatusWatch::twoWatchesShareTheWork()
{
    constexpr int links = 12;
    ToldGateway gateway(statusOf(u"Success"_s));
    const auto second = m_fixture->open(); // stands for another program
    Watcher one(gateway, *m_ledger, *m_book, m_fixture->clock);
    Watcher two(gateway, *second, *m_book, m_fixture->clock);
    for (int i = 0; i < links; ++i)
        add(QString::number(i));
    m_fixture->clock.pass(15);
    one.watch.look();
    two.watch.look();
    QTRY_COMPARE_WITH_TIMEOUT(gateway.asked.size(), links, 20'000);
    gateway.asked.removeDuplicates();
    QCOMPARE(gateway.asked.size(), links);
    QVERIFY(!one.provider.askedQuietly.isEmpty() && !two.provider.askedQuietly.isEmpty());
}

void TestStatusWatch::accountIsGone()
{
    ToldGateway gateway(statusOf(u"Success"_s));
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    const LinkKey id = add(u"1"_s, u"a-gone"_s);
    m_fixture->clock.pass(15);
    w.watch.look();
    QTRY_COMPARE(dueIn(id), 24 * 3600);
    QVERIFY(gateway.asked.isEmpty());
}

/// The practice shop remembers its links, so those of an earlier program are asked for as all others.
void TestStatusWatch::practiceOfAnEarlierProgram()
{
    ToldGateway gateway(statusOf(u"Success"_s));
    const LinkKey old = add(u"old"_s, practiceAccount().id);
    m_fixture->clock.pass(15);
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    w.watch.look();
    QTRY_COMPARE(link(old).state, LinkState::Success);
    QCOMPARE(gateway.asked, QStringList{u"R-old"_s});
}

void TestStatusWatch::asksSoonForChangedLinks()
{
    ToldGateway gateway(statusOf(u"Success"_s));
    const LinkKey changed = add(u"changed"_s);
    const LinkKey other = add(u"other"_s);
    const LinkKey foreign = add(u"foreign"_s, practiceAccount().id);
    Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
    w.watch.askSoon(link(changed).accountId, {u"changed"_s, u"unknown"_s, u"foreign"_s});
    QTRY_COMPARE(link(changed).state, LinkState::Success);
    QCOMPARE(gateway.asked, QStringList{u"R-changed"_s});
    QCOMPARE(link(other).state, LinkState::Created);
    QCOMPARE(link(foreign).state, LinkState::Created);
}

void TestStatusWatch::endsWithACallOnItsWay()
{
    HeldGateway gateway;
    {
        Watcher w(gateway, *m_ledger, *m_book, m_fixture->clock);
        add(u"1"_s);
        m_fixture->clock.pass(15);
        w.watch.look();
        QTRY_VERIFY(gateway.asking);
    }
    gateway.asking->end(statusOf(u"Success"_s)); // nobody hears this answer
    m_fixture->clock.pass(200);
    ToldGateway next(statusOf(u"Success"_s));
    Watcher w(next, *m_ledger, *m_book, m_fixture->clock);
    w.watch.look();
    QTRY_COMPARE(next.asked.size(), 1); // the link's lease has ended
}

QTEST_GUILESS_MAIN(TestStatusWatch)
#include "tst_statuswatch.moc"
