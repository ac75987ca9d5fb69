// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how fast a gateway is asked, with a time that the test lets pass.
#include "application/links/calllimits.h"
#include "support/handtime.h"

#include <QTest>

using namespace linktill;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCallLimits : public QObject
{
    Q_OBJECT
    using Moments = QList<std::chrono::milliseconds>;

    HandTime m_time;

    /// Asks for `count` turns and notes in `turns` when they come.
    void take(CallLimits &limits, const QString &account, Moments &turns, int count = 1)
    {
        for (int i = 0; i < count; ++i)
            limits.takeTurn(account, this, [this, &turns] { turns << m_time.now(); });
    }

private Q_SLOTS:
    void init() { m_time = {}; }
    void turnsOfAnAccountAreApart();
    void afterAPauseAtOnce();
    void accountsDoNotWaitForEachOther();
    void theGatewaysWaitHoldsWhoeverWaits();
    void aShorterWaitDoesNotEndALongerOne();
    void whoHasGoneIsNotCalled();
};

void TestCallLimits::turnsOfAnAccountAreApart()
{
    CallLimits limits(m_time);
    Moments turns;
    take(limits, u"a"_s, turns, 3);
    QCOMPARE(turns, Moments()); // turns come from the event loop, never at once
    m_time.pass(1s);
    QCOMPARE(turns, (Moments{0ms, 500ms, 1s}));
}

void TestCallLimits::afterAPauseAtOnce()
{
    CallLimits limits(m_time);
    Moments turns;
    take(limits, u"a"_s, turns);
    m_time.pass(1700ms);
    take(limits, u"a"_s, turns, 2);
    m_time.pass(500ms);
    QCOMPARE(turns, (Moments{0ms, 1700ms, 2200ms}));
}

void TestCallLimits::accountsDoNotWaitForEachOther()
{
    CallLimits limits(m_time);
    Moments of, other;
    take(limits, u"a"_s, of, 2);
    take(limits, u"b"_s, other, 2);
    limits.hold(u"a"_s, 30s);
    m_time.pass(31s);
    QCOMPARE(of, (Moments{30s, 30500ms}));
    QCOMPARE(other, (Moments{0ms, 500ms}));
}

void TestCallLimits::theGatewaysWaitHoldsWhoeverWaits()
{
    CallLimits limits(m_time);
    Moments turns;
    take(limits, u"a"_s, turns, 3);
    m_time.pass(400ms); // the first call has had its turn and is told to wait
    limits.hold(u"a"_s, 10s);
    take(limits, u"a"_s, turns);
    m_time.pass(60s);
    QCOMPARE(turns.size(), 4);
    QCOMPARE(turns[0], 0ms);
    for (qsizetype i = 1; i < turns.size(); ++i) {
        QVERIFY2(turns[i] >= 10400ms, "asked before the gateway wanted it");
        QVERIFY2(i == 1 || turns[i] >= turns[i - 1] + CallLimits::gap, "two calls at once");
    }
}

void TestCallLimits::aShorterWaitDoesNotEndALongerOne()
{
    CallLimits limits(m_time);
    Moments turns;
    limits.hold(u"a"_s, 10s);
    limits.hold(u"a"_s, 1s);
    take(limits, u"a"_s, turns);
    m_time.pass(11s);
    QCOMPARE(turns, Moments{10s});
}

void TestCallLimits::whoHasGoneIsNotCalled()
{
    CallLimits limits(m_time);
    bool called = false;
    {
        QObject gone;
        limits.takeTurn(u"a"_s, &gone, [&called] { called = true; });
    }
    m_time.pass(1s);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestCallLimits)
#include "tst_calllimits.moc"
