// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the practice shop of a profile with the real module: it is there again at the next start, one program
// runs it and others call it, and its desk tells what happens.
#include "core/log.h"
#include "programs/practiceserver.h"
#include "programs/practiceshop.h"
#include "programs/shopdesk.h"
#include "support/seeddraft.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

template <class Success> Outcome<Success> ended(JobFor<Success> *job)
{
    std::optional<Outcome<Success>> outcome;
    QObject::connect(job, &GatewayJob::finished, job, [&outcome, job] { outcome = job->outcome(); });
    job->start();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000))
        qFatal("the job does not end");
    return *outcome;
}

LinkContent draftOf(const QString &order)
{
    LinkContent draft = seedDraft();
    draft.environment = u"sandbox"_s;
    draft.merchantOrderId = order;
    draft.customLinkRef = u"ref-"_s + order;
    draft.customer.name = u"Mali Wongsa"_s;
    draft.customer.email = u"mali@example.com"_s;
    draft.scheduled = {};
    draft.notifyByPhone = false;
    return draft;
}

QString madeBy(PracticeShop &shop, const QString &order)
{
    const auto made = ended(shop.create(draftOf(order)));
    if (!made)
        qFatal("no link was made");
    return made->reference;
}

QString stateBy(PracticeShop &shop, const QString &order)
{
    const auto status = ended(shop.statusByOrderId(order));
    return status ? status->status : QString();
}

} // namespace

class TestPracticeShop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembersItsLinks();
    void tellsTheTimeBeforeItRuns();
    void endsWithItsObjectWithoutAFolder();
    void callsTheShopOfAnotherProgram();
    void keepsADamagedFileAside();
    void saysWhenItCannotBeKept();
    void deskTellsAll();
    void deskSwitchesTroubles();
    void deskStartsOver();

private:
    QString file() const { return m_folder->filePath(u"practice.json"_s); }

    FixedClock m_clock{seedNow()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPracticeShop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPracticeShop::remembersItsLinks()
{
    QString address;
    {
        PracticeShop shop(m_clock, m_folder->path());
        const auto made = ended(shop.create(draftOf(u"PR-1"_s)));
        QVERIFY(made);
        address = made->url;
        QVERIFY(shop.server()->pay(made->reference));
        madeBy(shop, u"PR-2"_s);
    }
    QVERIFY(QFile::exists(file()));
    PracticeShop shop(m_clock, m_folder->path());
    QCOMPARE(stateBy(shop, u"PR-1"_s), u"Success"_s);
    QCOMPARE(stateBy(shop, u"PR-2"_s), u"Created"_s);
    QVERIFY2(address.startsWith(shop.server()->url().toString()), "its links still lead to it");
    QVERIFY(!ended(shop.create(draftOf(u"PR-1"_s))));
}

void TestPracticeShop::tellsTheTimeBeforeItRuns()
{
    {
        PracticeShop shop(m_clock, m_folder->path());
        QCOMPARE(shop.time().now(), seedNow());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(shop.server()->jumpTo(seedNow().addDays(1)));
        QCOMPARE(shop.time().now(), seedNow().addDays(1));
    }
    PracticeShop shop(m_clock, m_folder->path());
    QCOMPARE(shop.time().now(), seedNow().addDays(1));
    QVERIFY(shop.server());
    QCOMPARE(shop.time().now(), seedNow().addDays(1));
}

void TestPracticeShop::endsWithItsObjectWithoutAFolder()
{
    {
        PracticeShop shop(m_clock);
        madeBy(shop, u"PR-1"_s);
    }
    PracticeShop shop(m_clock);
    QCOMPARE(stateBy(shop, u"PR-1"_s), QString());
}

void TestPracticeShop::callsTheShopOfAnotherProgram()
{
    auto first = std::make_unique<PracticeShop>(m_clock, m_folder->path());
    madeBy(*first, u"PR-1"_s);
    QTRY_VERIFY(QFile::exists(file()));
    PracticeShop second(m_clock, m_folder->path());
    QCOMPARE(stateBy(second, u"PR-1"_s), u"Created"_s);
    QVERIFY(!second.server());
    madeBy(second, u"PR-2"_s);
    QCOMPARE(stateBy(*first, u"PR-2"_s), u"Created"_s);
    first.reset();
    QCOMPARE(stateBy(second, u"PR-2"_s), u"Created"_s);
    QVERIFY2(second.server(), "it has taken the shop over");
}

void TestPracticeShop::keepsADamagedFileAside()
{
    {
        PracticeShop shop(m_clock, m_folder->path());
        madeBy(shop, u"PR-1"_s);
    }
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadWrite));
    const QByteArray whole = kept.readAll();
    kept.resize(kept.size() - 10);
    kept.close();
    PracticeShop shop(m_clock, m_folder->path());
    ShopDesk made(shop);
    PracticeDesk &desk = made;
    const auto aside = desk.damageKeptAs();
    QVERIFY(aside);
    QVERIFY(QFileInfo(*aside).fileName().startsWith(u"practice-damaged-"_s));
    QFile damaged(*aside);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), whole.chopped(10));
    QVERIFY2(!desk.damageKeptAs(), "it is told once");
    QVERIFY(desk.messages().isEmpty());
    madeBy(shop, u"PR-1"_s);
}

void TestPracticeShop::saysWhenItCannotBeKept()
{
    QVERIFY(QDir().mkdir(file())); // no file can take its place
    PracticeShop shop(m_clock, m_folder->path());
    ShopDesk made(shop);
    PracticeDesk &desk = made;
    QSignalSpy told(&desk, &PracticeDesk::keptChanged);
    madeBy(shop, u"PR-1"_s);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(!desk.isKept());
    QCOMPARE(stateBy(shop, u"PR-1"_s), u"Created"_s);
}

void TestPracticeShop::deskTellsAll()
{
    PracticeShop shop(m_clock, m_folder->path());
    ShopDesk made(shop);
    PracticeDesk &desk = made;
    QSignalSpy messages(&desk, &PracticeDesk::messagesChanged), links(&desk, &PracticeDesk::linkChanged),
        clock(&desk, &PracticeDesk::clockChanged), facts(&desk, &PracticeDesk::factsChanged);
    QVERIFY(desk.isThere());
    QVERIFY(desk.messages().isEmpty());
    const QString reference = madeBy(shop, u"PR-1"_s);
    QTRY_VERIFY(!messages.isEmpty());
    QCOMPARE(desk.messages().size(), 1);
    PracticeMessage message = desk.messages().first();
    QCOMPARE(message.kind, PracticeMessageKind::Link);
    QCOMPARE(message.address, u"mali@example.com"_s);
    QCOMPARE(message.reference, reference);
    QCOMPARE(message.link, desk.checkoutUrl(reference));
    QVERIFY(message.canBePaid);
    QCOMPARE(message.state, u"Created"_s);
    QVERIFY(desk.checkoutUrl(reference, u"th"_s).toString().endsWith("&lang=th"_L1));
    QVERIFY(desk.checkoutUrl(u"x"_s).isEmpty());

    QVERIFY(desk.nextEvent(PracticeEvent::Kind::Expiry));
    QCOMPARE(desk.nextEvents(1).size(), 1);
    QVERIFY(desk.leave(reference));
    QVERIFY(desk.fail(reference));
    QVERIFY(desk.pay(reference));
    QVERIFY(!desk.pay(reference) && !desk.fail(reference) && !desk.leave(reference) && !desk.pay(u"x"_s));
    QTRY_VERIFY(!links.isEmpty());
    QCOMPARE(links.first().at(0).toString(), reference);
    QCOMPARE(links.first().at(1).toString(), u"PR-1"_s);
    message = desk.messages().first();
    QCOMPARE(message.kind, PracticeMessageKind::Receipt);
    QVERIFY(message.link.isEmpty() && !message.canBePaid);
    desk.markRead(message.id);
    QVERIFY(desk.messages().first().isRead);
    QCOMPARE(desk.facts().linksPaid, 1);
    QCOMPARE(desk.facts().paymentsFailed, 1);
    QTRY_VERIFY(!facts.isEmpty());

    desk.setSpeed(60);
    QCOMPARE(desk.speed(), 60);
    QVERIFY(desk.jumpTo(seedNow().addDays(2)));
    QCOMPARE(desk.now(), seedNow().addDays(2));
    QCOMPARE(desk.aheadMs(), 2 * 24 * 3600 * 1000);
    QVERIFY(!desk.jumpTo(seedNow()));
    QTRY_VERIFY(!clock.isEmpty());
}

void TestPracticeShop::deskSwitchesTroubles()
{
    PracticeShop shop(m_clock, m_folder->path());
    ShopDesk made(shop);
    PracticeDesk &desk = made;
    QSignalSpy told(&desk, &PracticeDesk::troublesChanged);
    desk.setTrouble(PracticeTrouble::Offline, true);
    QCOMPARE(desk.troublesOn(), 1);
    const auto offline = ended(shop.create(draftOf(u"PR-1"_s)));
    QVERIFY(!offline && offline.error().notSent());
    desk.setTrouble(PracticeTrouble::Offline, false);
    desk.setTrouble(PracticeTrouble::Rejected, true);
    const auto rejected = ended(shop.create(draftOf(u"PR-1"_s)));
    QVERIFY(!rejected && rejected.error().refused());
    desk.setTrouble(PracticeTrouble::Rejected, false);
    desk.setTrouble(PracticeTrouble::AnswerLost, true);
    const auto lost = ended(shop.create(draftOf(u"PR-1"_s)));
    QVERIFY(!lost && lost.error().unknown());
    QCOMPARE(stateBy(shop, u"PR-1"_s), u"Created"_s);
    QCOMPARE(desk.facts().answersFound, 1);
    desk.setTrouble(PracticeTrouble::AnswerLost, false);
    desk.setTrouble(PracticeTrouble::WrongClock, true);
    auto *job = shop.create(draftOf(u"PR-2"_s));
    std::optional<std::chrono::seconds> skew;
    connect(job, &GatewayJob::finished, this, [&skew, job] { skew = job->clockSkew(); });
    QVERIFY2(ended(job), "the client sets its own clock right by the gateway's");
    QCOMPARE(skew, std::chrono::seconds(-600));
    QCOMPARE(desk.troublesOn(), 1);
    QTRY_COMPARE(told.size(), 7);
}

void TestPracticeShop::deskStartsOver()
{
    PracticeShop shop(m_clock, m_folder->path());
    ShopDesk made(shop);
    PracticeDesk &desk = made;
    QSignalSpy told(&desk, &PracticeDesk::startedOver);
    madeBy(shop, u"PR-1"_s);
    desk.setLessons("2");
    QCOMPARE(desk.lessons(), QByteArray("2"));
    desk.startOver();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(desk.messages().isEmpty());
    QCOMPARE(desk.lessons(), QByteArray());
    QVERIFY(desk.facts() == PracticeFacts());
    madeBy(shop, u"PR-1"_s);
}

QTEST_GUILESS_MAIN(TestPracticeShop)
#include "tst_practiceshop.moc"
