// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what every kind of ledger does: each function runs on SQLite and in memory.
#include "application/links/refreshplan.h"
#include "application/ports/customerrepository.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "application/ports/productrepository.h"
#include "application/ports/templaterepository.h"
#include "core/ordernumber.h"
#include "ledger/ledgerfixture.h"
#include "support/memory/memoryledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

/// Holds a ledger of the kind that the test runs on.
struct Subject
{
    LedgerFixture fixture;
    std::unique_ptr<Ledger> ledger;
    LinkRepository *links = nullptr;

    Subject()
    {
        QFETCH_GLOBAL(bool, inMemory);
        if (inMemory)
            ledger = std::make_unique<memory::MemoryLedger>(u"somchai"_s, fixture.clock);
        else
            ledger = fixture.open();
        links = &ledger->links();
    }
    Ledger *operator->() const { return ledger.get(); }
    void pass(qint64 seconds) { fixture.clock.pass(seconds); }
    QDateTime now() const { return fixture.clock.now(); }

    LinkKey made(const QString &orderId) { return make(*ledger, sendingOf(orderId), u"R-"_s + orderId); }
    QStringList events(LinkId id) const
    {
        QStringList names;
        const auto history = links->link(id);
        for (const LinkEvent &event : history->events)
            names << linkEventName(event.kind);
        return names;
    }
    QJsonObject lastDetail(LinkId id) const
    {
        return QJsonDocument::fromJson(links->link(id)->events.constLast().detail).object();
    }
};

QStringList ordersOf(const QList<Link> &links)
{
    QStringList orders;
    for (const Link &link : links)
        orders << link.facts.orderId;
    return orders;
}

Sending sale(const QString &orderId, const QString &amount, const QString &currency,
             const QString &customer)
{
    Sending sending = sendingOf(orderId);
    sending.draft.amount = amount;
    sending.draft.currency = currency;
    sending.draft.customer.name = customer;
    sending.draft.description = u"Order "_s + orderId;
    return sending;
}

class TestLedgerContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    // Links
    void isWrittenDownBeforeItIsSent();
    void endings_data();
    void endings();
    void whatIsKnownBeatsADoubt();
    void anOrderBelongsToOneLink();
    void aLinkReferenceIsFreeOnceRefused();
    void aRefusedLinkIsSentAgain();
    void aDraftBecomesOneLink();
    void aSenderIsLeftInPeace();
    void keysOfAnotherLedger();
    void adopted();
    void theAddressIsLearnedFromThree();
    void statuses();
    void finalStatesStay();
    void cancelledSharedArchived();
    void givenUp();
    void edits();
    void editsWhoseEndIsOpen();
    void leases();
    void whatExpiresSoonIsTakenOnce();
    void orderNumbers();
    void findsByAnyName();
    void news();
    void sharedFirst();
    void knownHosts();
    void pages_data();
    void pages();
    void filters_data();
    void filters();
    void sums();
    // Drafts, customers, products, templates, methods
    void drafts();
    void draftsOfLinks();
    void leftDrafts();
    void customers();
    void customersOfLinks();
    void customersAreMerged();
    void anImportOfCustomersIsTakenBack();
    void products();
    void productsThatAreKnown();
    void templates();
    void methods();
    void jobsAreAnswered();
    void onlyAFileIsMaintained();
};

void TestLedgerContract::initTestCase_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("SQLite") << false;
    QTest::newRow("memory") << true;
}

void TestLedgerContract::isWrittenDownBeforeItIsSent()
{
    Subject s;
    QVERIFY(s->state());
    const auto key = s.links->begin(sendingOf(u"o-1"_s));
    QVERIFY(key);
    const auto history = s.links->link(*key);
    QCOMPARE(history->link.key(), *key);
    QCOMPARE(history->link.state, LinkState::Sending);
    QCOMPARE(history->link.creator, u"somchai"_s);
    QCOMPARE(history->link.created, s.now());
    QCOMPARE(history->link.facts.amount, 25050);
    QCOMPARE(history->request, sendingOf(u"o-1"_s).request);
    QCOMPARE(s.events(*key), QStringList{u"written"_s});
    QCOMPARE(faultOf(s.links->link(*key + 1)), LedgerFault::NotFound);
}

void TestLedgerContract::endings_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("created") << 0 << LinkState::Created << QStringList{u"written"_s, u"created"_s}
                             << u"reference"_s << u"R1"_s;
    QTest::newRow("refused") << 1 << LinkState::Refused << QStringList{u"written"_s, u"refused"_s}
                             << u"code"_s << u"4001"_s;
    QTest::newRow("not sent") << 2 << LinkState::NotSent << QStringList{u"written"_s, u"not_sent"_s}
                              << u"fault"_s << u"tls"_s;
    QTest::newRow("unknown") << 3 << LinkState::Unknown << QStringList{u"written"_s, u"unknown"_s}
                             << u"cause"_s << u"answer_timeout"_s;
}

void TestLedgerContract::endings()
{
    QFETCH(int, ending);
    QFETCH(LinkState, state);
    QFETCH(QStringList, told);
    QFETCH(QString, member);
    QFETCH(QString, value);
    const Outcome<CreatedLink> outcomes[] = {
        createdOf(u"R1"_s), Refused{400, u"4001"_s, {}, {}, {}},
        NotSent{NetworkFault::Tls, u"x"_s}, OutcomeUnknown{UnknownCause::AnswerTimeout, 0, u"x"_s}};
    Subject s;
    const auto key = s.links->begin(sendingOf(u"o-1"_s));
    const auto settled = s.links->settle(*key, outcomes[ending]);
    QVERIFY(settled);
    QCOMPARE(settled->state, state);
    QCOMPARE(s.links->link(*key)->link, *settled);
    QCOMPARE(s.events(*key), told);
    QCOMPARE(s.lastDetail(*key).value(member).toString(), value);
    QCOMPARE(settled->nextRefresh.isValid(), state == LinkState::Created);
    QCOMPARE(s.links->unsettled()->size(), state == LinkState::Unknown ? 1 : 0);
}

void TestLedgerContract::whatIsKnownBeatsADoubt()
{
    Subject s;
    const auto key = s.made(u"o-1"_s);
    QCOMPARE(s.links->settle(key, OutcomeUnknown{})->state, LinkState::Created);
    QCOMPARE(s.links->settle(key, Refused{})->state, LinkState::Created);
    QCOMPARE(s.links->settle(key, createdOf(u"R-o-1"_s))->state, LinkState::Created);
    QCOMPARE(s.events(key), (QStringList{u"written"_s, u"created"_s}));
    const auto lost = s.links->begin(sendingOf(u"o-2"_s));
    QVERIFY(s.links->settle(*lost, OutcomeUnknown{}));
    QCOMPARE(s.links->settle(*lost, createdOf(u"R2"_s))->state, LinkState::Created);
}

void TestLedgerContract::anOrderBelongsToOneLink()
{
    Subject s;
    const LinkKey first = s.made(u"o-1"_s);
    const auto again = s.links->begin(sendingOf(u"o-1"_s));
    QCOMPARE(faultOf(again), LedgerFault::OrderIdUsed);
    QCOMPARE(again.error().link, first.id);
    Sending other = sendingOf(u"o-1"_s);
    other.accountId = u"a-2"_s;
    QVERIFY(s.links->begin(other));
    QCOMPARE(*s.links->orderIdUsed(u"a-1"_s, u"o-1"_s), first.id);
    QCOMPARE(*s.links->orderIdUsed(u"a-1"_s, u"o-2"_s), 0);
    QCOMPARE(s.links->page({})->links.size(), 2);
}

void TestLedgerContract::aLinkReferenceIsFreeOnceRefused()
{
    Subject s;
    Sending first = sendingOf(u"o-1"_s), second = sendingOf(u"o-2"_s);
    first.draft.customLinkRef = second.draft.customLinkRef = u"spring"_s;
    const auto key = s.links->begin(first);
    QCOMPARE(faultOf(s.links->begin(second)), LedgerFault::LinkRefUsed);
    QCOMPARE(*s.links->linkRefUsed(u"a-1"_s, u"spring"_s), key->id);
    QVERIFY(s.links->settle(*key, Refused{}));
    QCOMPARE(*s.links->linkRefUsed(u"a-1"_s, u"spring"_s), 0);
    QVERIFY(s.links->begin(second));
}

void TestLedgerContract::aRefusedLinkIsSentAgain()
{
    Subject s;
    Sending sending = sendingOf(u"o-1"_s);
    const auto key = s.links->begin(sending);
    sending.again = *key;
    QCOMPARE(faultOf(s.links->begin(sending)), LedgerFault::BeingSent);
    QVERIFY(s.links->settle(*key, Refused{}));
    sending.draft.description = u"Tea"_s;
    sending.request = "{\"description\":\"Tea\"}";
    s.pass(5);
    QCOMPARE(*s.links->begin(sending), *key);
    const auto history = s.links->link(*key);
    QCOMPARE(history->link.state, LinkState::Sending);
    QCOMPARE(history->link.facts.description, u"Tea"_s);
    QCOMPARE(history->link.changed, s.now());
    QCOMPARE(history->link.created.addSecs(5), s.now());
    QCOMPARE(history->request, sending.request);
    QCOMPARE(s.events(*key), (QStringList{u"written"_s, u"refused"_s, u"sent_again"_s}));
    QCOMPARE(s.lastDetail(*key).value("request_before"_L1).toObject().value("amount"_L1), 250.5);
    sending.draft.merchantOrderId = u"o-2"_s;
    QVERIFY(s.links->settle(*key, Refused{}));
    QCOMPARE(faultOf(s.links->begin(sending)), LedgerFault::Broken); // an order keeps its number
}

void TestLedgerContract::aDraftBecomesOneLink()
{
    Subject s;
    const auto key = s.links->begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QCOMPARE(faultOf(s.links->begin(sendingOf(u"o-2"_s, u"d-1"_s))), LedgerFault::BeingSent);
    QVERIFY(s.links->settle(*key, NotSent{}));
    QCOMPARE(*s.links->begin(sendingOf(u"o-1"_s, u"d-1"_s)), *key); // the same attempt again
    QVERIFY(s.links->settle(*key, createdOf(u"R1"_s)));
    QCOMPARE(faultOf(s.links->begin(sendingOf(u"o-3"_s, u"d-1"_s))), LedgerFault::BeingSent);
}

void TestLedgerContract::aSenderIsLeftInPeace()
{
    Subject s;
    const auto key = s.links->begin(sendingOf(u"o-1"_s));
    Sending patient = sendingOf(u"o-2"_s);
    patient.patience = s.now().addSecs(600);
    QVERIFY(s.links->begin(patient));
    s.pass(179);
    QVERIFY(s.links->unsettled()->isEmpty());
    s.pass(2);
    QCOMPARE(ordersOf(*s.links->unsettled()), QStringList{u"o-1"_s});
    s.pass(600);
    QCOMPARE(ordersOf(*s.links->unsettled()), (QStringList{u"o-1"_s, u"o-2"_s}));
    QVERIFY(s.links->settle(*key, createdOf(u"R1"_s)));
    QCOMPARE(ordersOf(*s.links->unsettled()), QStringList{u"o-2"_s});
}

void TestLedgerContract::keysOfAnotherLedger()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    LinkKey other = key;
    other.ledger = u"another"_s;
    QCOMPARE(faultOf(s.links->recordCancel(other)), LedgerFault::OtherLedger);
    other = key;
    other.orderId = u"o-9"_s;
    QCOMPARE(faultOf(s.links->recordShared(other, u"copy"_s)), LedgerFault::OtherLedger);
    QCOMPARE(faultOf(s.links->refreshAt(other, s.now())), LedgerFault::OtherLedger);
    other = key;
    other.id = 99;
    QCOMPARE(faultOf(s.links->settle(other, Refused{})), LedgerFault::NotFound);
    QCOMPARE(s.events(key), (QStringList{u"written"_s, u"created"_s}));
}

void TestLedgerContract::adopted()
{
    Subject s;
    const auto key = s.links->begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(s.links->settle(*key, OutcomeUnknown{}));
    LinkContent earlier = sendingOf(u"o-1"_s).draft;
    earlier.description = u"Tea"_s;
    const auto adopted = s.links->adopt(*key, {u"R1"_s, u"o-1"_s, u"Processing"_s, {}, LinkState::Processing},
                                        SentContent{earlier, "{\"description\":\"Tea\"}"});
    QVERIFY(adopted);
    QCOMPARE(adopted->state, LinkState::Processing);
    QCOMPARE(adopted->reference, u"R1"_s);
    QCOMPARE(adopted->url, QString()); // no other link has shown how it is made
    QCOMPARE(adopted->facts.description, u"Tea"_s);
    QCOMPARE(s.links->link(*key)->request, QByteArray("{\"description\":\"Tea\"}"));
    QCOMPARE(s.lastDetail(*key).value("status"_L1), u"Processing"_s);
    QCOMPARE(s.links->adopt(*key, {u"R2"_s, u"o-1"_s, u"Created"_s, {}, LinkState::Created}, {})->reference, u"R1"_s);
}

void TestLedgerContract::theAddressIsLearnedFromThree()
{
    Subject s;
    const auto lost = s.links->begin(sendingOf(u"lost"_s));
    QVERIFY(s.links->adopt(*lost, {longReference(1), u"lost"_s, u"Created"_s, {}, LinkState::Created}, {}));
    QVERIFY(teachAddress(*s.ledger));
    QCOMPARE(s.links->link(*lost)->link.url, u"https://pay.example/?ref="_s + longReference(1));
    QVERIFY(s.links->link(*lost)->link.isAssembled);
    const auto other = s.links->begin(sendingOf(u"other"_s));
    QCOMPARE(s.links->adopt(*other, {longReference(2), u"other"_s, u"Created"_s, {}, LinkState::Created}, {})->url,
             u"https://pay.example/?ref="_s + longReference(2));
}

void TestLedgerContract::statuses()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    s.pass(10);
    const LinkTransaction tried{u"Failed"_s, u"51"_s, u"no funds"_s, u"C1"_s, u"o-1"_s, s.now()};
    const auto told = s.links->recordStatus(key, {u"R-o-1"_s, {}, u"Processing"_s, {tried}, LinkState::Processing});
    QCOMPARE(told->state, LinkState::Processing);
    QCOMPARE(told->changed, s.now());
    QCOMPARE(s.lastDetail(key).value("new"_L1), u"Processing"_s);
    QCOMPARE(s.lastDetail(key).value("transactions"_L1).toArray().at(0)["code"_L1], u"51"_s);
    QVERIFY(s.links->recordStatus(key, {u"R-o-1"_s, {}, u"Processing"_s, {}, LinkState::Processing})); // nothing new
    QCOMPARE(s.links->recordStatus(key, {u"R-o-1"_s, {}, u"Deleted"_s, {}})->state, LinkState::Other);
    QCOMPARE(s.links->link(key)->link.statusWord, u"Deleted"_s);
    QCOMPARE(s.events(key), (QStringList{u"written"_s, u"created"_s, u"status"_s, u"status"_s}));
}

void TestLedgerContract::finalStatesStay()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    const auto paid = s.links->recordStatus(key, {u"R-o-1"_s, {}, u"Success"_s, {}, LinkState::Success});
    QCOMPARE(paid->state, LinkState::Success);
    QVERIFY(!paid->nextRefresh.isValid());
    QCOMPARE(s.links->recordStatus(key, {{}, {}, u"Created"_s, {}, LinkState::Created})->state, LinkState::Success);
    QCOMPARE(s.links->recordCancel(key)->state, LinkState::Success);
}

void TestLedgerContract::cancelledSharedArchived()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    QVERIFY(s.links->recordShared(key, u"qr"_s));
    QCOMPARE(s.lastDetail(key).value("how"_L1), u"qr"_s);
    QCOMPARE(s.links->recordCancel(key)->state, LinkState::Cancelled);
    QVERIFY(s.links->setArchived(key, true)->archived);
    QVERIFY(s.links->setArchived(key, true)->archived); // the second time changes nothing
    QVERIFY(!s.links->setArchived(key, false)->archived);
    QCOMPARE(s.events(key), (QStringList{u"written"_s, u"created"_s, u"shared"_s, u"cancelled"_s,
                                         u"archived"_s, u"unarchived"_s}));
}

void TestLedgerContract::givenUp()
{
    Subject s;
    const auto key = s.links->begin(sendingOf(u"o-1"_s));
    QCOMPARE(faultOf(s.links->giveUp(*key)), LedgerFault::BeingSent);
    QCOMPARE(faultOf(s.links->setArchived(*key, true)), LedgerFault::OutcomeOpen);
    QVERIFY(s.links->settle(*key, OutcomeUnknown{}));
    QCOMPARE(s.links->giveUp(*key)->state, LinkState::NotSent);
    QCOMPARE(s.lastDetail(*key).value("given_up"_L1), true);
    QCOMPARE(s.links->giveUp(s.made(u"o-2"_s))->state, LinkState::Created);
}

void TestLedgerContract::edits()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    const QByteArray before = s.links->link(key)->request;
    const QByteArray after = R"({"amount":300,"merchant_order_id":"o-1"})";
    LinkContent draft = sendingOf(u"o-9"_s).draft; // an edit never changes the order id
    draft.amount = u"300"_s;
    QCOMPARE(faultOf(s.links->beginEdit(key, "{}", after)), LedgerFault::ChangedSince);
    QVERIFY(!s.links->beginEdit(key, before, after)->openEdit.isEmpty());
    const auto edited = s.links->recordEdit(key, draft, after);
    QVERIFY(edited);
    QCOMPARE(edited->openEdit, QByteArray());
    QCOMPARE(edited->facts.amount, 30000);
    QCOMPARE(edited->facts.orderId, u"o-1"_s);
    QCOMPARE(s.links->link(key)->request, after);
    QCOMPARE(s.lastDetail(key).value("changes"_L1)["amount"_L1]["new"_L1].toDouble(), 300.);
    QVERIFY(s.links->beginEdit(key, after, before));
    QCOMPARE(s.links->recordEditFailure(key, Refused{400, u"4001"_s, {}, {}, {}})->facts.amount, 30000);
    QCOMPARE(s.lastDetail(key).value("code"_L1), u"4001"_s);
    QVERIFY(s.links->beginEdit(key, after, before));
    QCOMPARE(s.links->recordEditFailure(key, NotSent{NetworkFault::Offline, {}})->openEdit, QByteArray());
    QCOMPARE(s.lastDetail(key).value("fault"_L1), u"offline"_s);
}

void TestLedgerContract::editsWhoseEndIsOpen()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s);
    const QByteArray before = s.links->link(key)->request;
    const QByteArray after = R"({"amount":300,"merchant_order_id":"o-1"})";
    QVERIFY(s.links->beginEdit(key, before, after));
    QVERIFY(s.links->openEdits()->isEmpty()); // its answer may still come
    QVERIFY(s.links->recordEditFailure(key, OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}}));
    QCOMPARE(s.lastDetail(key).value("cause"_L1), u"connection_lost"_s);
    QVERIFY(s.lastDetail(key).contains("changes"_L1));
    QCOMPARE(ordersOf(*s.links->openEdits()), QStringList{u"o-1"_s});
    QCOMPARE(s.links->sums({})->openEdits, 1);
    QCOMPARE(faultOf(s.links->setArchived(key, true)), LedgerFault::OutcomeOpen);
    QCOMPARE(faultOf(s.links->settleEdit(key, {})), LedgerFault::ChangedSince);
    QVERIFY(s.links->recordStatus(key, {{}, {}, u"Success"_s, {}, LinkState::Success}));
    LinkContent draft = sendingOf(u"o-1"_s).draft;
    draft.amount = u"300"_s;
    const auto settled = s.links->settleEdit(key, SentContent{draft, after});
    QCOMPARE(settled->openEdit, QByteArray());
    QCOMPARE(settled->facts.amount, 30000);
    QCOMPARE(s.lastDetail(key).value("taken"_L1), true);
    QVERIFY(s.links->openEdits()->isEmpty());
}

void TestLedgerContract::leases()
{
    using namespace std::chrono_literals;
    Subject s;
    const LinkKey first = s.made(u"o-1"_s);
    s.pass(1);
    const LinkKey second = s.made(u"o-2"_s);
    const QDateTime next = *s.links->nextRefresh();
    QCOMPARE(s.now().secsTo(next), std::chrono::seconds(quickestRefresh).count() - 1);
    QVERIFY(s.links->leaseForRefresh(9, 60s, {})->isEmpty());
    s.pass(30);
    QVERIFY(s.links->leaseForRefresh(9, 60s, {u"a-1"_s})->isEmpty());
    QCOMPARE(ordersOf(*s.links->leaseForRefresh(1, 60s, {})), QStringList{u"o-2"_s}); // the newer one
    QCOMPARE(ordersOf(*s.links->leaseForRefresh(9, 60s, {})), QStringList{u"o-1"_s});
    QVERIFY(s.links->leaseForRefresh(9, 60s, {})->isEmpty());
    s.pass(61); // the program that had them has not come back
    QCOMPARE(s.links->leaseForRefresh(9, 60s, {})->size(), 2);
    QVERIFY(s.links->refreshAt(first, s.now()));
    QVERIFY(s.links->recordStatus(second, {{}, {}, u"Success"_s, {}, LinkState::Success}));
    QCOMPARE(ordersOf(*s.links->leaseForRefresh(9, 60s, {})), QStringList{u"o-1"_s});
    QVERIFY(s.links->refreshAt(first, {}));
    QVERIFY(!s.links->nextRefresh()->isValid());
}

void TestLedgerContract::whatExpiresSoonIsTakenOnce()
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    Subject s;
    const auto add = [&s](const QString &order, qint64 secondsLeft) {
        Sending sending = sendingOf(order);
        if (secondsLeft)
            sending.draft.expiry.utc = s.now().addSecs(secondsLeft);
        return make(*s.ledger, sending, u"R-"_s + order);
    };
    const auto take = [&s](int limit = 9) { return ordersOf(*s.links->takeExpiring(limit)); };
    const LinkKey week = add(u"week"_s, 7 * day), paid = add(u"paid"_s, 7 * day), kept = add(u"kept"_s, 7 * day);
    add(u"month"_s, 30 * day);
    add(u"never"_s, 0);
    add(u"last"_s, 7 * day + minute);
    QVERIFY(s.links->recordStatus(paid, {{}, {}, u"Success"_s, {}, LinkState::Success}));
    QVERIFY(s.links->setArchived(kept, true));
    QCOMPARE(take(), QStringList());
    s.pass(6 * day - 2 * hour);
    add(u"short"_s, 4 * hour);
    QCOMPARE(take(), QStringList());
    s.pass(2 * hour + 2 * minute);
    QCOMPARE(take(1), QStringList{u"week"_s}); // the first to expire
    QCOMPARE(take(), QStringList{u"last"_s});
    QCOMPARE(take(), QStringList());
    QCOMPARE(s.events(week).constLast(), u"expiry_told"_s);
    s.pass(1 * hour);
    QCOMPARE(take(), QStringList{u"short"_s});
    // A new expiry is told again when its time has come.
    LinkContent draft = sendingOf(u"week"_s).draft;
    draft.expiry.utc = s.now().addSecs(3 * day);
    QVERIFY(s.links->recordEdit(week, draft, "{}"));
    QCOMPARE(take(), QStringList());
    s.pass(2 * day + 2 * minute);
    QCOMPARE(take(), QStringList{u"week"_s});
    QCOMPARE(take(), QStringList());
}

void TestLedgerContract::orderNumbers()
{
    Subject s;
    const QString series = u"INV-{####}"_s;
    const QString first = *s.links->nextOrderNumber(u"a-1"_s, series);
    QCOMPARE(*s.links->nextOrderNumber(u"a-1"_s, series), first); // looking at a number leaves no gap
    Sending sending = sendingOf(first);
    sending.orderSeries = series;
    QVERIFY(s.links->begin(sending));
    const QString second = *s.links->nextOrderNumber(u"a-1"_s, series);
    QCOMPARE(orderCount(series, second), std::optional<qint64>(2));
    QVERIFY(s.links->begin(sendingOf(second))); // somebody typed this number
    QCOMPARE(orderCount(series, *s.links->nextOrderNumber(u"a-1"_s, series)),
             std::optional<qint64>(3));
    QCOMPARE(*s.links->nextOrderNumber(u"a-2"_s, series), first);
}

void TestLedgerContract::findsByAnyName()
{
    Subject s;
    const LinkKey first = s.made(u"o-1"_s);
    Sending other = sendingOf(u"o-1"_s);
    other.accountId = u"a-2"_s;
    const auto second = s.links->begin(other);
    const auto both = s.links->find(u"o-1"_s);
    QCOMPARE(both->size(), 2);
    QCOMPARE(both->constFirst().id, second->id);
    QCOMPARE(s.links->find(u"R-o-1"_s)->value(0).id, first.id);
    QCOMPARE(s.links->find(QString::number(second->id))->value(0).id, second->id);
    QVERIFY(s.links->find(u"nothing"_s)->isEmpty());
    QVERIFY(s.links->find({})->isEmpty());
}

void TestLedgerContract::news()
{
    Subject s;
    QCOMPARE(s.links->newsSince(-1)->newest, 0);
    const LinkKey key = s.made(u"o-1"_s);
    const qint64 known = s.links->newsSince(-1)->newest;
    QVERIFY(s.links->newsSince(known)->links.isEmpty());
    s.made(u"o-2"_s);
    QVERIFY(s.links->recordShared(key, u"copy"_s));
    const auto news = s.links->newsSince(known);
    QCOMPARE(ordersOf(news->links), (QStringList{u"o-1"_s, u"o-2"_s}));
    QVERIFY(news->isAll);
    QVERIFY(!s.links->newsSince(news->newest + 7)->isAll); // another ledger has taken its place
    QCOMPARE(*s.links->creators(), QStringList{u"somchai"_s});
}

void TestLedgerContract::sharedFirst()
{
    Subject s;
    const LinkKey key = s.made(u"o-1"_s), second = s.made(u"o-2"_s);
    const auto shared = [&s](const LinkKey &of) {
        int count = 0;
        for (const LinkEvent &event : s.links->link(of.id)->events)
            count += event.kind == LinkEventKind::Shared;
        return count;
    };
    QVERIFY(s.links->recordShared(key, u"copy"_s));
    QCOMPARE(*s.links->recordSharedFirst(key, u"receipt_auto"_s), true);
    QCOMPARE(*s.links->recordSharedFirst(key, u"receipt_auto"_s), false);
    QCOMPARE(*s.links->recordSharedFirst(key, u"receipt"_s), true); // another way is another line
    QCOMPARE(*s.links->recordSharedFirst(second, u"receipt_auto"_s), true);
    QCOMPARE(shared(key), 3);
    QCOMPARE(shared(second), 1);
    LinkKey other = key;
    other.ledger = u"elsewhere"_s;
    QCOMPARE(faultOf(s.links->recordSharedFirst(other, u"receipt_auto"_s)), LedgerFault::OtherLedger);
}

void TestLedgerContract::knownHosts()
{
    Subject s;
    const auto to = [&s](const QString &order, const QString &host) {
        const auto key = s.links->begin(sendingOf(order));
        return s.links->settle(*key, CreatedLink{u"https://%1/?r=%2"_s.arg(host, order), order, {}})
            ->key();
    };
    QVERIFY(s.links->link(to(u"1"_s, u"pay.example"_s))->knownHosts.isEmpty());
    const LinkKey elsewhere = to(u"2"_s, u"evil.example"_s);
    QCOMPARE(s.links->link(elsewhere)->knownHosts, QStringList{u"pay.example"_s});
    QCOMPARE(s.links->link(to(u"3"_s, u"pay.example"_s))->knownHosts, QStringList{u"pay.example"_s});
    QVERIFY(s.links->recordShared(elsewhere, u"copy"_s));
    QCOMPARE(s.links->link(to(u"4"_s, u"pay.example"_s))->knownHosts,
             (QStringList{u"evil.example"_s, u"pay.example"_s}));
    // However many links came since, the first of the account stays the first.
    Subject busy;
    const auto made = [&busy](int number, const QString &host) {
        const QString order = QString::number(number);
        const auto key = busy.links->begin(sendingOf(order));
        return busy.links->settle(*key, CreatedLink{u"https://%1/?r=%2"_s.arg(host, order), order, {}})->key();
    };
    made(1, u"pay.example"_s);
    for (int number = 2; number < 60; ++number)
        made(number, u"evil.example"_s);
    QCOMPARE(busy.links->link(made(60, u"pay.example"_s))->knownHosts, QStringList{u"pay.example"_s});
}

void TestLedgerContract::pages_data()
{
    QTest::addColumn<LinkColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::newRow("created") << LinkColumn::Created << u"1 2 3 4 5"_s;
    QTest::newRow("changed") << LinkColumn::Changed << u"2 3 4 5 1"_s;
    QTest::newRow("expires") << LinkColumn::Expires << u"1 2 4 5 3"_s;
    QTest::newRow("amount") << LinkColumn::Amount << u"3 1 5 2 4"_s;
    QTest::newRow("state") << LinkColumn::State << u"2 3 4 5 1"_s;
    QTest::newRow("customer") << LinkColumn::Customer << u"4 2 3 1 5"_s;
    QTest::newRow("description") << LinkColumn::Description << u"1 2 3 4 5"_s;
    QTest::newRow("order") << LinkColumn::OrderId << u"1 2 3 4 5"_s;
}

/// Makes five links, of which the first is the last changed one, and paid.
void fillShop(Subject &s)
{
    QList<Sending> sales{sale(u"1"_s, u"250.50"_s, u"THB"_s, u"dara"_s),
                         sale(u"2"_s, u"900"_s, u"THB"_s, u"Bopha"_s),
                         sale(u"3"_s, u"9000"_s, u"JPY"_s, u"Chai"_s),
                         sale(u"4"_s, u"1200"_s, u"THB"_s, u"Anong"_s),
                         sale(u"5"_s, u"300"_s, u"THB"_s, u"ณัฐ"_s)};
    sales[2].draft.expiry.utc = s.now().addDays(3);
    sales[3].accountId = u"a-2"_s;
    sales[3].environment = Environment::Live;
    for (const Sending &sending : std::as_const(sales)) {
        s.pass(1);
        QVERIFY(make(*s.ledger, sending, u"R"_s + sending.draft.merchantOrderId));
    }
    s.pass(1);
    QVERIFY(s.links->recordStatus(keyOf(*s.ledger, 1), {{}, {}, u"Success"_s, {}, LinkState::Success}));
}

void TestLedgerContract::pages()
{
    QFETCH(LinkColumn, column);
    QFETCH(QString, ascending);
    Subject s;
    fillShop(s);
    QStringList orders = ascending.split(u' ');
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        LinkQuery query;
        query.order = {column, direction};
        query.limit = 2;
        QStringList walked;
        do {
            const auto page = s.links->page(query);
            QVERIFY(page);
            QVERIFY(page->links.size() <= 2);
            walked += ordersOf(page->links);
            query.after = page->next;
        } while (!query.after.isNull() && walked.size() < 20);
        QCOMPARE(walked, orders);
        std::reverse(orders.begin(), orders.end());
    }
}

using Change = void (*)(LinkFilter &);

void TestLedgerContract::filters_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("newestFirst");
    const auto row = [](const char *name, Change change, const QString &orders) {
        QTest::newRow(name) << change << orders;
    };
    row("all", [](LinkFilter &) {}, u"5 4 3 2 1"_s);
    row("state", [](LinkFilter &f) { f.states = {LinkState::Success}; }, u"1"_s);
    row("states", [](LinkFilter &f) { f.states = {LinkState::Success, LinkState::Created}; },
        u"5 4 3 2 1"_s);
    row("environment", [](LinkFilter &f) { f.environment = Environment::Live; }, u"4"_s);
    row("account", [](LinkFilter &f) { f.accountId = u"a-1"_s; }, u"5 3 2 1"_s);
    row("currency", [](LinkFilter &f) { f.currency = u"JPY"_s; }, u"3"_s);
    row("creator", [](LinkFilter &f) { f.creator = u"nobody"_s; }, {});
    row("from", [](LinkFilter &f) { f.from = TestClock().now().addSecs(4); }, u"5 4"_s);
    row("to", [](LinkFilter &f) { f.to = TestClock().now().addSecs(2); }, u"1"_s);
    row("amounts", [](LinkFilter &f) {
        f.currency = u"THB"_s;
        f.least = 25050;
        f.limit = 30000;
    }, u"5 1"_s);
    row("amounts of no currency", [](LinkFilter &f) { f.least = 100'000; }, u"5 4 3 2 1"_s);
    row("search", [](LinkFilter &f) { f.search = u"BOPHA"_s; }, u"2"_s);
    row("one letter", [](LinkFilter &f) { f.search = u"ณ"_s; }, u"5"_s);
    row("part of a word", [](LinkFilter &f) { f.search = u"rder 3"_s; }, u"3"_s);
    row("together", [](LinkFilter &f) {
        f.accountId = u"a-1"_s;
        f.currency = u"THB"_s;
        f.search = u"a"_s;
    }, u"2 1"_s);
    row("archived", [](LinkFilter &f) { f.archive = LinkFilter::Archive::Only; }, {});
}

void TestLedgerContract::filters()
{
    QFETCH(Change, change);
    QFETCH(QString, newestFirst);
    Subject s;
    fillShop(s);
    LinkQuery query;
    change(query.filter);
    const auto page = s.links->page(query);
    QVERIFY(page);
    QCOMPARE(ordersOf(page->links).join(u' '), newestFirst);
    const auto summed = s.links->sums(query.filter);
    QCOMPARE(summed->sums, sumsOf(page->links).sums);
}

void TestLedgerContract::sums()
{
    Subject s;
    fillShop(s);
    QCOMPARE(s.links->sums({})->sums,
             (QList<LinkSum>{{Environment::Sandbox, u"JPY"_s, LinkState::Created, 1, 9000},
                             {Environment::Sandbox, u"THB"_s, LinkState::Created, 2, 120'000},
                             {Environment::Sandbox, u"THB"_s, LinkState::Success, 1, 25050},
                             {Environment::Live, u"THB"_s, LinkState::Created, 1, 120'000}}));
    QVERIFY(s.links->setArchived(keyOf(*s.ledger, 2), true));
    QCOMPARE(s.links->sums({})->links(), 4);
    LinkFilter archived;
    archived.archive = LinkFilter::Archive::Only;
    QCOMPARE(s.links->sums(archived)->links(), 1);
}

SavedDraft draftOf(const QString &id, DraftLock lock = DraftLock::Nobody)
{
    return {id, u"a-1"_s, u"Title "_s + id, "{}", u"amount"_s, 3, {}, lock};
}

QStringList idsOf(const QList<SavedDraft> &drafts)
{
    QStringList ids;
    for (const SavedDraft &draft : drafts)
        ids << draft.id;
    return ids;
}

void TestLedgerContract::drafts()
{
    Subject s;
    DraftRepository &drafts = s->drafts();
    QVERIFY(drafts.save(draftOf(u"d-1"_s, DraftLock::Here)));
    QVERIFY(drafts.save(draftOf(u"d-2"_s))); // at the same moment, and still the newer one
    QCOMPARE(idsOf(*drafts.all()), (QStringList{u"d-2"_s, u"d-1"_s}));
    SavedDraft expected = draftOf(u"d-1"_s, DraftLock::Here);
    expected.changed = s.now();
    QCOMPARE(*drafts.draft(u"d-1"_s), expected);
    QCOMPARE(drafts.draft(u"d-2"_s)->lock, DraftLock::Nobody);
    QCOMPARE(drafts.acquire(u"d-2"_s)->lock, DraftLock::Here);
    QCOMPARE(drafts.draft(u"d-2"_s)->lock, DraftLock::Here);
    s.pass(5);
    QVERIFY(drafts.save(draftOf(u"d-1"_s)));
    QCOMPARE(idsOf(*drafts.all()), (QStringList{u"d-1"_s, u"d-2"_s}));
    QVERIFY(drafts.remove(u"d-1"_s));
    QVERIFY(drafts.remove(u"d-1"_s)); // the second time changes nothing
    QCOMPARE(faultOf(drafts.draft(u"d-1"_s)), LedgerFault::NotFound);
    QCOMPARE(faultOf(drafts.acquire(u"d-1"_s)), LedgerFault::NotFound);
}

void TestLedgerContract::draftsOfLinks()
{
    Subject s;
    QVERIFY(s->drafts().save(draftOf(u"d-1"_s)));
    const auto key = s.links->begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(s->drafts().save(draftOf(u"d-1"_s))); // nobody knows yet whether it is a link
    QVERIFY(s.links->settle(*key, createdOf(u"R1"_s)));
    QVERIFY(s->drafts().all()->isEmpty());
    QCOMPARE(faultOf(s->drafts().save(draftOf(u"d-1"_s))), LedgerFault::BeingSent);
}

void TestLedgerContract::leftDrafts()
{
    Subject s;
    QCOMPARE(s->drafts().acquireLeft(u"a-1"_s)->id, QString());
    QVERIFY(s->drafts().save(draftOf(u"d-1"_s, DraftLock::Here)));
    QVERIFY(s->drafts().save(draftOf(u"d-2"_s))); // no form has it
    QVERIFY(s->drafts().save(draftOf(u"changes-7"_s, DraftLock::Here))); // for an edit, not a new link
    QCOMPARE(s->drafts().acquireLeft(u"a-1"_s)->id, u"d-1"_s);
    QCOMPARE(s->drafts().acquireLeft(u"a-2"_s)->id, QString());
}

KnownCustomer person(const QString &name, const QString &email, const QString &phone = {})
{
    KnownCustomer customer;
    customer.accountId = u"a-1"_s;
    customer.contact = {name, email, phone};
    return customer;
}

QStringList namesOf(const QList<KnownCustomer> &customers)
{
    QStringList names;
    for (const KnownCustomer &customer : customers)
        names << customer.contact.name;
    return names;
}

void TestLedgerContract::customers()
{
    Subject s;
    CustomerRepository &customers = s->customers();
    const auto anong = customers.save(person(u"Anong Dee"_s, u"anong@shop.example"_s));
    QVERIFY(anong->id != 0);
    QCOMPARE(anong->changed, s.now());
    QCOMPARE(*customers.customer(anong->id), *anong);
    const auto added =
        customers.add({person(u"Duc Nguyễn"_s, u"duc@shop.example"_s, u"+84912345678"_s),
                       person(u"Anong"_s, u"ANONG@shop.example"_s, u"+66812345678"_s),
                       person(u"Somebody Else"_s, u"anong@shop.example"_s)});
    QCOMPARE(added->fresh, 1);
    QCOMPARE(added->changed, 1);
    QCOMPARE(added->others.size(), 1);
    QCOMPARE(customers.customer(anong->id)->contact.name, u"Anong Dee"_s); // the name with more words stays
    QCOMPARE(customers.customer(anong->id)->contact.phone, u"+66812345678"_s);
    QCOMPARE(namesOf(*customers.find(u"a-1"_s, u"nguyen"_s, 9)), QStringList{u"Duc Nguyễn"_s});
    QCOMPARE(namesOf(*customers.find(u"a-1"_s, u"5678"_s, 9)).size(), 2);
    QCOMPARE(namesOf(*customers.find(u"a-1"_s, u"5678"_s, 1)).size(), 1);
    QVERIFY(customers.find(u"practice"_s, u"nguyen"_s, 9)->isEmpty());
    QVERIFY(customers.find(u"a-1"_s, {}, 9)->isEmpty());
    QCOMPARE(customers.page(u"a-1"_s, {}, 9)->customers.size(), 2);
    const auto half = customers.page(u"a-1"_s, {}, 1);
    QVERIFY(!half->next.isNull());
    const auto rest = customers.page(u"a-1"_s, half->next, 1);
    QVERIFY(rest->next.isNull());
    QVERIFY(rest->customers.constFirst().id != half->customers.constFirst().id);
    QVERIFY(customers.remove({anong->id}));
    QVERIFY(customers.find(u"a-1"_s, u"anong"_s, 9)->isEmpty());
    QVERIFY(customers.restore({anong->id}));
    QCOMPARE(customers.find(u"a-1"_s, u"anong"_s, 9)->size(), 1);
    QCOMPARE(faultOf(customers.customer(99)), LedgerFault::NotFound);
    QCOMPARE(faultOf(customers.remove({99})), LedgerFault::NotFound);
}

void TestLedgerContract::customersOfLinks()
{
    Subject s;
    Sending sending = sendingOf(u"o-1"_s);
    sending.draft.customer = {u"Anong Dee"_s, u"anong@shop.example"_s, {}};
    sending.draft.shipping.address.city = u"Bangkok"_s;
    sending.request = R"({"shipping_address":{"city":"Bangkok"}})";
    sending.remembersCustomer = true;
    const auto key = s.links->begin(sending);
    QVERIFY(s->customers().page(u"a-1"_s, {}, 9)->customers.isEmpty()); // the link may never exist
    QVERIFY(s.links->settle(*key, createdOf(u"R1"_s)));
    QVERIFY(s.links->settle(*key, createdOf(u"R1"_s)));
    const auto known = s->customers().page(u"a-1"_s, {}, 9);
    QCOMPARE(namesOf(known->customers), QStringList{u"Anong Dee"_s});
    QCOMPARE(known->customers.constFirst().used, 1);
    QCOMPARE(known->customers.constFirst().lastUsed, s.now());
    Sending silent = sending;
    silent.draft.merchantOrderId = u"o-2"_s;
    silent.remembersCustomer = false;
    QVERIFY(make(*s.ledger, silent, u"R2"_s));
    QCOMPARE(s->customers().page(u"a-1"_s, {}, 9)->customers.constFirst().used, 1);
}

void TestLedgerContract::customersAreMerged()
{
    Subject s;
    CustomerRepository &customers = s->customers();
    KnownCustomer one = person(u"Anong"_s, u"a@shop.example"_s);
    KnownCustomer other = person(u"Anong Dee"_s, u"b@shop.example"_s, u"+66812345678"_s);
    one.used = 2;
    other.used = 3;
    one = *customers.save(one);
    other = *customers.save(other);
    const auto merged = customers.merge(one.id, {other.id});
    QCOMPARE(merged->contact, (Customer{u"Anong"_s, u"a@shop.example"_s, u"+66812345678"_s}));
    QCOMPARE(merged->used, 5);
    QCOMPARE(customers.page(u"a-1"_s, {}, 9)->customers.size(), 1);
    QCOMPARE(faultOf(customers.merge(99, {one.id})), LedgerFault::NotFound);
}

void TestLedgerContract::anImportOfCustomersIsTakenBack()
{
    Subject s;
    int told = 0;
    const auto added = s->customers().add({person(u"Anong"_s, {}), person(u"Dara"_s, {})}, {},
                                          [&told](int count) {
                                              told = count;
                                              return false;
                                          });
    QCOMPARE(faultOf(added), LedgerFault::Broken);
    QCOMPARE(told, 2);
    QVERIFY(s->customers().page(u"a-1"_s, {}, 9)->customers.isEmpty());
}

Product product(const QString &name, const QString &barcode = {}, const QString &account = {},
                qint64 price = 100)
{
    Product product;
    product.name = name;
    product.barcode = barcode;
    product.accountId = account;
    product.prices = {{u"THB"_s, price}};
    return product;
}

QStringList namesOf(const QList<Product> &products)
{
    QStringList names;
    for (const Product &one : products)
        names << one.name;
    return names;
}

void TestLedgerContract::products()
{
    Subject s;
    ProductRepository &products = s->products();
    const auto tea = products.save(product(u"Green tea"_s, u"4006381333931"_s));
    QCOMPARE(tea->changed, s.now());
    QVERIFY(products.save(product(u"coffee"_s, {}, u"a-2"_s)));
    QVERIFY(products.save(product(u"Apple"_s)));
    QCOMPARE(namesOf(products.page(u"a-1"_s, {}, 9)->products),
             (QStringList{u"Apple"_s, u"Green tea"_s}));
    QCOMPARE(namesOf(products.page(u"a-2"_s, {}, 9)->products),
             (QStringList{u"Apple"_s, u"coffee"_s, u"Green tea"_s}));
    const auto half = products.page(u"a-2"_s, {}, 2);
    QCOMPARE(namesOf(products.page(u"a-2"_s, half->next, 2)->products), QStringList{u"Green tea"_s});
    QCOMPARE(namesOf(*products.find(u"a-1"_s, u"TEA"_s, 9)), QStringList{u"Green tea"_s});
    QCOMPARE(products.withBarcode(u"a-1"_s, u"4006381333931"_s)->id, tea->id);
    QCOMPARE(products.withBarcode(u"a-1"_s, u"1"_s)->id, 0);
    QCOMPARE(faultOf(products.save(product(u"Other"_s, u"4006381333931"_s))), LedgerFault::Busy);
    const auto own = products.save(product(u"Our tea"_s, u"4006381333931"_s, u"a-1"_s));
    QCOMPARE(products.withBarcode(u"a-1"_s, u"4006381333931"_s)->id, own->id); // its own comes first
    QVERIFY(products.remove({tea->id}));
    QVERIFY(products.find(u"a-2"_s, u"tea"_s, 9)->isEmpty());
    QVERIFY(products.restore({tea->id}));
    QCOMPARE(products.find(u"a-2"_s, u"tea"_s, 9)->size(), 1);
    QVERIFY(products.remove({tea->id}));
    QVERIFY(products.save(product(u"Other"_s, u"4006381333931"_s)));
    QCOMPARE(faultOf(products.restore({tea->id})), LedgerFault::Busy);
}

void TestLedgerContract::productsThatAreKnown()
{
    Subject s;
    ProductRepository &products = s->products();
    QCOMPARE(products.add({product(u"Tea"_s), product(u"Coffee"_s, u"4006381333931"_s)})->fresh, 2);
    const auto again = products.add({product(u"tea"_s, {}, {}, 250),
                                     product(u"Best coffee"_s, u"4006381333931"_s, {}, 300),
                                     product(u"tea"_s, {}, u"a-1"_s, 250), product({})});
    QCOMPARE(again->fresh, 0);
    QCOMPARE(again->same, 1);
    QCOMPARE(again->changed, 2);
    const auto all = products.page(u"a-1"_s, {}, 9);
    QCOMPARE(namesOf(all->products), (QStringList{u"Best coffee"_s, u"tea"_s}));
    QCOMPARE(all->products.constLast().prices.value(u"THB"_s), 250);
    QCOMPARE(products.add({product(u"Cup"_s, {}, {}, 1), product(u"Cup"_s, {}, {}, 2)})->fresh, 2);
    QCOMPARE(faultOf(products.add({product(u"Plate"_s)}, {}, [](int) { return false; })),
             LedgerFault::Broken);
    QVERIFY(products.find(u"a-1"_s, u"plate"_s, 9)->isEmpty());
}

LinkTemplate templateOf(const QString &name, const QString &account = {})
{
    LinkTemplate made;
    made.name = name;
    made.accountId = account;
    made.request = "{}";
    return made;
}

void TestLedgerContract::templates()
{
    Subject s;
    TemplateRepository &templates = s->templates();
    const auto fees = templates.save(templateOf(u" School  fees "_s));
    QCOMPARE(fees->name, u"School fees"_s);
    QCOMPARE(faultOf(templates.save(templateOf(u"SCHOOL FEES"_s))), LedgerFault::Busy);
    const auto own = templates.save(templateOf(u"Piano"_s, u"a-1"_s));
    QVERIFY(templates.save(templateOf(u"Piano"_s, u"a-2"_s))); // no account sees both
    QCOMPARE(templates.of(u"a-1"_s)->size(), 2);
    QCOMPARE(templates.of(u"a-1"_s)->constFirst().name, u"Piano"_s);
    QCOMPARE(templates.named(u"a-1"_s, u"piano"_s)->id, own->id);
    QCOMPARE(templates.named(u"a-3"_s, u"piano"_s)->id, 0);
    QVERIFY(templates.makeDefault(u"a-1"_s, fees->id));
    QCOMPARE(templates.defaultOf(u"a-1"_s)->id, fees->id);
    QCOMPARE(templates.defaultOf(u"a-2"_s)->id, 0);
    QCOMPARE(faultOf(templates.makeDefault(u"a-2"_s, own->id)), LedgerFault::NotFound);
    QVERIFY(templates.remove({fees->id}));
    QCOMPARE(templates.defaultOf(u"a-1"_s)->id, 0);
    QCOMPARE(faultOf(templates.save(*fees)), LedgerFault::NotFound);
    QVERIFY(templates.restore({fees->id}));
    QCOMPARE(templates.defaultOf(u"a-1"_s)->id, fees->id);
    QVERIFY(templates.remove({own->id}));
    QVERIFY(templates.save(templateOf(u"Piano"_s)).error().fault == LedgerFault::Busy); // a-2 has this name
    QVERIFY(templates.save(templateOf(u"piano"_s, u"a-1"_s)));
    QCOMPARE(faultOf(templates.restore({own->id})), LedgerFault::Busy);
    QVERIFY(templates.makeDefault(u"a-1"_s, 0));
    QCOMPARE(templates.defaultOf(u"a-1"_s)->id, 0);
}

void TestLedgerContract::methods()
{
    Subject s;
    MethodRepository &methods = s->methods();
    const PaymentMethod card{u"2c2p"_s, u"card"_s}, qr{u"omise"_s, u"promptpay"_s};
    QCOMPARE(methods.save(u"a-1"_s, {u"Fast"_s, {qr}, true})->sets,
             (QList<MethodSet>{{u"Fast"_s, {qr}, true}}));
    QCOMPARE(methods.save(u"a-1"_s, {u"Always"_s, {card}, true})->sets,
             (QList<MethodSet>{{u"Always"_s, {card}, true}, {u"Fast"_s, {qr}, false}}));
    QCOMPARE(faultOf(methods.rename(u"a-1"_s, u"Fast"_s, u"Always"_s)), LedgerFault::Busy);
    QCOMPARE(faultOf(methods.rename(u"a-1"_s, u"None"_s, u"Some"_s)), LedgerFault::NotFound);
    QCOMPARE(methods.rename(u"a-1"_s, u"Fast"_s, u"Quick"_s)->sets.constLast().name, u"Quick"_s);
    QVERIFY(methods.makeDefault(u"a-1"_s, u"Quick"_s)->sets.constLast().isDefault);
    QVERIFY(!methods.makeDefault(u"a-1"_s, {})->sets.constLast().isDefault);
    QCOMPARE(faultOf(methods.makeDefault(u"a-1"_s, u"None"_s)), LedgerFault::NotFound);
    QCOMPARE(methods.remove(u"a-1"_s, u"Quick"_s)->sets.size(), 1);
    QVERIFY(methods.of(u"a-2"_s)->sets.isEmpty());
}

void TestLedgerContract::jobsAreAnswered()
{
    Subject s;
    s.made(u"o-1"_s);
    auto *job = reading<LinkPage>(*s.ledger, [](Ledger &l) { return l.links().page({}); });
    bool isStarting = true;
    int answers = 0;
    connect(job, &LedgerJob::finished, this, [&] {
        QVERIFY(!isStarting);
        QCOMPARE(job->result()->links.size(), 1);
        ++answers;
    });
    job->start();
    isStarting = false;
    QTRY_COMPARE(answers, 1);
}

void TestLedgerContract::onlyAFileIsMaintained()
{
    Subject s;
    const auto made =
        askFile(*s.ledger, [](LedgerMaintenance &file) { return file.backUpNow(); });
    QCOMPARE(bool(made), s->maintenance() != nullptr);
    if (!made)
        QCOMPARE(made.error().fault, LedgerFault::NotFound);
    else
        QCOMPARE(s->maintenance()->backups()->size(), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerContract)
#include "tst_ledgercontract.moc"
