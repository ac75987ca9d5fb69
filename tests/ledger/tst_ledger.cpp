// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the journal: links are written down, sent, settled.
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateNamesComeBack();
    void aLinkIsWrittenDownBeforeItIsSent();
    void everyEnding_data();
    void everyEnding();
    void orderIdIsNeverUsedAgain();
    void linkRefIsFreeAgainAfterARefusal();
    void aDraftIsSentOnce();
    void aRefusedDraftIsSentAgainUnderItsNumber();
    void unknownIsSentAgainOnlyWhenAsked();
    void whatIsBeingSentIsNotSettled();
    void knownBeatsDoubt();
    void anAddressIsBelievedWhenSeveralLinksHaveIt();
    void anAddressEndsWithAnotherOne_data();
    void anAddressEndsWithAnotherOne();

private:
    static QJsonObject detailOf(const LinkHistory &history)
    {
        return QJsonDocument::fromJson(history.events.constLast().detail).object();
    }
};

void TestLedger::stateNamesComeBack()
{
    for (int i = 0; i <= int(LinkState::Other); ++i)
        QCOMPARE(linkStateFromName(linkStateName(LinkState(i))), LinkState(i));
    for (int i = 0; i <= int(LinkEventKind::ExpiryTold); ++i)
        QCOMPARE(linkEventFromName(linkEventName(LinkEventKind(i))), LinkEventKind(i));
    QVERIFY(!linkStateFromName(u"gone"_s));
}

void TestLedger::aLinkIsWrittenDownBeforeItIsSent()
{
    LedgerFixture f;
    auto ledger = f.open();
    Sending sending = sendingOf(u"o-1"_s);
    sending.draft.notes = {{u"table"_s, u"4"_s}};
    sending.draft.customer = {u"Anong"_s, u"anong@shop.example"_s, u"+66812345678"_s};
    sending.draft.expiry.utc = f.clock.now().addDays(2);
    const auto id = ledger->links().begin(sending);
    QVERIFY(id);
    ledger = f.open(); // another program opens it later
    const auto history = ledger->links().link(*id);
    QVERIFY(history);
    QCOMPARE(history->link.state, LinkState::Sending);
    QCOMPARE(history->link.accountName, u"Coffee shop"_s);
    QCOMPARE(history->link.environment, Environment::Sandbox);
    QCOMPARE(history->link.facts, factsOf(sending.draft));
    QCOMPARE(history->link.facts.amount, 25050);
    QCOMPARE(history->link.facts.money()->plain(), u"250.5"_s);
    QCOMPARE(history->link.facts.notes, u"table: 4"_s);
    QCOMPARE(history->link.facts.expires, f.clock.now().addDays(2));
    QCOMPARE(history->link.creator, u"somchai"_s);
    QCOMPARE(history->link.created, f.clock.now());
    QCOMPARE(history->request, sending.request);
    QCOMPARE(history->events.size(), 1);
    QCOMPARE(history->events[0],
             (LinkEvent{LinkEventKind::Written, f.clock.now(), u"somchai"_s, {}}));
}

void TestLedger::everyEnding_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<LinkEventKind>("event");
    QTest::newRow("created") << 0 << LinkState::Created << LinkEventKind::Created;
    QTest::newRow("refused") << 1 << LinkState::Refused << LinkEventKind::Refused;
    QTest::newRow("not sent") << 2 << LinkState::NotSent << LinkEventKind::NotSent;
    QTest::newRow("unknown") << 3 << LinkState::Unknown << LinkEventKind::Unknown;
}

void TestLedger::everyEnding()
{
    QFETCH(int, which);
    const QList<Outcome<CreatedLink>> outcomes{
        createdOf(u"R1"_s),
        Refused{400, u"4001"_s, u"INVALID"_s, u"amount"_s, u"amount"_s,
                RefusalKind::InvalidRequest},
        NotSent{NetworkFault::Offline, u"no network"_s},
        OutcomeUnknown{UnknownCause::AnswerTimeout, 0, u"30 s"_s}};
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s));
    f.clock.pass(5);
    const auto settled = ledger->links().settle(*id, outcomes[which]);
    QVERIFY(settled);
    QTEST(settled->state, "state");
    QCOMPARE(settled->changed, f.clock.now());
    const auto history = ledger->links().link(*id);
    QCOMPARE(history->link, *settled);
    QTEST(history->events.constLast().kind, "event");
    QCOMPARE(history->link.url.isEmpty(), which != 0);
    QCOMPARE(ledger->links().unsettled()->size(), which == 3 ? 1 : 0);
    if (which == 1)
        QCOMPARE(detailOf(*history)[u"code"], u"4001"_s);
}

void TestLedger::orderIdIsNeverUsedAgain()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s));
    QVERIFY(ledger->links().settle(*id, Refused{400, {}, {}, {}, {}}));
    const auto again = ledger->links().begin(sendingOf(u"o-1"_s));
    QCOMPARE(faultOf(again), LedgerFault::OrderIdUsed);
    QCOMPARE(again.error().link, *id);
    QCOMPARE(*ledger->links().orderIdUsed(u"a-1"_s, u"o-1"_s), *id);
    QCOMPARE(*ledger->links().orderIdUsed(u"a-2"_s, u"o-1"_s), 0);
    QCOMPARE(*ledger->links().orderIdUsed(u"a-1"_s, u"O-1"_s), 0);
    Sending elsewhere = sendingOf(u"o-1"_s);
    elsewhere.accountId = u"a-2"_s;
    QVERIFY(ledger->links().begin(elsewhere)); // another shop has its own numbers
}

void TestLedger::linkRefIsFreeAgainAfterARefusal()
{
    LedgerFixture f;
    auto ledger = f.open();
    Sending sending = sendingOf(u"o-1"_s);
    sending.draft.customLinkRef = u"spring"_s;
    const auto id = ledger->links().begin(sending);
    QCOMPARE(*ledger->links().linkRefUsed(u"a-1"_s, u"spring"_s), *id);
    sending.draft.merchantOrderId = u"o-2"_s;
    QCOMPARE(faultOf(ledger->links().begin(sending)), LedgerFault::LinkRefUsed);
    QVERIFY(ledger->links().settle(*id, Refused{400, {}, {}, {}, {}}));
    QCOMPARE(*ledger->links().linkRefUsed(u"a-1"_s, u"spring"_s), 0);
    QVERIFY(ledger->links().begin(sending));
}

void TestLedger::aDraftIsSentOnce()
{
    LedgerFixture f;
    auto window = f.open(), commandLine = f.open();
    QVERIFY(window->drafts().save({u"d-1"_s, u"a-1"_s, u"Coffee"_s, "{}", {}, 0, {}}));
    const auto id = window->links().begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(id);
    const auto second = commandLine->links().begin(sendingOf(u"o-2"_s, u"d-1"_s));
    QCOMPARE(faultOf(second), LedgerFault::BeingSent);
    QCOMPARE(second.error().link, *id);
    QVERIFY(window->links().settle(*id, createdOf(u"R1"_s)));
    QCOMPARE(faultOf(commandLine->links().begin(sendingOf(u"o-2"_s, u"d-1"_s))), LedgerFault::BeingSent);
    QVERIFY(commandLine->drafts().all()->isEmpty()); // the draft has become a link
    QCOMPARE(commandLine->links().page({})->links.size(), 1);
}

void TestLedger::aRefusedDraftIsSentAgainUnderItsNumber()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(ledger->links().settle(*id, Refused{400, u"4041"_s, {}, {}, {}, RefusalKind::Amount}));
    Sending corrected = sendingOf(u"o-1"_s, u"d-1"_s);
    corrected.draft.amount = u"99"_s;
    corrected.request = "{\"amount\":99}";
    QCOMPARE(*ledger->links().begin(corrected), *id);
    const auto history = ledger->links().link(*id);
    QCOMPARE(history->link.state, LinkState::Sending);
    QCOMPARE(history->link.facts.amount, 9900);
    QCOMPARE(history->events.constLast().kind, LinkEventKind::SentAgain);
    QCOMPARE(detailOf(*history)[u"request_before"][u"amount"], 250.5);
    QCOMPARE(ledger->links().sums({})->sums,
             (QList<LinkSum>{{Environment::Sandbox, u"THB"_s, LinkState::Sending, 1, 9900}}));
}

void TestLedger::unknownIsSentAgainOnlyWhenAsked()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(ledger->links().settle(*id, OutcomeUnknown{}));
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"o-1"_s, u"d-1"_s))), LedgerFault::BeingSent);
    Sending again = sendingOf(u"o-2"_s);
    again.again = *id;
    QCOMPARE(faultOf(ledger->links().begin(again)), LedgerFault::Broken); // it keeps its number
    again = sendingOf(u"o-1"_s);
    again.again = *id;
    QCOMPARE(*ledger->links().begin(again), *id);
    auto other = f.open();
    QCOMPARE(faultOf(other->links().begin(again)), LedgerFault::BeingSent);
    QVERIFY(ledger->links().settle(*id, createdOf(u"R1"_s)));
    QCOMPARE(faultOf(other->links().begin(again)), LedgerFault::BeingSent);
    again.again.id = 77;
    QCOMPARE(faultOf(other->links().begin(again)), LedgerFault::NotFound);
}

void TestLedger::whatIsBeingSentIsNotSettled()
{
    LedgerFixture f;
    auto sender = f.open(), other = f.open();
    const auto id = sender->links().begin(sendingOf(u"o-1"_s));
    QVERIFY(sender->links().unsettled()->isEmpty());
    QVERIFY(other->links().unsettled()->isEmpty());
    // Only the sender can tell that the gateway made no link.
    QCOMPARE(other->links().settle(*id, NotSent{})->state, LinkState::Sending);
    sender.reset(); // the program ends while it sends
    QCOMPARE(other->links().unsettled()->size(), 1);
    QCOMPARE(other->links().settle(*id, NotSent{})->state, LinkState::NotSent);

    auto slow = f.open();
    Sending sending = sendingOf(u"o-2"_s);
    sending.patience = f.clock.now().addSecs(30);
    QVERIFY(slow->links().begin(sending));
    QVERIFY(other->links().unsettled()->isEmpty());
    f.clock.pass(31); // the program hangs
    QCOMPARE(other->links().unsettled()->size(), 1);
}

void TestLedger::knownBeatsDoubt()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    QCOMPARE(ledger->links().settle(id, OutcomeUnknown{})->state, LinkState::Created);
    QCOMPARE(ledger->links().settle(id, NotSent{})->state, LinkState::Created);
    QCOMPARE(ledger->links().settle(id, Refused{})->state, LinkState::Created);
    const qsizetype events = ledger->links().link(id)->events.size();
    QCOMPARE(ledger->links().settle(id, createdOf(u"R1"_s))->state, LinkState::Created);
    QCOMPARE(ledger->links().link(id)->events.size(), events); // it was told twice but noted once

    const auto late = ledger->links().begin(sendingOf(u"o-2"_s));
    QVERIFY(ledger->links().settle(*late, NotSent{}));
    QCOMPARE(ledger->links().settle(*late, createdOf(u"R2"_s))->state, LinkState::Created);
}

/// Makes a link whose answer has an address.
LinkId answered(Ledger &ledger, const QString &order, const QString &reference,
                const std::optional<CheckoutAddress> &address)
{
    const auto id = ledger.links().begin(sendingOf(order));
    const QString url = address ? addressOf(*address, reference) : u"https://elsewhere.example/"_s + order;
    if (!id || !ledger.links().settle(*id, CreatedLink{url, reference, order, true, false, address}))
        return 0;
    return *id;
}

/// Makes a link whose answer is lost; the gateway knows the order by that reference.
LedgerResult<Link> adopted(Ledger &ledger, const QString &order, const QString &reference)
{
    const auto id = ledger.links().begin(sendingOf(order));
    if (!id || !ledger.links().settle(*id, OutcomeUnknown{}))
        return Failure{LedgerError{}};
    return ledger.links().adopt(*id, {reference, order, u"Processing"_s, {}, LinkState::Processing}, {});
}

const CheckoutAddress ours{u"https://checkout.portone.cloud/?ref="_s, {}};
const CheckoutAddress other{u"https://pay.portone.cloud/?id="_s, u"&v=2"_s};

void TestLedger::anAddressIsBelievedWhenSeveralLinksHaveIt()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto early = adopted(*ledger, u"early"_s, longReference(1));
    QCOMPARE(early->state, LinkState::Processing);
    QCOMPARE(early->reference, longReference(1));
    for (int i = 2; i < 5; ++i) {
        QCOMPARE(adopted(*ledger, u"lost-%1"_s.arg(i), longReference(20 + i))->url, QString());
        QVERIFY(answered(*ledger, u"o-%1"_s.arg(i), longReference(i), ours));
        QVERIFY(!ledger->links().link(answered(*ledger, u"again-%1"_s.arg(i), longReference(i), ours))
                     ->link.isAssembled);
    }
    const auto late = adopted(*ledger, u"late"_s, longReference(9));
    QCOMPARE(late->url, addressOf(ours, longReference(9)));
    QVERIFY(late->isAssembled);
    QCOMPARE(ledger->links().link(late->id)->events.constLast().kind, LinkEventKind::Adopted);
    // The links that had no address get one, and also say that it was assembled.
    for (const QString &order : {u"early"_s, u"lost-2"_s, u"lost-4"_s}) {
        const Link link = ledger->links().find(order)->constFirst();
        QCOMPARE(link.url, addressOf(ours, link.reference));
        QVERIFY(link.isAssembled);
    }
    QCOMPARE(adopted(*ledger, u"short"_s, u"a"_s)->url, QString());
    // The gateway's own answer ends the doubt.
    QVERIFY(ledger->links().settle(late->key(), CreatedLink{late->url, late->reference, u"late"_s}));
    QVERIFY(!ledger->links().link(late->id)->link.isAssembled);
}

void TestLedger::anAddressEndsWithAnotherOne_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("another address") << false;
    QTest::newRow("one that teaches nothing") << true;
}

void TestLedger::anAddressEndsWithAnotherOne()
{
    QFETCH(bool, isElsewhere);
    LedgerFixture f;
    auto ledger = f.open();
    for (int i = 1; i < 4; ++i)
        QVERIFY(answered(*ledger, u"o-%1"_s.arg(i), longReference(i), ours));
    QVERIFY(adopted(*ledger, u"a-1"_s, longReference(11))->isAssembled);
    QVERIFY(answered(*ledger, u"x"_s, longReference(4),
                     isElsewhere ? std::nullopt : std::optional(other)));
    QCOMPARE(adopted(*ledger, u"a-2"_s, longReference(12))->url, QString());
    for (int i = 5; i < 8; ++i)
        QVERIFY(answered(*ledger, u"o-%1"_s.arg(i), longReference(i), other));
    QCOMPARE(adopted(*ledger, u"a-3"_s, longReference(13))->url, addressOf(other, longReference(13)));
    // Nothing is known for another account, or for another environment.
    Sending elsewhere = sendingOf(u"live"_s);
    elsewhere.environment = Environment::Live;
    const auto id = ledger->links().begin(elsewhere);
    QCOMPARE(
        ledger->links().adopt(*id, {longReference(14), u"live"_s, u"Created"_s, {}, LinkState::Created}, {})
            ->url,
        QString());
}

} // namespace

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
