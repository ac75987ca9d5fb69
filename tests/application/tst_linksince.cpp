// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the time since which a link has its state is read from its timeline.
#include "application/links/linksince.h"

#include <QTest>
#include <QTimeZone>

using namespace linktill;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 5, 4), QTime(hour, 0), QTimeZone::utc());
}

LinkEvent eventOf(LinkEventKind kind, int hour, const QByteArray &detail = {})
{
    return {kind, at(hour), QStringLiteral("somchai"), detail};
}

} // namespace

class TestLinkSince : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void since_data();
    void since();
};

void TestLinkSince::since_data()
{
    QTest::addColumn<QList<LinkEvent>>("events");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QDateTime>("expected");
    using enum LinkEventKind;
    const LinkEvent made = eventOf(LinkEventKind::Created, 8);
    const LinkEvent paid =
        eventOf(Status, 10, R"({"old":"Created","new":"Success","transactions":[]})");
    QTest::newRow("by the answer") << QList<LinkEvent>{made, paid} << LinkState::Success << at(10);
    QTest::newRow("whatever came after")
        << QList<LinkEvent>{made, paid, eventOf(Shared, 11, R"({"how":"copy"})")}
        << LinkState::Success << at(10);
    QTest::newRow("by the transaction that worked")
        << QList<LinkEvent>{made,
                            eventOf(Status, 10, R"({"old":"Created","new":"Success","transactions":[
                                {"status":"Failed","at":"2026-05-04T08:30:00.000Z"},
                                {"status":"Success","at":"2026-05-04T09:00:00.000Z"}]})")}
        << LinkState::Success << at(9);
    QTest::newRow("found so") << QList<LinkEvent>{eventOf(Adopted, 9, R"({"status":"SUCCESS"})")}
                              << LinkState::Success << at(9);
    QTest::newRow("cancelled here") << QList<LinkEvent>{made, eventOf(LinkEventKind::Cancelled, 12)}
                                    << LinkState::Cancelled << at(12);
    QTest::newRow("cancelled elsewhere")
        << QList<LinkEvent>{made, eventOf(Status, 12, R"({"old":"Created","new":"Cancelled"})")}
        << LinkState::Cancelled << at(12);
    QTest::newRow("by the states that stand there")
        << QList<LinkEvent>{made, eventOf(Status, 10,
                                          R"({"old":"Made","new":"Settled","new_state":"success",
                                "transactions":[{"status":"Won","state":"success",
                                                 "at":"2026-05-04T09:00:00.000Z"}]})")}
        << LinkState::Success << at(9);
    QTest::newRow("a word that is no state of the gateway's")
        << QList<LinkEvent>{made, eventOf(Status, 10, R"({"old":"Created","new":"refused"})")}
        << LinkState::Refused << QDateTime();
    QTest::newRow("another state")
        << QList<LinkEvent>{made, paid} << LinkState::Expired << QDateTime();
    QTest::newRow("nothing known") << QList<LinkEvent>{} << LinkState::Success << QDateTime();
}

void TestLinkSince::since()
{
    QFETCH(QList<LinkEvent>, events);
    QFETCH(LinkState, state);
    QTEST(stateSince(events, state), "expected");
}

QTEST_GUILESS_MAIN(TestLinkSince)
#include "tst_linksince.moc"
