// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/moment.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void local_data();
    void local();
    void localOddities();
    void iso_data();
    void iso();
    void malformed_data();
    void malformed();
    void empty();
};

void TestMoment::local_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("expected"); // UTC, or the fault
    const auto row = [](const char *zone, const char *wall, const char *expected) {
        QTest::addRow("%s %s", zone, wall) << QString::fromLatin1(zone) << QString::fromLatin1(wall)
                                           << QString::fromLatin1(expected);
    };
    row("Asia/Bangkok", "2024-07-29T01:30:00", "2024-07-28T18:30:00.000Z");
    row("Asia/Bangkok", "2024-03-31T02:30:00", "2024-03-30T19:30:00.000Z");
    row("UTC", "2024-07-28T18:30:00", "2024-07-28T18:30:00.000Z");
    row("Europe/Berlin", "2024-03-31T01:59:59", "2024-03-31T00:59:59.000Z");
    row("Europe/Berlin", "2024-03-31T02:00:00", "nonexistent");
    row("Europe/Berlin", "2024-03-31T02:59:59", "nonexistent");
    row("Europe/Berlin", "2024-03-31T03:00:00", "2024-03-31T01:00:00.000Z");
    row("Europe/Berlin", "2024-10-27T01:59:59", "2024-10-26T23:59:59.000Z");
    row("Europe/Berlin", "2024-10-27T02:00:00", "ambiguous");
    row("Europe/Berlin", "2024-10-27T02:59:59", "ambiguous");
    row("Europe/Berlin", "2024-10-27T03:00:00", "2024-10-27T02:00:00.000Z");
    row("America/New_York", "2024-03-10T02:30:00", "nonexistent");
    row("America/New_York", "2024-03-10T03:00:00", "2024-03-10T07:00:00.000Z");
    row("America/New_York", "2024-11-03T01:30:00", "ambiguous");
    row("America/New_York", "2024-11-03T02:00:00", "2024-11-03T07:00:00.000Z");
    // Summer time is half an hour there.
    row("Australia/Lord_Howe", "2024-10-06T01:59:00", "2024-10-05T15:29:00.000Z");
    row("Australia/Lord_Howe", "2024-10-06T02:15:00", "nonexistent");
    row("Australia/Lord_Howe", "2024-10-06T02:30:00", "2024-10-05T15:30:00.000Z");
    row("Australia/Lord_Howe", "2024-04-07T01:45:00", "ambiguous");
    row("Australia/Lord_Howe", "2024-04-07T01:15:00", "2024-04-06T14:15:00.000Z");
    // Samoa left out this day.
    row("Pacific/Apia", "2011-12-30T12:00:00", "nonexistent");
    row("Pacific/Apia", "2011-12-31T12:00:00", "2011-12-30T22:00:00.000Z");
}

void TestMoment::local()
{
    QFETCH(QString, zone);
    QFETCH(QString, wall);
    QFETCH(QString, expected);
    const QTimeZone timeZone(zone.toLatin1());
    QVERIFY(timeZone.isValid());
    const Moment moment = Moment::fromLocal(QDate::fromString(wall.left(10), Qt::ISODate),
                                            QTime::fromString(wall.mid(11), Qt::ISODate), timeZone);
    QVERIFY(!moment.isEmpty());
    if (expected.endsWith(u'Z')) {
        QCOMPARE(moment.fault, Moment::Fault::None);
        QCOMPARE(moment.toIso(), expected);
        QCOMPARE(Moment::fromIso(moment.toIso()), moment);
        return;
    }
    QCOMPARE(moment.fault,
             expected == u"ambiguous"_s ? Moment::Fault::Ambiguous : Moment::Fault::Nonexistent);
    QVERIFY(!moment.utc.isValid());
    QCOMPARE(moment.toIso(), wall);
}

void TestMoment::localOddities()
{
    const QTimeZone zone("Asia/Bangkok");
    QVERIFY(Moment::fromLocal(QDate(), QTime(), zone).isEmpty());
    QCOMPARE(Moment::fromLocal(QDate(), QTime(1, 0), zone).fault, Moment::Fault::Malformed);
    QCOMPARE(Moment::fromLocal(QDate(2024, 1, 1), QTime(), zone).fault, Moment::Fault::Malformed);
    QCOMPARE(Moment::fromLocal(QDate(2024, 1, 1), QTime(1, 0), QTimeZone()).fault,
             Moment::Fault::Malformed);
}

void TestMoment::iso_data()
{
    QTest::addColumn<QString>("utc");
    QTest::newRow("2024-07-28T18:30:00.000Z") << u"2024-07-28T18:30:00.000Z"_s;
    QTest::newRow("2024-07-28T18:30:00Z") << u"2024-07-28T18:30:00.000Z"_s;
    QTest::newRow("2024-07-28T18:30:00.5Z") << u"2024-07-28T18:30:00.500Z"_s;
    QTest::newRow("2024-07-28T18:30:00.123456789Z") << u"2024-07-28T18:30:00.123Z"_s;
    QTest::newRow("2024-07-29T01:30:00+07:00") << u"2024-07-28T18:30:00.000Z"_s;
    QTest::newRow("2024-07-29T01:30:00+0700") << u"2024-07-28T18:30:00.000Z"_s;
    QTest::newRow("2024-07-28T15:00:00.000-03:30") << u"2024-07-28T18:30:00.000Z"_s;
    QTest::newRow("2024-02-29T00:00:00+05:30") << u"2024-02-28T18:30:00.000Z"_s;
}

void TestMoment::iso()
{
    const Moment moment = Moment::fromIso(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(moment.fault, Moment::Fault::None);
    QCOMPARE(moment.utc.timeSpec(), Qt::UTC);
    QTEST(moment.toIso(), "utc");
}

void TestMoment::malformed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"tomorrow", "2024-07-28", "2024-07-28T18:30:00", "2024-07-28T18:30Z",
                             "2024-07-28 18:30:00Z", "2024-02-30T00:00:00Z", "2024-07-28T24:00:00Z",
                             "2024-07-28T18:60:00Z", "2024-07-28T18:30:60Z", "0000-01-01T00:00:00Z",
                             "2024-07-28T18:30:00+15:00", "2024-07-28T18:30:00.Z", "1722191400",
                             "2024-07-28T18:30:00.000Z\n", "9999-12-31T23:59:59-01:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMoment::malformed()
{
    QFETCH(QString, text);
    const Moment moment = Moment::fromIso(text);
    QCOMPARE(moment.fault, Moment::Fault::Malformed);
    QVERIFY(!moment.utc.isValid() && !moment.isEmpty());
    QCOMPARE(moment.toIso(), text);
}

void TestMoment::empty()
{
    QVERIFY(Moment().isEmpty());
    QVERIFY(Moment::fromIso(QString()).isEmpty());
    QCOMPARE(Moment().toIso(), QString());
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
