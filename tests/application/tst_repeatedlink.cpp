// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests which recent link a new one would repeat.
#include "application/links/repeatedlink.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

using namespace linktill;
using namespace Qt::StringLiterals;

class TestRepeatedLink : public QObject
{
    Q_OBJECT
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;

    static Sending sendingTo(const QString &order, const Customer &customer)
    {
        Sending sending = sendingOf(order);
        sending.draft.customer = customer;
        return sending;
    }
    LinkId add(const Sending &sending)
    {
        const LinkId id = make(*m_ledger, sending, u"R-"_s + sending.draft.merchantOrderId);
        if (id == 0)
            qFatal("no link");
        return id;
    }
    /// Returns the order of the link that a new link for `customer` would repeat, empty when there is none.
    QString repeated(const Customer &customer, const QString &amount = u"250.50"_s)
    {
        LinkContent draft = sendingTo(u"new"_s, customer).draft;
        draft.amount = amount;
        const auto found = repeatedLink(*m_ledger, u"a-1"_s, draft, m_fixture->clock.now());
        if (!found)
            qFatal("the ledger does not answer");
        return *found ? (*found)->facts.orderId : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
    }
    void cleanup()
    {
        m_ledger.reset();
        m_fixture.reset();
    }
    void whoIsTheSame_data();
    void whoIsTheSame();
    void onlyTheSameAmount();
    void withinTenMinutes();
    void ofTheSameAccount();
    void whatIsOverDoesNotCount_data();
    void whatIsOverDoesNotCount();
    void notItself();
    void theNewest();
};

void TestRepeatedLink::whoIsTheSame_data()
{
    QTest::addColumn<Customer>("earlier");
    QTest::addColumn<Customer>("now");
    QTest::addColumn<bool>("same");
    const Customer mali{u"Mali Wongsa"_s, u"mali@shop.example"_s, u"+66812345678"_s};
    QTest::newRow("all of it") << mali << mali << true;
    QTest::newRow("e-mail") << mali << Customer{{}, u"Mali@Shop.example"_s, {}} << true;
    QTest::newRow("phone") << mali << Customer{u"M."_s, {}, u"+66812345678"_s} << true;
    QTest::newRow("name, typed otherwise") << mali << Customer{u" mali  wongsa"_s, {}, {}} << true;
    QTest::newRow("accents") << Customer{u"Nguyễn Phan"_s, {}, {}}
                             << Customer{u"nguyen phan"_s, {}, {}} << true;
    QTest::newRow("somebody else")
        << mali << Customer{u"Anan"_s, u"anan@shop.example"_s, {}} << false;
    QTest::newRow("nobody now") << mali << Customer{} << false;
    QTest::newRow("nobody twice") << Customer{} << Customer{} << false;
}

void TestRepeatedLink::whoIsTheSame()
{
    QFETCH(Customer, earlier);
    QFETCH(Customer, now);
    QFETCH(bool, same);
    add(sendingTo(u"earlier"_s, earlier));
    QCOMPARE(repeated(now), same ? u"earlier"_s : QString());
}

void TestRepeatedLink::onlyTheSameAmount()
{
    const Customer anan{u"Anan"_s, {}, {}};
    add(sendingTo(u"earlier"_s, anan));
    QCOMPARE(repeated(anan, u"250.5"_s), u"earlier"_s); // the same amount, written differently
    QCOMPARE(repeated(anan, u"250.51"_s), QString());
    QCOMPARE(repeated(anan, u"no amount"_s), QString());
}

void TestRepeatedLink::withinTenMinutes()
{
    const Customer anan{u"Anan"_s, {}, {}};
    add(sendingTo(u"earlier"_s, anan));
    m_fixture->clock.pass(600);
    QCOMPARE(repeated(anan), u"earlier"_s);
    m_fixture->clock.pass(1);
    QCOMPARE(repeated(anan), QString());
    m_fixture->clock.pass(-24 * 3600); // the link was made while the clock was a day ahead
    QCOMPARE(repeated(anan), QString());
}

void TestRepeatedLink::ofTheSameAccount()
{
    const Customer anan{u"Anan"_s, {}, {}};
    Sending other = sendingTo(u"earlier"_s, anan);
    other.accountId = u"a-2"_s;
    add(other);
    QCOMPARE(repeated(anan), QString());
}

void TestRepeatedLink::whatIsOverDoesNotCount_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<bool>("counts");
    QTest::newRow("waiting") << LinkState::Created << true;
    QTest::newRow("being paid") << LinkState::Processing << true;
    QTest::newRow("paid") << LinkState::Success << true;
    QTest::newRow("expired") << LinkState::Expired << false;
    QTest::newRow("cancelled") << LinkState::Cancelled << false;
}

void TestRepeatedLink::whatIsOverDoesNotCount()
{
    QFETCH(LinkState, state);
    QFETCH(bool, counts);
    const Customer anan{u"Anan"_s, {}, {}};
    QVERIFY(m_ledger->links().recordStatus(keyOf(*m_ledger, add(sendingTo(u"earlier"_s, anan))),
                                   {{}, {}, u"word"_s, {}, state}));
    QCOMPARE(!repeated(anan).isEmpty(), counts);
}

/// A refused request never was a link; a request whose answer was lost may be one.
void TestRepeatedLink::notItself()
{
    const Customer anan{u"Anan"_s, {}, {}};
    const auto lost = m_ledger->links().begin(sendingTo(u"lost"_s, anan));
    QVERIFY(m_ledger->links().settle(*lost, Refused{}));
    QCOMPARE(repeated(anan), QString());
    const auto open = m_ledger->links().begin(sendingTo(u"new"_s, anan)); // its own number: sending again
    QVERIFY(m_ledger->links().settle(*open, OutcomeUnknown{}));
    QCOMPARE(repeated(anan), QString());
    const auto other = m_ledger->links().begin(sendingTo(u"other"_s, anan));
    QVERIFY(m_ledger->links().settle(*other, OutcomeUnknown{}));
    QCOMPARE(repeated(anan), u"other"_s);
}

void TestRepeatedLink::theNewest()
{
    const Customer anan{u"Anan"_s, {}, {}};
    add(sendingTo(u"first"_s, anan));
    m_fixture->clock.pass(60);
    add(sendingTo(u"second"_s, anan));
    QCOMPARE(repeated(anan), u"second"_s);
}

QTEST_GUILESS_MAIN(TestRepeatedLink)
#include "tst_repeatedlink.moc"
