// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests who is told of links, and how often: whoever finds a change out first, each listener hears of it
// once.
#include "application/links/linkevents.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace linktill;

namespace {

Link linkOf(LinkId id, LinkState state)
{
    Link link;
    link.id = id;
    link.state = state;
    return link;
}

} // namespace

class TestLinkEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndHasItsSignal_data();
    void eachEndHasItsSignal();
    void whoeverFindsItOutItIsToldOnce();
    void whatWasNotKnownBeforeIsNoEvent();
    void aLaterTellerMayKnowWhatItWas();
    void anotherLedgerHasOtherLinks();
    void anAnswerIsNewsToo();
    void whatTheGatewayHasNowIsCreated_data();
    void whatTheGatewayHasNowIsCreated();
    void whatAnotherProgramDidIsSeen();
};

void TestLinkEvents::eachEndHasItsSignal_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("expired");
    QTest::addColumn<int>("cancelled");
    QTest::newRow("paid") << LinkState::Success << 1 << 0 << 0;
    QTest::newRow("expired") << LinkState::Expired << 0 << 1 << 0;
    QTest::newRow("cancelled") << LinkState::Cancelled << 0 << 0 << 1;
    QTest::newRow("being paid") << LinkState::Processing << 0 << 0 << 0;
}

void TestLinkEvents::eachEndHasItsSignal()
{
    QFETCH(LinkState, state);
    LinkEvents events;
    QSignalSpy changed(&events, &LinkEvents::changed), paid(&events, &LinkEvents::paid),
        expired(&events, &LinkEvents::expired), cancelled(&events, &LinkEvents::cancelled);
    events.tell(linkOf(7, state), LinkState::Created);
    QCOMPARE(changed.size(), 1);
    QTEST(int(paid.size()), "paid");
    QTEST(int(expired.size()), "expired");
    QTEST(int(cancelled.size()), "cancelled");
    QCOMPARE(changed[0][0].value<Link>().id, 7);
}

void TestLinkEvents::whoeverFindsItOutItIsToldOnce()
{
    LinkEvents events;
    QSignalSpy changed(&events, &LinkEvents::changed), paid(&events, &LinkEvents::paid);
    events.tell(linkOf(7, LinkState::Created), LinkState::Sending); // the link was just made
    events.tell(linkOf(7, LinkState::Success)); // another program has written this down
    QCOMPARE(paid.size(), 1);
    events.tell(linkOf(7, LinkState::Success), LinkState::Created); // this program found it too
    events.tell(linkOf(7, LinkState::Success));                     // the link was archived, for example
    QCOMPARE(paid.size(), 1);
    QCOMPARE(changed.size(), 4);
    events.tell(linkOf(8, LinkState::Success), LinkState::Created);
    QCOMPARE(paid.size(), 2);
}

/// A link that was paid last week and is archived today was not paid today.
void TestLinkEvents::whatWasNotKnownBeforeIsNoEvent()
{
    LinkEvents events;
    QSignalSpy changed(&events, &LinkEvents::changed), paid(&events, &LinkEvents::paid);
    events.tell(linkOf(7, LinkState::Success));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(paid.size(), 0);
}

void TestLinkEvents::aLaterTellerMayKnowWhatItWas()
{
    LinkEvents events;
    QSignalSpy paid(&events, &LinkEvents::paid);
    events.tell(linkOf(7, LinkState::Success));
    events.tell(linkOf(7, LinkState::Success), LinkState::Created);
    QCOMPARE(paid.size(), 1);
}

void TestLinkEvents::anotherLedgerHasOtherLinks()
{
    LinkEvents events;
    QSignalSpy paid(&events, &LinkEvents::paid);
    events.tell(linkOf(7, LinkState::Created), LinkState::Sending);
    events.forget();
    events.tell(linkOf(7, LinkState::Success));
    QCOMPARE(paid.size(), 0);
}

void TestLinkEvents::anAnswerIsNewsToo()
{
    LinkEvents events;
    QSignalSpy checked(&events, &LinkEvents::checked);
    const QDateTime now(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc());
    events.tellChecked(7, now);
    QCOMPARE(checked.size(), 1);
    QCOMPARE(checked[0][1].toDateTime(), now);
}

void TestLinkEvents::whatTheGatewayHasNowIsCreated_data()
{
    QTest::addColumn<LinkState>("before");
    QTest::addColumn<LinkState>("now");
    QTest::addColumn<int>("created");
    QTest::newRow("sent") << LinkState::Sending << LinkState::Created << 1;
    QTest::newRow("its answer was lost") << LinkState::Unknown << LinkState::Success << 1;
    QTest::newRow("sent again") << LinkState::NotSent << LinkState::Created << 1;
    QTest::newRow("refused") << LinkState::Sending << LinkState::Refused << 0;
    QTest::newRow("was there before") << LinkState::Created << LinkState::Processing << 0;
}

void TestLinkEvents::whatTheGatewayHasNowIsCreated()
{
    QFETCH(LinkState, before);
    QFETCH(LinkState, now);
    LinkEvents events;
    QSignalSpy created(&events, &LinkEvents::created);
    events.tell(linkOf(7, now), before);
    events.tell(linkOf(7, now), before); // another teller says the same
    QTEST(int(created.size()), "created");
}

void TestLinkEvents::whatAnotherProgramDidIsSeen()
{
    LinkEvents events;
    QSignalSpy seen(&events, &LinkEvents::seenElsewhere), changed(&events, &LinkEvents::changed);
    Link link = linkOf(7, LinkState::Created);
    link.changed = QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc());
    events.tell(link, LinkState::Sending);
    events.tellFound(link); // this is our own change, read back from the ledger
    QCOMPARE(seen.size(), 0);
    link.changed = link.changed.addSecs(1);
    events.tellFound(link);
    QCOMPARE(seen.size(), 1);
    events.tellFound(linkOf(8, LinkState::Created)); // another program made this link
    QCOMPARE(seen.size(), 2);
    QCOMPARE(changed.size(), 4);
}

QTEST_GUILESS_MAIN(TestLinkEvents)
#include "tst_linkevents.moc"
