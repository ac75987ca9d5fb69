// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the practice clock, and what it brings to links: sending, reminder, expiry; troubles; and that all of it
// is there again after a restart.
#include "practice/shopclock.h"
#include "practice/shopstate.h"
#include "practiceclient.h"

#include <QTest>

#include <atomic>

using namespace linktill::practice;
using namespace linktill::practice::test;

namespace {

/// The real time of a gateway in these tests: it stands until the test moves it.
struct RealTime
{
    std::atomic<qint64> passedMs = 0;
    std::function<QDateTime()> now()
    {
        return [this] { return julyOf2024.addMSecs(passedMs); };
    }
};

QJsonObject openLink(const Client &client, const QString &order = u"PR-1"_s)
{
    QJsonObject request = client.seed(order);
    request.remove("scheduled_date"_L1);
    request["expiry_date"_L1] = u"2024-07-20T11:00:00.000Z"_s; // two hours after the start
    request["reminder_time"_L1] = 1;
    request["reminder_time_unit"_L1] = u"hours"_s;
    request["notify_by_email"_L1] = true;
    request["notify_by_phone"_L1] = false;
    request["customer_details"_L1] = QJsonObject{{u"name"_s, u"Mali Wongsa"_s},
                                                 {u"email_address"_s, u"mali@example.com"_s},
                                                 {u"phone_number"_s, u"+66812345678"_s}};
    return request;
}

QStringList kindsOf(const PracticeGateway &gateway)
{
    static const QStringList names{u"link"_s, u"scheduled"_s, u"reminder"_s, u"receipt"_s, u"expired"_s};
    QStringList kinds;
    for (const Message &message : gateway.messages())
        kinds << names.at(static_cast<int>(message.kind));
    return kinds;
}

} // namespace

class TestPracticeClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void speeds();
    void goesForwardOnly();
    void bringsReminderAndExpiry();
    void sendsAtItsScheduledTime();
    void jumpsInOrder();
    void editsMoveWhatIsToCome();
    void tellsWithoutBeingAsked();
    void tokensLiveByRealTime();
    void wrongClock();
    void troubles_data();
    void troubles();
    void slow();
    void offline();
    void lostAnswerIsFound();
    void startsOver();
    void survivesRestarts();
    void damagedStates_data();
    void damagedStates();
    void keepsOnItsOwn();

private:
    Options options()
    {
        Options options = publishedOptions();
        options.now = m_time.now();
        options.keep = [this](const QByteArray &text) {
            const std::lock_guard lock(m_mutex);
            m_kept = text;
            return !m_cannotKeep;
        };
        return options;
    }
    void begin(const Options &options)
    {
        m_gateway = std::make_unique<PracticeGateway>(options);
        QVERIFY(m_gateway->start());
        m_client = std::make_unique<Client>(*m_gateway);
    }
    QByteArray kept()
    {
        const std::lock_guard lock(m_mutex);
        return m_kept;
    }

    RealTime m_time;
    std::mutex m_mutex;
    QByteArray m_kept;
    std::atomic<bool> m_cannotKeep = false;
    std::unique_ptr<PracticeGateway> m_gateway;
    std::unique_ptr<Client> m_client;
};

void TestPracticeClock::init()
{
    m_time.passedMs = 0;
    m_kept.clear();
    m_cannotKeep = false;
    begin(options());
}

void TestPracticeClock::cleanup()
{
    m_client.reset();
    m_gateway.reset();
}

void TestPracticeClock::speeds()
{
    ShopClock clock;
    const QDateTime start = julyOf2024;
    QCOMPARE(clock.at(start), start);
    QVERIFY(clock.setSpeed(60, start));
    QCOMPARE(clock.at(start.addSecs(10)), start.addSecs(600));
    QVERIFY(clock.setSpeed(0, start.addSecs(10)));
    QCOMPARE(clock.at(start.addSecs(500)), start.addSecs(600));
    QVERIFY(clock.setSpeed(3600, start.addSecs(500)));
    QCOMPARE(clock.at(start.addSecs(501)), start.addSecs(600 + 3600));
    QVERIFY(clock.setSpeed(1, start.addSecs(501)));
    QCOMPARE(clock.at(start.addSecs(502)), start.addSecs(600 + 3601));
    QCOMPARE(clock.aheadMs(start.addSecs(502)), (600 + 3601 - 502) * 1000);
    QVERIFY(!clock.setSpeed(-1, start));
    QVERIFY(!clock.setSpeed(2, start));
}

void TestPracticeClock::goesForwardOnly()
{
    ShopClock clock;
    QVERIFY(clock.jumpTo(julyOf2024.addDays(3), julyOf2024));
    QCOMPARE(clock.at(julyOf2024), julyOf2024.addDays(3));
    QVERIFY(!clock.jumpTo(julyOf2024.addDays(2), julyOf2024));
    QVERIFY(!clock.jumpTo(julyOf2024.addDays(3), julyOf2024));
    QVERIFY(!clock.jumpTo(julyOf2024.addYears(11), julyOf2024));
    QVERIFY(!clock.jumpTo({}, julyOf2024));
    QVERIFY(clock.setSpeed(60, julyOf2024.addSecs(1)));
    QVERIFY2(clock.at(julyOf2024) >= julyOf2024.addDays(3), "the computer's clock was set back");
}

void TestPracticeClock::bringsReminderAndExpiry()
{
    const QString reference = m_client->made(openLink(*m_client));
    QCOMPARE(kindsOf(*m_gateway), QStringList{u"link"_s});
    QVERIFY(m_gateway->setSpeed(60));
    m_time.passedMs = 59'000;
    QCOMPARE(kindsOf(*m_gateway), QStringList{u"link"_s});
    m_time.passedMs = 61'000; // 61 minutes of practice
    QCOMPARE(kindsOf(*m_gateway), (QStringList{u"reminder"_s, u"link"_s}));
    QCOMPARE(m_gateway->messages().first().at, julyOf2024.addSecs(3600));
    m_time.passedMs = 121'000;
    QCOMPARE(m_gateway->link(reference)->state, u"Expired"_s);
    QCOMPARE(kindsOf(*m_gateway), (QStringList{u"expired"_s, u"reminder"_s, u"link"_s}));
    QCOMPARE(m_gateway->facts().linksExpired, 1);
    QVERIFY(m_gateway->coming(10).isEmpty());
}

void TestPracticeClock::sendsAtItsScheduledTime()
{
    QJsonObject request = openLink(*m_client);
    request["scheduled_date"_L1] = u"2024-07-20T09:30:00.000Z"_s;
    m_client->made(request);
    QCOMPARE(kindsOf(*m_gateway), QStringList{u"scheduled"_s});
    QCOMPARE(m_gateway->messages().first().at, julyOf2024.addSecs(1800));
    const auto next = m_gateway->nextOf(Event::Kind::Sending);
    QVERIFY(next);
    QCOMPARE(next->name, u"Mali Wongsa"_s);
    QVERIFY(m_gateway->jumpTo(next->at));
    QCOMPARE(kindsOf(*m_gateway), QStringList{u"link"_s});
    QVERIFY(!m_gateway->nextOf(Event::Kind::Sending));
}

void TestPracticeClock::jumpsInOrder()
{
    m_client->made(openLink(*m_client, u"PR-1"_s));
    QJsonObject later = openLink(*m_client, u"PR-2"_s);
    later["expiry_date"_L1] = u"2024-07-20T11:30:00.000Z"_s;
    m_client->made(later);
    QStringList order;
    for (const Event &event : m_gateway->coming(10))
        order << event.orderNumber + u':' + QString::number(static_cast<int>(event.kind));
    QCOMPARE(order, (QStringList{u"PR-1:1"_s, u"PR-2:1"_s, u"PR-1:2"_s, u"PR-2:2"_s}));
    QCOMPARE(m_gateway->coming(1).size(), 1);
    QVERIFY(m_gateway->jumpTo(julyOf2024.addDays(1)));
    QCOMPARE(kindsOf(*m_gateway), (QStringList{u"expired"_s, u"expired"_s, u"reminder"_s, u"reminder"_s,
                                               u"link"_s, u"link"_s}));
    QVERIFY(!m_gateway->jumpTo(julyOf2024));
    QCOMPARE(m_gateway->clock().aheadMs, 24 * 3600 * 1000);
}

void TestPracticeClock::editsMoveWhatIsToCome()
{
    const QString reference = m_client->made(openLink(*m_client));
    QVERIFY(m_gateway->jumpTo(julyOf2024.addSecs(3700)));
    QCOMPARE(kindsOf(*m_gateway), (QStringList{u"reminder"_s, u"link"_s}));
    const Reply reply = m_client->call("PUT", u"/api/update-paylink/"_s + reference,
                                       {{u"expiry_date"_s, u"2024-07-20T13:00:00.000Z"_s}});
    QVERIFY2(reply.status == 200, reply.body.constData());
    QCOMPARE(m_gateway->nextOf(Event::Kind::Expiry)->at, julyOf2024.addSecs(4 * 3600));
    QCOMPARE(m_gateway->nextOf(Event::Kind::Reminder)->at, julyOf2024.addSecs(3 * 3600));
    QVERIFY(m_gateway->jumpTo(julyOf2024.addSecs(3 * 3600)));
    QCOMPARE(kindsOf(*m_gateway), (QStringList{u"reminder"_s, u"reminder"_s, u"link"_s}));
    QVERIFY(m_gateway->pay(reference));
    QVERIFY2(m_gateway->coming(10).isEmpty(), "nothing is to come for a paid link");
    QCOMPARE(kindsOf(*m_gateway).first(), u"receipt"_s);
}

void TestPracticeClock::tellsWithoutBeingAsked()
{
    std::atomic<int> expired = 0;
    Options given = publishedOptions();
    given.now = {};
    given.changed = [&expired](const Changes &changes) { expired += static_cast<int>(changes.links.size()); };
    begin(given);
    m_client = std::make_unique<Client>(*m_gateway, QDateTime::currentDateTimeUtc());
    QJsonObject request = openLink(*m_client);
    request["expiry_date"_L1] = QDateTime::currentDateTimeUtc().addSecs(1800).toString(Qt::ISODateWithMs);
    request["notify_by_email"_L1] = false;
    const Reply reply = m_client->create(request);
    QVERIFY2(reply.status == 200, reply.body.constData());
    QVERIFY(m_gateway->setSpeed(3600));
    QTRY_COMPARE_WITH_TIMEOUT(expired.load(), 1, 5000); // half a second of waiting
    cleanup();
}

void TestPracticeClock::tokensLiveByRealTime()
{
    QVERIFY(m_gateway->jumpTo(julyOf2024.addDays(2)));
    QCOMPARE(m_client->create(openLink(*m_client)).message(),
             u"Invalid Request, err : expiry_date must be in the future"_s);
    QJsonObject request = openLink(*m_client);
    request["expiry_date"_L1] = u"2024-07-22T11:00:00.000Z"_s;
    const Reply made = m_client->create(request);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.date, QByteArray("Sat, 20 Jul 2024 09:00:00 GMT"));
}

void TestPracticeClock::wrongClock()
{
    m_gateway->setTrouble(Trouble::WrongClock, true);
    const Reply refused = m_client->create(openLink(*m_client));
    QCOMPARE(refused.code(), u"4054"_s);
    QCOMPARE(refused.date, QByteArray("Sat, 20 Jul 2024 09:10:00 GMT"));
    m_gateway->setTrouble(Trouble::WrongClock, false);
    QCOMPARE(m_client->create(openLink(*m_client)).status, 200);
}

void TestPracticeClock::troubles_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("links");
    QTest::newRow("answer lost") << static_cast<int>(Trouble::AnswerLost) << 0 << 1;
    QTest::newRow("rejected") << static_cast<int>(Trouble::Rejected) << 400 << 0;
    QTest::newRow("down") << static_cast<int>(Trouble::Down) << 503 << 0;
}

void TestPracticeClock::troubles()
{
    QFETCH(int, trouble);
    QFETCH(int, status);
    QFETCH(int, links);
    const auto kind = static_cast<Trouble>(trouble);
    m_gateway->setTrouble(kind, true);
    QVERIFY(m_gateway->isOn(kind));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->create(openLink(*m_client, u"PR-%1"_s.arg(i))).status, status);
    QCOMPARE(m_gateway->links().size(), 3 * links);
    m_gateway->setTrouble(kind, false);
    QCOMPARE(m_client->create(openLink(*m_client, u"PR-9"_s)).status, 200);
}

void TestPracticeClock::slow()
{
    Options given = options();
    given.slowMs = 150;
    begin(given);
    m_gateway->setTrouble(Trouble::Slow, true);
    QElapsedTimer timer;
    timer.start();
    const QString reference = m_client->made(openLink(*m_client));
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(m_client->stateOf(reference), u"Created"_s);
    // Nobody else waits meanwhile: the customer's page comes at once.
    QCOMPARE(m_client->send("GET", u"/pay?ref="_s + reference, {}, {}).status, 200);
}

void TestPracticeClock::offline()
{
    const QString reference = m_client->made(openLink(*m_client));
    const QUrl address = m_gateway->url();
    m_gateway->setTrouble(Trouble::Offline, true);
    const Reply none = m_client->get(u"/api/paymentLink/"_s + reference + u"/fetch-status"_s);
    QCOMPARE(none.status, 0);
    QCOMPARE(none.error, QNetworkReply::ConnectionRefusedError);
    QVERIFY2(m_gateway->pay(reference), "the customer's bank is not offline");
    m_gateway->setTrouble(Trouble::Offline, false);
    QCOMPARE(m_gateway->url(), address);
    QCOMPARE(m_client->stateOf(reference), u"Success"_s);
}

void TestPracticeClock::lostAnswerIsFound()
{
    m_gateway->setTrouble(Trouble::AnswerLost, true);
    QCOMPARE(m_client->create(openLink(*m_client)).status, 0);
    QCOMPARE(m_gateway->facts().answersLost, 1);
    QCOMPARE(m_gateway->facts().answersFound, 0);
    const QString path = u"/api/merchant/"_s + m_gateway->key() + u"/paymentLink/PR-1/status"_s;
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_gateway->facts().answersFound, 1);
}

void TestPracticeClock::startsOver()
{
    const QString reference = m_client->made(openLink(*m_client));
    m_gateway->setTrouble(Trouble::Offline, true);
    m_gateway->setTrouble(Trouble::Slow, true);
    QVERIFY(m_gateway->setSpeed(60));
    m_gateway->setLessons("first");
    const QString key = m_gateway->key();
    m_gateway->startOver();
    QVERIFY(m_gateway->links().isEmpty());
    QVERIFY(m_gateway->messages().isEmpty());
    QVERIFY(m_gateway->coming(10).isEmpty());
    QVERIFY(!m_gateway->isOn(Trouble::Slow) && !m_gateway->isOn(Trouble::Offline));
    QCOMPARE(m_gateway->clock().speed, 1);
    QCOMPARE(m_gateway->clock().aheadMs, 0);
    QCOMPARE(m_gateway->lessons(), QByteArray());
    QCOMPARE(m_gateway->facts().linksCreated, 0);
    QCOMPARE(m_gateway->key(), key);
    QCOMPARE(m_client->get(u"/api/paymentLink/"_s + reference + u"/fetch-status"_s).code(), u"4083"_s);
    QVERIFY2(!m_client->made(openLink(*m_client)).isEmpty(), "the order number is free again");
}

void TestPracticeClock::survivesRestarts()
{
    const QString paid = m_client->made(openLink(*m_client, u"PR-1"_s));
    const QString open = m_client->made(openLink(*m_client, u"PR-2"_s));
    QVERIFY(m_gateway->pay(paid));
    m_gateway->markRead(m_gateway->messages().last().id, true);
    QVERIFY(m_gateway->jumpTo(julyOf2024.addSecs(1800)));
    m_gateway->setTrouble(Trouble::Rejected, true);
    m_gateway->setLessons("two of five");
    QCOMPARE(m_client->call("POST", u"/api/merchant/"_s + m_gateway->key() + u"/webhook"_s,
                            {{u"name"_s, u"till"_s},
                             {u"url"_s, u"http://127.0.0.1:9/hook"_s},
                             {u"type"_s, u"payment_status"_s},
                             {u"environment"_s, u"live"_s}})
                 .status,
             200);
    const QUrl address = m_gateway->url();
    const QList<Message> before = m_gateway->messages();
    cleanup();

    Options again = options();
    again.key.clear();
    again.secret.clear();
    again.state = kept();
    begin(again);
    QVERIFY(!m_gateway->wasStateDamaged());
    QCOMPARE(m_gateway->key(), publishedKey);
    QCOMPARE(m_gateway->url(), address);
    QCOMPARE(m_client->stateOf(paid), u"Success"_s);
    QCOMPARE(m_client->stateOf(open), u"Created"_s);
    QCOMPARE(m_gateway->link(paid)->payments.size(), 1);
    QCOMPARE(m_gateway->messages().size(), before.size());
    QCOMPARE(m_gateway->messages().last().text, before.last().text);
    QVERIFY(m_gateway->messages().last().isRead);
    QVERIFY(!m_gateway->messages().first().isRead);
    QCOMPARE(m_gateway->clock().aheadMs, 1800 * 1000);
    QVERIFY(m_gateway->isOn(Trouble::Rejected));
    QCOMPARE(m_gateway->lessons(), QByteArray("two of five"));
    QCOMPARE(m_gateway->facts().linksPaid, 1);
    QCOMPARE(m_gateway->coming(10).size(), 2);
    const Reply hooks = m_client->get(u"/api/merchant/"_s + m_gateway->key() + u"/webhook?environment=live"_s);
    QCOMPARE(hooks.json()["content"_L1].toArray().size(), 1);
    m_gateway->setTrouble(Trouble::Rejected, false);
    QCOMPARE(m_client->create(openLink(*m_client, u"PR-1"_s)).code(), u"4002"_s);
    QVERIFY(m_gateway->jumpTo(julyOf2024.addDays(1)));
    QCOMPARE(m_client->stateOf(open), u"Expired"_s);
}

void TestPracticeClock::damagedStates_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a state of a link") << QByteArray("\"Created\"") << QByteArray("\"Success\"");
    QTest::newRow("a later version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
    QTest::newRow("no end") << QByteArray("}\n") << QByteArray("}");
    QTest::newRow("one line") << QByteArray("\n") << QByteArray(" ");
}

void TestPracticeClock::damagedStates()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    m_client->made(openLink(*m_client));
    cleanup();
    QVERIFY(readState(kept()));
    Options again = options();
    again.state = kept().replace(from, to);
    begin(again);
    QVERIFY(m_gateway->wasStateDamaged());
    QVERIFY(m_gateway->links().isEmpty());
    QVERIFY(!m_client->made(openLink(*m_client)).isEmpty());
    QVERIFY(!readState({}) && !readState("{}\n{}\n"));
}

void TestPracticeClock::keepsOnItsOwn()
{
    m_client->made(openLink(*m_client));
    QTRY_VERIFY(kept().contains("PR-1"));
    QVERIFY(m_gateway->isKept());
    m_cannotKeep = true;
    m_client->made(openLink(*m_client, u"PR-2"_s));
    QTRY_VERIFY(!m_gateway->isKept());
    m_cannotKeep = false;
    QTRY_VERIFY(m_gateway->isKept()); // it is tried again
    QTRY_VERIFY(kept().contains("PR-2"));
}

QTEST_GUILESS_MAIN(TestPracticeClock)
#include "tst_practiceclock.moc"
