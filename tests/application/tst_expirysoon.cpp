// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests when a link expires soon, and which failed payments are new.
#include "application/links/expirysoon.h"
#include "application/links/failedpayments.h"
#include "application/links/refreshplan.h"

#include <QTest>
#include <QTimeZone>

using namespace linktill;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QDateTime now(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc());

/// Returns an open link that was created `age` ago and expires in `left`.
Link openLink(seconds age, seconds left)
{
    Link link;
    link.state = LinkState::Created;
    link.created = link.changed = now.addSecs(-age.count());
    link.facts.expires = now.addSecs(left.count());
    return link;
}

LinkTransaction payment(bool hasFailed, seconds after)
{
    LinkTransaction result;
    result.status = hasFailed ? u"Failed"_s : u"Pending"_s;
    result.hasFailed = hasFailed;
    result.createdAt = now.addSecs(after.count());
    return result;
}

LinkStatus statusOf(LinkState state, const QList<LinkTransaction> &payments)
{
    return {u"R1"_s, u"o-1"_s, linkStateName(state), payments, state};
}

} // namespace

class TestExpirySoon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soon_data();
    void soon();
    void whatCannotBePaidIsNotTold_data();
    void whatCannotBePaidIsNotTold();
    void theStatusIsAskedForFirst();
    void failedPayments();
    void failuresOfBefore();
    void aPaymentThatEndsAsNone();
};

void TestExpirySoon::soon_data()
{
    QTest::addColumn<seconds>("age");
    QTest::addColumn<seconds>("left");
    QTest::addColumn<bool>("isSoon");
    const auto row = [](const char *name, seconds age, seconds left, bool isSoon) {
        QTest::newRow(name) << age << left << isSoon;
    };
    row("a week long, a day and more left", 6 * 24h, 24h + 1s, false);
    row("a week long, the status is being asked for", 6 * 24h, 24h - 30s, false);
    row("a week long, under a day left", 6 * 24h, 24h - 60s, true);
    row("a week long, a moment left", 7 * 24h, 1s, true);
    row("a week long, over", 7 * 24h, 0s, false);
    row("two days long is short", 47h, 1h, false);
    row("a little more is long", 25h, 24h - 60s, true);
    row("two days long, under an hour left", 47h + 1min, 59min, true);
    row("three hours long, two left", 1h, 2h, false);
    row("three hours long, under an hour left", 2h + 1min, 59min, true);
    row("half an hour long", 0s, 30min, true);
}

void TestExpirySoon::soon()
{
    QFETCH(seconds, age);
    QFETCH(seconds, left);
    QTEST(isExpiringSoon(openLink(age, left), now), "isSoon");
}

void TestExpirySoon::whatCannotBePaidIsNotTold_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<bool>("isTold");
    for (int i = 0; i <= int(LinkState::Other); ++i) {
        const auto state = LinkState(i);
        QTest::newRow(qPrintable(linkStateName(state)))
            << state << (state == LinkState::Created || state == LinkState::Processing);
    }
}

void TestExpirySoon::whatCannotBePaidIsNotTold()
{
    QFETCH(LinkState, state);
    Link link = openLink(6 * 24h, 1h);
    link.state = state;
    QTEST(isExpiringSoon(link, now), "isTold");
    link.archived = true;
    QVERIFY(!isExpiringSoon(link, now));
    link.archived = false;
    link.facts.expires = {};
    QVERIFY(!isExpiringSoon(link, now));
    QVERIFY(!soonFrom(link).isValid());
}

void TestExpirySoon::theStatusIsAskedForFirst()
{
    const Link link = openLink(6 * 24h, 25h); // the next turn would come in 6 hours
    QCOMPARE(now.secsTo(nextRefreshOf(link, 0, now)), 3600);
    QCOMPARE(now.secsTo(nextRefreshOf(openLink(6 * 24h, 24h + 5s), 0, now)), 15); // never quicker than that
    QCOMPARE(now.secsTo(nextRefreshOf(openLink(6 * 24h, 24h), 0, now)), 6 * 3600); // it was asked for just now
}

void TestExpirySoon::failedPayments()
{
    FailedPayments known(now);
    const auto take = [&known](LinkId id, const QList<LinkTransaction> &payments) {
        return known.take(id, LinkState::Created, statusOf(LinkState::Created, payments));
    };
    QVERIFY(!take(1, {}));
    QVERIFY(!take(1, {payment(false, 10s)}));
    QVERIFY(take(1, {payment(false, 10s), payment(true, 20s)}));
    QVERIFY(!take(1, {payment(false, 10s), payment(true, 20s)}));
    QVERIFY(take(1, {payment(true, 30s), payment(true, 20s)})); // whatever their order
    QVERIFY(take(2, {payment(true, 15s)}));
    QVERIFY(!known.take(2, LinkState::Created,
                        statusOf(LinkState::Success, {payment(true, 15s), payment(true, 40s)})));
    LinkTransaction undated = payment(true, 0s);
    undated.createdAt = {};
    QVERIFY(!take(3, {undated})); // nobody can tell whether it is new
}

void TestExpirySoon::failuresOfBefore()
{
    FailedPayments known(now);
    const LinkStatus status = statusOf(LinkState::Created, {payment(true, -1s)});
    QVERIFY(!known.take(1, LinkState::Created, status));
}

void TestExpirySoon::aPaymentThatEndsAsNone()
{
    FailedPayments known(now);
    QVERIFY(known.take(1, LinkState::Processing, statusOf(LinkState::Created, {})));
    QVERIFY(!known.take(1, LinkState::Created, statusOf(LinkState::Created, {})));
    QVERIFY(!known.take(1, LinkState::Created, statusOf(LinkState::Processing, {})));
    QVERIFY(!known.take(1, LinkState::Processing, statusOf(LinkState::Expired, {})));
}

QTEST_GUILESS_MAIN(TestExpirySoon)
#include "tst_expirysoon.moc"
