// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/itemtext.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestItemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void barcodes_data();
    void barcodes();
};

void TestItemText::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QString>("what");
    QTest::newRow("name") << u" coffee  beans "_s << 1 << u"coffee beans"_s;
    QTest::newRow("x") << u"3x coffee"_s << 3 << u"coffee"_s;
    QTest::newRow("x apart") << u"3 X coffee"_s << 3 << u"coffee"_s;
    QTest::newRow("times sign") << u"12× coffee"_s << 12 << u"coffee"_s;
    QTest::newRow("star and barcode") << u"3*4006381333931"_s << 3 << u"4006381333931"_s;
    QTest::newRow("Thai digits") << u"๑๒x กาแฟ"_s << 12 << u"กาแฟ"_s;
    QTest::newRow("barcode alone") << u"4006381333931"_s << 1 << u"4006381333931"_s;
    QTest::newRow("long digits before x") << u"4006381x9"_s << 1 << u"4006381x9"_s;
    QTest::newRow("nothing after it") << u"3x"_s << 1 << u"3x"_s;
    QTest::newRow("zero") << u"0x coffee"_s << 1 << u"0x coffee"_s;
    QTest::newRow("name that begins with a figure") << u"7 Up"_s << 1 << u"7 Up"_s;
    QTest::newRow("nothing") << QString() << 1 << QString();
}

void TestItemText::reads()
{
    QFETCH(QString, typed);
    QFETCH(int, quantity);
    QFETCH(QString, what);
    QCOMPARE(itemText(typed).quantity, quantity);
    QCOMPARE(itemText(typed).what, what);
}

void TestItemText::barcodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("EAN-13") << u"4006381333931"_s << true;
    QTest::newRow("EAN-8") << u"96385074"_s << true;
    QTest::newRow("Code 39") << u"ABC-1234"_s << true;
    QTest::newRow("name") << u"coffee"_s << false;
    QTest::newRow("capitals") << u"USB-C"_s << false;
    QTest::newRow("short") << u"12"_s << false;
    QTest::newRow("words") << u"A4 PAPER 80"_s << false;
}

void TestItemText::barcodes()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(looksLikeBarcode(text), is);
}

QTEST_GUILESS_MAIN(TestItemText)
#include "tst_itemtext.moc"
