// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests when the gateway is asked for a link's status.
#include "application/links/refreshplan.h"

#include <QTest>
#include <QTimeZone>

using namespace linktill;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

const QDateTime now(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc());

} // namespace

class TestRefreshPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data();
    void next();
    void whatIsWatchedIsAskedForQuickly();
    void everyWaitIsWithinBounds();
    void pauses();
};

void TestRefreshPlan::next_data()
{
    constexpr auto never = seconds(-1), noEnd = seconds(0);
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<seconds>("quiet");  // since something happened to the link
    QTest::addColumn<seconds>("expires"); // from now; 0: the link does not expire
    QTest::addColumn<int>("errors");
    QTest::addColumn<seconds>("expected");
    const auto row = [](const char *name, LinkState state, seconds quiet, seconds expires, int errors,
                        seconds expected) {
        QTest::newRow(name) << state << quiet << expires << errors << expected;
    };
    const auto waiting = LinkState::Created;
    row("just made", waiting, 0s, noEnd, 0, 15s);
    row("a minute ago", waiting, 1min, noEnd, 0, 15s);
    row("two minutes ago", waiting, 2min, noEnd, 0, 30s);
    row("eight minutes ago", waiting, 8min, noEnd, 0, 2min);
    row("an hour ago", waiting, 1h, noEnd, 0, 15min);
    row("a day ago", waiting, 24h, noEnd, 0, 6h);
    row("a week ago", waiting, 7 * 24h, noEnd, 0, 6h);
    row("two months ago", waiting, 60 * 24h, noEnd, 0, 24h);
    row("being paid", LinkState::Processing, 2min, noEnd, 0, 30s);
    row("a word that is not known", LinkState::Other, 1h, noEnd, 0, 15min);
    row("expires before the next turn", waiting, 24h, 1h, 0, 1h + 30s);
    row("expires after the next turn", waiting, 1h, 1h, 0, 15min);
    row("expired a moment ago", waiting, 24h, -10s, 0, 20s);
    row("expired long ago", waiting, 24h, -1h, 0, 6h);
    row("the clock was ahead", waiting, -2 * 24h, noEnd, 0, 6h);
    row("first error", waiting, 0s, noEnd, 1, 1min);
    row("second error", waiting, 0s, noEnd, 2, 2min);
    row("fourth error", waiting, 0s, noEnd, 4, 8min);
    row("many errors", waiting, 0s, noEnd, 1000, 6h);
    row("errors of an old link", waiting, 24h, noEnd, 1, 6h);
    row("errors go before the expiry", waiting, 24h, 10s, 3, 4min);
    for (const LinkState state : {LinkState::Success, LinkState::Expired, LinkState::Cancelled,
                                  LinkState::Refused, LinkState::NotSent, LinkState::Sending,
                                  LinkState::Unknown})
        row(qPrintable(QStringLiteral("never: ") + linkStateName(state)), state, 0s, noEnd, 0, never);
}

void TestRefreshPlan::next()
{
    QFETCH(LinkState, state);
    QFETCH(seconds, quiet);
    QFETCH(seconds, expires);
    QFETCH(int, errors);
    QFETCH(seconds, expected);
    Link link;
    link.state = state;
    link.changed = now.addSecs(-quiet.count());
    if (expires != 0s)
        link.facts.expires = now.addSecs(expires.count());
    const QDateTime next = nextRefreshOf(link, errors, now);
    if (expected < 0s)
        QVERIFY(!next.isValid());
    else
        QCOMPARE(now.secsTo(next), expected.count());
}

void TestRefreshPlan::whatIsWatchedIsAskedForQuickly()
{
    Link link;
    link.state = LinkState::Created;
    for (const seconds quiet : {seconds(0s), seconds(10min), seconds(30 * 24h), seconds(90 * 24h)}) {
        link.changed = now.addSecs(-quiet.count());
        QCOMPARE(now.secsTo(nextRefreshOf(link, 0, now, Watched::Yes)), 15);
        QCOMPARE(nextRefreshOf(link, 3, now, Watched::Yes), // errors slow a watched link down too
                 now.addSecs(seconds(4min).count()));
    }
    link.state = LinkState::Success;
    QVERIFY(!nextRefreshOf(link, 0, now, Watched::Yes).isValid());
}

void TestRefreshPlan::everyWaitIsWithinBounds()
{
    Link link;
    link.state = LinkState::Created;
    link.changed = now;
    int asked = 0;
    seconds before = 0s;
    for (QDateTime at = now; now.daysTo(at) < 100; ++asked) {
        const QDateTime next = nextRefreshOf(link, 0, at);
        const seconds wait(at.secsTo(next));
        QVERIFY2(wait >= 15s && wait <= longestWait && wait >= before, qPrintable(at.toString()));
        before = wait;
        at = next;
    }
    QVERIFY2(asked < 300, qPrintable(QString::number(asked)));
}

void TestRefreshPlan::pauses()
{
    QCOMPARE(pauseAfter(1), 15s);
    QCOMPARE(pauseAfter(2), 30s);
    QCOMPARE(pauseAfter(3), 60s);
    QCOMPARE(pauseAfter(7), 15min);
    QCOMPARE(pauseAfter(100'000), 15min);
}

QTEST_GUILESS_MAIN(TestRefreshPlan)
#include "tst_refreshplan.moc"
