// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/ordernumber.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestOrderNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void faults_data();
    void faults();
    void belongs_data();
    void belongs();
};

void TestOrderNumber::fills_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("number");
    QTest::newRow("year, month and count")
        << u"INV-{yyyy}{mm}-{####}"_s << qint64(1) << u"INV-202407-{####}"_s << u"INV-202407-0001"_s;
    QTest::newRow("short year and day")
        << u"{yy}.{mm}.{dd}_{##}"_s << qint64(42) << u"24.07.05_{##}"_s << u"24.07.05_42"_s;
    QTest::newRow("grows when full") << u"A{##}"_s << qint64(12345) << u"A{##}"_s << u"A12345"_s;
    QTest::newRow("text after the count") << u"{#}-th"_s << qint64(7) << u"{#}-th"_s << u"7-th"_s;
    QTest::newRow("letters of dates outside braces")
        << u"dd-mm-yy-{#}"_s << qint64(3) << u"dd-mm-yy-{#}"_s << u"dd-mm-yy-3"_s;
}

void TestOrderNumber::fills()
{
    QFETCH(QString, pattern);
    QFETCH(qint64, count);
    QFETCH(QString, series);
    QFETCH(QString, number);
    QCOMPARE(orderPatternFault(pattern), std::nullopt);
    QCOMPARE(orderSeries(pattern, QDate(2024, 7, 5)), series);
    QCOMPARE(orderNumber(series, count), number);
    QCOMPARE(orderCount(series, number), std::optional(count));
    QVERIFY(isOfOrderPattern(pattern, number));
}

void TestOrderNumber::faults_data()
{
    using Fault = OrderPatternFault;
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<std::optional<Fault>>("fault");
    const auto row = [](const char *name, const QString &pattern, std::optional<Fault> fault) {
        QTest::newRow(name) << pattern << fault;
    };
    row("none", {}, std::nullopt);
    row("space", u"INV {####}"_s, Fault::Character);
    row("slash", u"INV/{####}"_s, Fault::Character);
    row("letter of another script", u"ใบ{####}"_s, Fault::Character);
    row("unknown part", u"{hour}{####}"_s, Fault::Part);
    row("empty part", u"{}{####}"_s, Fault::Part);
    row("no end", u"INV-{####"_s, Fault::Unclosed);
    row("no beginning", u"INV-####}"_s, Fault::Unclosed);
    row("no count", u"INV-{yyyy}"_s, Fault::NoCount);
    row("two counts", u"{##}-{##}"_s, Fault::TwoCounts);
    row("just fits", QString(55, u'A') + u"{####}"_s, std::nullopt);
    row("too long", QString(56, u'A') + u"{####}"_s, Fault::TooLong);
}

void TestOrderNumber::faults()
{
    QFETCH(QString, pattern);
    QFETCH(std::optional<OrderPatternFault>, fault);
    QVERIFY(orderPatternFault(pattern) == fault);
}

void TestOrderNumber::belongs_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("belongs");
    QTest::newRow("another month") << u"INV-202501-0009"_s << true;
    QTest::newRow("grown") << u"INV-202501-12345"_s << true;
    QTest::newRow("too few digits") << u"INV-202501-001"_s << false;
    QTest::newRow("something after it") << u"INV-202501-0001-B"_s << false;
    QTest::newRow("typed") << u"MINE"_s << false;
}

void TestOrderNumber::belongs()
{
    QFETCH(QString, number);
    QFETCH(bool, belongs);
    QCOMPARE(isOfOrderPattern(u"INV-{yyyy}{mm}-{####}"_s, number), belongs);
    QVERIFY(!isOfOrderPattern({}, number));
}

QTEST_APPLESS_MAIN(TestOrderNumber)
#include "tst_ordernumber.moc"
