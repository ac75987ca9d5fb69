// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the session of a program with a window, without a window: over a real ledger, with a clock that
// the test moves and a gateway whose answers the test gives.
#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/expirywatch.h"
#include "application/links/ledgersupervisor.h"
#include "application/links/linkevents.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerbackup.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/fakeserviceprovider.h"
#include "support/heldgateway.h"

#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const NotSent offline{NetworkFault::Offline, {}};

} // namespace

class TestAppSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recoversOnceAtATime();
    void whatIsFoundIsAnEvent();
    void recoversWhenTheNetworkReturns();
    void asksAgainOnceTheKeychainIsOpen();
    void whatIsMadeIsLookedAtSoon();
    void onlyThePageThatIsShownEndsTheWait();
    void knowsWhatIsOnItsWay();
    void noOtherLedgerUnderAChange_data();
    void noOtherLedgerUnderAChange();
    void aBackupTakesThePlace();
    void aBackupThatIsNoneLeavesAllAsItIs();
    void tellsOnceWhatExpiresSoon();
    void withoutALedgerNothingIsDone();

private:
    std::function<Ledger &()> ledger()
    {
        return [this]() -> Ledger & { return *m_ledger; };
    }
    LinkKey addOpen(const QString &order)
    {
        Sending sending = sendingOf(order);
        sending.accountId = practiceAccount().id;
        sending.environment = Environment::Practice;
        const auto key = m_ledger->links().begin(sending);
        if (!key || !m_ledger->links().settle(*key, OutcomeUnknown{}))
            qFatal("no link");
        return *key;
    }
    LinkKey add(const QString &order)
    {
        Sending sending = sendingOf(order);
        sending.accountId = practiceAccount().id;
        sending.environment = Environment::Practice;
        return make(*m_ledger, sending, u"R-"_s + order);
    }
    Link link(LinkId id) { return m_ledger->links().link(id)->link; }
    bool isWatching() const { return m_session->findChild<StatusWatch *>(); }

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<FakeServiceProvider> m_provider;
    std::unique_ptr<AppSession> m_session;
};

void TestAppSession::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_book = std::make_unique<AccountBook>(m_fixture->folder());
    m_gateway = std::make_unique<HeldGateway>();
    m_provider = std::make_unique<FakeServiceProvider>(*m_gateway, m_fixture->clock);
    m_session = std::make_unique<AppSession>(
        SessionServices{*m_book, *m_provider, ledger(), m_fixture->clock});
}

void TestAppSession::cleanup()
{
    m_session.reset();
    m_provider.reset();
    m_gateway.reset();
    m_book.reset();
    m_ledger.reset();
    m_fixture.reset();
}

void TestAppSession::recoversOnceAtATime()
{
    addOpen(u"lost"_s);
    QSignalSpy recovered(m_session.get(), &AppSession::recovered);
    m_session->recover();
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"lost"_s});
    m_session->recover(); // the recovery is still running
    m_gateway->asking->end(LinkStatus{u"R7"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered[0][0].value<Recovered>().found.size(), 1);
    QCOMPARE(m_gateway->askedFor.size(), 1);
    QVERIFY(m_provider->asked.isEmpty()); // recovery by itself asks nobody to unlock the keychain
}

void TestAppSession::whatIsFoundIsAnEvent()
{
    const LinkKey key = addOpen(u"lost"_s);
    QSignalSpy changed(&m_session->events(), &LinkEvents::changed);
    m_session->recover();
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(LinkStatus{u"R7"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Link>(), link(key));
}

void TestAppSession::recoversWhenTheNetworkReturns()
{
    addOpen(u"lost"_s);
    m_session->setOnline(false);
    QVERIFY(!m_session->isOnline());
    m_session->setOnline(true);
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"lost"_s});
}

void TestAppSession::asksAgainOnceTheKeychainIsOpen()
{
    addOpen(u"lost"_s);
    QSignalSpy recovered(m_session.get(), &AppSession::recovered);
    m_session->recover();
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(NotSent{NetworkFault::KeychainLocked, {}});
    QTRY_COMPARE(recovered.size(), 1);
    m_session->sendingEnded();
    QTRY_COMPARE(m_gateway->askedFor.size(), 2);
}

/// A new link is due soon after it was made, but the watch looked for what is due before it was made.
void TestAppSession::whatIsMadeIsLookedAtSoon()
{
    m_session->watchStatuses();
    const LinkKey key = add(u"1"_s);
    m_fixture->clock.pass(15);
    m_session->events().tell(link(key), LinkState::Sending);
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"R-1"_s});
}

/// A page that is left ends its wait only after the next page has said which link it shows.
void TestAppSession::onlyThePageThatIsShownEndsTheWait()
{
    const LinkKey key = add(u"1"_s);
    const QObject left, shown;
    m_session->watchStatuses();
    m_session->watchFor(&left, key);
    m_session->watchFor(&shown, key);
    m_session->watchFor(&left, 0);
    m_session->checkWatched();
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"R-1"_s});
}

void TestAppSession::knowsWhatIsOnItsWay()
{
    QVERIFY(!m_session->hasChangeInFlight());
    const auto change = m_ledger->inFlight().add(InFlight::Kind::Change, u"shop"_s);
    QVERIFY(m_session->hasChangeInFlight());
    QVERIFY(m_session->hasChangeInFlight(u"shop"_s));
    QVERIFY(!m_session->hasChangeInFlight(u"other"_s));
}

void TestAppSession::noOtherLedgerUnderAChange_data()
{
    QTest::addColumn<bool>("isRestored");
    QTest::newRow("a backup") << true;
    QTest::newRow("an empty ledger") << false;
}

void TestAppSession::noOtherLedgerUnderAChange()
{
    QFETCH(bool, isRestored);
    m_session->watchStatuses();
    const auto edit = m_ledger->inFlight().add(InFlight::Kind::Change, u"shop"_s);
    QSignalSpy replacing(m_session.get(), &AppSession::replacingLedger);
    const auto begun = isRestored ? m_session->restore({}) : m_session->startAfresh();
    QVERIFY(!begun);
    QCOMPARE(begun.error().fault, LedgerFault::InFlight);
    QCOMPARE(replacing.size(), 0);
    QVERIFY(isWatching());
}

void TestAppSession::aBackupTakesThePlace()
{
    add(u"before"_s);
    m_session->watchStatuses();
    LedgerSupervisor &supervisor = m_session->supervisor();
    QSignalSpy backedUp(&supervisor, &LedgerSupervisor::backedUp), restored(&supervisor, &LedgerSupervisor::restored),
        replacing(m_session.get(), &AppSession::replacingLedger),
        replaced(m_session.get(), &AppSession::ledgerReplaced);
    supervisor.backUpNow();
    QTRY_COMPARE(backedUp.size(), 1);
    add(u"after"_s);
    QVERIFY(bool(m_session->restore(backedUp[0][0].value<LedgerBackup>())));
    QCOMPARE(replacing.size(), 1);
    QVERIFY(!isWatching()); // the answers of a watch would come into the restored ledger
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(replaced.size(), 1);
    QVERIFY(!restored[0][1].toString().isEmpty());
    QVERIFY(isWatching());
    QCOMPARE(m_ledger->links().find(u"after"_s)->size(), 0);
    QCOMPARE(m_ledger->links().find(u"before"_s)->size(), 1);
}

void TestAppSession::aBackupThatIsNoneLeavesAllAsItIs()
{
    const LinkKey key = add(u"1"_s);
    m_session->watchStatuses();
    QSignalSpy failed(&m_session->supervisor(), &LedgerSupervisor::restoreFailed),
        replaced(m_session.get(), &AppSession::ledgerReplaced);
    LedgerBackup none;
    none.file = m_fixture->folder() + u"/none.sqlite"_s;
    QVERIFY(bool(m_session->restore(none)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(replaced.size(), 0);
    QVERIFY(isWatching());
    QCOMPARE(link(key).facts.orderId, u"1"_s);
}

void TestAppSession::tellsOnceWhatExpiresSoon()
{
    Sending sending = sendingOf(u"soon"_s);
    sending.accountId = practiceAccount().id;
    sending.environment = Environment::Practice;
    sending.draft.expiry.utc = m_fixture->clock.now().addDays(3);
    QVERIFY(make(*m_ledger, sending, u"R-soon"_s) != 0);
    m_fixture->clock.pass(50 * 60 * 60);
    QSignalSpy soon(&m_session->events(), &LinkEvents::expiringSoon);
    m_session->setOnline(false);
    m_session->watchStatuses();
    m_session->findChild<ExpiryWatch *>()->look();
    QTRY_COMPARE(soon.size(), 1);
    const auto links = soon[0][0].value<QList<Link>>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].facts.orderId, u"soon"_s);
    // Another program on the same ledger, and a later start, have nothing to tell.
    AppSession other({*m_book, *m_provider, ledger(), m_fixture->clock});
    QSignalSpy again(&other.events(), &LinkEvents::expiringSoon);
    other.watchStatuses();
    other.findChild<ExpiryWatch *>()->look();
    runAndWait(*m_ledger, [] {});
    QCoreApplication::processEvents();
    QCOMPARE(again.size(), 0);
}

void TestAppSession::withoutALedgerNothingIsDone()
{
    AppSession session({*m_book, *m_provider, {}, m_fixture->clock});
    session.recover();
    session.watchStatuses();
    session.sendingEnded();
    session.setOnline(false);
    session.setOnline(true);
    session.supervisor().backUpNow();
    QVERIFY(!session.hasChangeInFlight());
    QVERIFY(!session.findChild<Recovery *>());
    QVERIFY(!session.findChild<StatusWatch *>());
}

QTEST_GUILESS_MAIN(TestAppSession)
#include "tst_appsession.moc"
