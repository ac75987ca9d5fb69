// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that an answer is written into the ledger and the order that it was asked for, or nowhere.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

#include <functional>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

using Write = std::function<LedgerFault(Ledger &, const LinkKey &)>;
const LinkStatus paid{u"R1"_s, u"mine"_s, u"Success"_s, {}, LinkState::Success};

class TestLinkKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLedgerIsAnother();
    void answersOfAnotherLedger_data();
    void answersOfAnotherLedger();
    void answersOfAnotherOrder_data() { answersOfAnotherLedger_data(); }
    void answersOfAnotherOrder();
    void nothingIsReplacedUnderWhatIsOnItsWay();

private:
    static LinkKey add(Ledger &ledger, const QString &order)
    {
        return make(ledger, sendingOf(order), u"R-"_s + order);
    }
};

void TestLinkKeys::everyLedgerIsAnother()
{
    LedgerFixture f, g;
    auto ledger = f.open();
    const QString first = add(*ledger, u"a"_s).ledger;
    QVERIFY(!first.isEmpty());
    QVERIFY(first != add(*g.open(), u"a"_s).ledger);
    QCOMPARE(ledger->links().find(u"a"_s)->constFirst().ledger, first);
    const QString backup = ledger->maintenance()->backUpNow()->file;
    QStringList seen{first};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(ledger->maintenance()->restore(backup));
        const QString identity = ledger->links().find(u"a"_s)->constFirst().ledger;
        QVERIFY(!seen.contains(identity));
        seen << identity;
    }
    ledger = f.open();
    QCOMPARE(ledger->links().find(u"a"_s)->constFirst().ledger, seen.constLast()); // it stays the same
}

void TestLinkKeys::answersOfAnotherLedger_data()
{
    QTest::addColumn<Write>("write");
    const auto row = [](const char *name, const Write &write) { QTest::newRow(name) << write; };
    row("settle",
        [](Ledger &l, const LinkKey &key) { return faultOf(l.links().settle(key, createdOf(u"X"_s))); });
    row("adopt", [](Ledger &l, const LinkKey &key) { return faultOf(l.links().adopt(key, paid, {})); });
    row("status", [](Ledger &l, const LinkKey &key) { return faultOf(l.links().recordStatus(key, paid)); });
    row("edit begins", [](Ledger &l, const LinkKey &key) {
        return faultOf(l.links().beginEdit(key, sendingOf(key.orderId).request, "{\"amount\":777}"));
    });
    row("edit", [](Ledger &l, const LinkKey &key) {
        LinkContent draft = sendingOf(key.orderId).draft;
        draft.amount = u"777"_s;
        return faultOf(l.links().recordEdit(key, draft, "{\"amount\":777}"));
    });
    row("edit that failed", [](Ledger &l, const LinkKey &key) {
        return faultOf(l.links().recordEditFailure(key, OutcomeUnknown{}));
    });
    row("edit settled",
        [](Ledger &l, const LinkKey &key) { return faultOf(l.links().settleEdit(key, {})); });
    row("cancel", [](Ledger &l, const LinkKey &key) { return faultOf(l.links().recordCancel(key)); });
    row("shared",
        [](Ledger &l, const LinkKey &key) { return faultOf(l.links().recordShared(key, u"qr"_s)); });
    row("shared first", [](Ledger &l, const LinkKey &key) {
        return faultOf(l.links().recordSharedFirst(key, u"receipt_auto"_s));
    });
    row("given up", [](Ledger &l, const LinkKey &key) { return faultOf(l.links().giveUp(key)); });
    row("archive", [](Ledger &l, const LinkKey &key) { return faultOf(l.links().setArchived(key, true)); });
    row("next refresh",
        [](Ledger &l, const LinkKey &key) { return faultOf(l.links().refreshAt(key, {})); });
    row("sent again", [](Ledger &l, const LinkKey &key) {
        Sending sending = sendingOf(key.orderId);
        sending.again = key;
        return faultOf(l.links().begin(sending));
    });
}

void TestLinkKeys::answersOfAnotherLedger()
{
    QFETCH(Write, write);
    LedgerFixture f;
    auto ledger = f.open();
    const QString backup = ledger->maintenance()->backUpNow()->file;
    const LinkKey mine = add(*ledger, u"mine"_s);
    QVERIFY(ledger->maintenance()->restore(backup));
    const LinkKey other = add(*ledger, u"other"_s);
    QCOMPARE(other.id, mine.id); // so a number alone is not enough
    const LinkHistory before = *ledger->links().link(other);
    QCOMPARE(write(*ledger, mine), LedgerFault::OtherLedger);
    QCOMPARE(ledger->links().link(other)->link, before.link);
    QCOMPARE(ledger->links().link(other)->events, before.events);
    QCOMPARE(ledger->links().link(other)->request, before.request);
    QCOMPARE(ledger->links().page({})->links.size(), 1);
}

void TestLinkKeys::answersOfAnotherOrder()
{
    QFETCH(Write, write);
    LedgerFixture f;
    auto ledger = f.open();
    LinkKey key = add(*ledger, u"mine"_s);
    const LinkKey other = add(*ledger, u"other"_s);
    const LinkHistory before = *ledger->links().link(other);
    key.id = other.id;
    QCOMPARE(write(*ledger, key), LedgerFault::OtherLedger);
    QCOMPARE(ledger->links().link(other)->link, before.link);
    QCOMPARE(ledger->links().link(other)->events, before.events);
}

void TestLinkKeys::nothingIsReplacedUnderWhatIsOnItsWay()
{
    LedgerFixture f;
    auto ledger = f.open();
    const QString backup = ledger->maintenance()->backUpNow()->file;
    const LinkKey key = add(*ledger, u"mine"_s);
    {
        const auto flight = ledger->inFlight().add(InFlight::Kind::Question, u"a-1"_s);
        QCOMPARE(faultOf(ledger->maintenance()->restore(backup)), LedgerFault::InFlight);
        QCOMPARE(faultOf(ledger->maintenance()->startAfresh()), LedgerFault::InFlight);
        QCOMPARE(ledger->links().link(key)->link.key(), key);
    }
    QVERIFY(ledger->maintenance()->restore(backup));
    QVERIFY(ledger->links().page({})->links.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TestLinkKeys)
#include "tst_linkkeys.moc"
