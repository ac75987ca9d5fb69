// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/scanburst.h"

#include <QTest>

using namespace linktill::gui;
using namespace Qt::StringLiterals;

class TestScanBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scannersAreTold_data();
    void scannersAreTold();
    void aPauseBeginsAnew();
    void nothingIsMissing();
};

void TestScanBurst::scannersAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("gap"); // ms
    QTest::addColumn<bool>("isScan");
    const QString ean = u"4006381333931"_s;
    QTest::newRow("wired scanner") << ean << 2 << true;
    QTest::newRow("slow scanner") << ean << 30 << true;
    QTest::newRow("times of whole ticks") << ean << 0 << true;
    QTest::newRow("fastest typist") << ean << 60 << false;
    QTest::newRow("hand") << ean << 150 << false;
    QTest::newRow("fingers that fell together") << u"36000"_s << 5 << false;
    QTest::newRow("a word pasted by keys") << u"somchai"_s << 5 << false;
    QTest::newRow("Code 128 with AIM") << u"]C0abc-17"_s << 5 << true;
    QTest::newRow("through a Thai layout") << u"ภจจุ-คๅ---ต-ๅ"_s << 5 << true;
}

void TestScanBurst::scannersAreTold()
{
    QFETCH(QString, text);
    QFETCH(int, gap);
    QFETCH(bool, isScan);
    ScanBurst burst;
    quint64 now = 1000;
    for (const QChar letter : text)
        burst.key(letter, now += quint64(gap));
    QCOMPARE(burst.isScan(), isScan);
    if (isScan)
        QCOMPARE(burst.text(), text);
}

void TestScanBurst::aPauseBeginsAnew()
{
    ScanBurst burst;
    QVERIFY(burst.key(u"2"_s, 100));
    QVERIFY(burst.key(u"5"_s, 300)); // the amount was typed before the scan
    for (int i = 0; i < 7; ++i)
        QCOMPARE(burst.key(QString::number(i), quint64(1000 + 4 * i)), i == 0);
    QCOMPARE(burst.text(), u"0123456"_s);
    QVERIFY(burst.endsAt(1024));
    QVERIFY(burst.endsAt(1120)); // the end may come after a short wait
    QVERIFY(!burst.endsAt(1300)); // somebody pressed Return by hand
    QVERIFY(!burst.endsAt(1000)); // the clock went back
    QVERIFY(burst.key(u"7"_s, 1100)); // only the end may come this late: another key begins anew
    QVERIFY(!burst.endsAt(1101));
    burst.forget();
    QVERIFY(!burst.endsAt(1101));
}

/// A scanner that sends no key at the end has finished when its code is complete.
void TestScanBurst::nothingIsMissing()
{
    ScanBurst burst;
    quint64 now = 0;
    for (const QChar letter : u"400638133393"_s)
        burst.key(letter, now += 5);
    QVERIFY(burst.isScan());
    QVERIFY(!burst.isWhole());
    burst.key(u"1"_s, now += 5);
    QVERIFY(burst.isWhole());
}

QTEST_GUILESS_MAIN(TestScanBurst)
#include "tst_scanburst.moc"
