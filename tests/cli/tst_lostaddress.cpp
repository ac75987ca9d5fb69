// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the command line says of a link whose answer was lost: its address is put together from those of
// the account's last links and says so, or it is not told at all.
#include "application/links/crashpoint.h"
#include "support/commandline.h"

#include <QJsonArray>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestLostAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterOneLink();
    void afterSeveralLinks();
    void givenLaterByRecovery();

private:
    static constexpr const char *sentence = "put together from its reference";
    static void make(const CommandLineFixture &fixture, int links)
    {
        for (int i = 0; i < links; ++i)
            QCOMPARE(fixture.create(u"EARLIER-%1"_s.arg(i)).status, 0);
    }
};

void TestLostAddress::afterOneLink()
{
    const CommandLineFixture fixture;
    make(fixture, 1);
    fixture.gateway.setFault(practice::Fault::CreateThenDropAnswer);
    const Ran ran = fixture.create(u"LOST"_s);
    QCOMPARE(ran.status, 6);
    QCOMPARE(ran.outcome(), u"unknown"_s);
    QVERIFY(!ran.out.contains("/pay?ref="));
    const Ran shown = fixture.run({u"show"_s, u"LOST"_s, u"--json"_s});
    QCOMPARE(shown.json()["link"_L1]["payment_link"_L1].toString(), QString());
    QCOMPARE(shown.json()["link"_L1]["state"_L1].toString(), u"created"_s);
}

void TestLostAddress::afterSeveralLinks()
{
    const CommandLineFixture fixture;
    make(fixture, 3);
    fixture.gateway.setFault(practice::Fault::CreateThenDropAnswer);
    const Ran ran = fixture.create(u"LOST"_s);
    QVERIFY2(ran.status == 0, ran.out + ran.err);
    QCOMPARE(ran.json()["payment_link"_L1].toString(), fixture.gateway.links().constLast().url.toString());
    QVERIFY2(ran.err.contains(sentence), ran.err);
    const QJsonObject issue = ran.json()["issues"_L1].toArray().at(0).toObject();
    QCOMPARE(issue["field"_L1].toString(), u"payment_link"_s);
    QCOMPARE(issue["code"_L1].toString(), u"link_assembled"_s);
    QCOMPARE(issue["severity"_L1].toString(), u"warning"_s);
    const Ran json = fixture.run({u"show"_s, u"LOST"_s, u"--json"_s});
    QCOMPARE(json.json()["link"_L1]["payment_link_assembled"_L1].toBool(), true);
    const Ran text = fixture.run({u"show"_s, u"LOST"_s});
    QVERIFY2(text.out.startsWith("http") && text.out.contains(sentence), text.out);
    const Ran sound = fixture.run({u"show"_s, u"EARLIER-0"_s, u"--json"_s});
    QCOMPARE(sound.json()["link"_L1]["payment_link_assembled"_L1].toBool(true), false);
}

void TestLostAddress::givenLaterByRecovery()
{
    CommandLineFixture fixture;
    make(fixture, 3);
    fixture.environment.insert(u"LINKTILL_CRASH_AT"_s, QString::number(AnswerCame)); // the answer is lost
    QCOMPARE(fixture.create(u"LOST"_s).status, -1);
    fixture.environment.remove(u"LINKTILL_CRASH_AT"_s);
    const QStringList recover{u"recover"_s, u"--api-url"_s, fixture.gateway.url().toString()};
    const Ran text = fixture.run(recover);
    QVERIFY2(text.out.contains("Order LOST: the link exists: http") && text.out.contains(sentence), text.out);
}

QTEST_GUILESS_MAIN(TestLostAddress)
#include "tst_lostaddress.moc"
