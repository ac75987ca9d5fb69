// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what an account's links usually ask for.
#include "application/links/usualamount.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

using namespace linktill;
using namespace Qt::StringLiterals;

class TestUsualAmount : public QObject
{
    Q_OBJECT
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    int m_links = 0;

    LinkKey add(const QString &amount, const QString &currency = u"THB"_s,
                const QString &account = u"a-1"_s)
    {
        const QString number = QString::number(++m_links);
        Sending sending = sendingOf(u"O-"_s + number);
        sending.accountId = account;
        sending.draft.amount = amount;
        sending.draft.currency = currency;
        const LinkKey key = make(*m_ledger, sending, u"R-"_s + number);
        if (key.id == 0)
            qFatal("no link");
        m_fixture->clock.pass(60);
        return key;
    }
    /// Returns the usual amount in minor units, or -1 when there are too few links.
    qint64 usual(const QString &currency = u"THB"_s)
    {
        const auto found = usualAmount(*m_ledger, u"a-1"_s, currency);
        if (!found)
            qFatal("the ledger does not answer");
        return found->value_or(-1);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
        m_links = 0;
    }
    void cleanup()
    {
        m_ledger.reset();
        m_fixture.reset();
    }
    void fewSayNothing();
    void oneSlipDoesNotCount();
    void ofThisAccountAndCurrency();
    void whatNeverWasDoesNotCount();
    void theNewest();
};

void TestUsualAmount::fewSayNothing()
{
    for (int i = 0; i < 4; ++i)
        add(u"250"_s);
    QCOMPARE(usual(), -1);
    add(u"250"_s);
    QCOMPARE(usual(), 25000);
}

void TestUsualAmount::oneSlipDoesNotCount()
{
    for (const char *amount : {"100", "300", "200", "250", "36000291452"})
        add(QLatin1String(amount));
    QCOMPARE(usual(), 25000);
}

void TestUsualAmount::ofThisAccountAndCurrency()
{
    for (int i = 0; i < 5; ++i) {
        add(u"250"_s);
        add(u"1000"_s, u"JPY"_s);
        add(u"9000"_s, u"THB"_s, u"a-2"_s);
    }
    QCOMPARE(usual(), 25000);
    QCOMPARE(usual(u"JPY"_s), 1000);
    QCOMPARE(usual(u"VND"_s), -1);
}

void TestUsualAmount::whatNeverWasDoesNotCount()
{
    for (int i = 0; i < 5; ++i) {
        add(u"250"_s);
        QVERIFY(m_ledger->links().recordCancel(add(u"9000"_s)));
        Sending sending = sendingOf(u"lost-%1"_s.arg(i));
        sending.draft.amount = u"9000"_s;
        QVERIFY(m_ledger->links().begin(sending));
    }
    QCOMPARE(usual(), 25000);
}

/// A shop has raised its prices.
void TestUsualAmount::theNewest()
{
    for (int i = 0; i < 110; ++i)
        add(u"1"_s);
    for (int i = 0; i < 51; ++i)
        add(u"500"_s);
    QCOMPARE(usual(), 50000);
}

QTEST_GUILESS_MAIN(TestUsualAmount)
#include "tst_usualamount.moc"
