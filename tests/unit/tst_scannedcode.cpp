// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/barcode.h"
#include "core/entry/scannedcode.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestScannedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAScannerTypes_data();
    void readsWhatAScannerTypes();
    void readingsAreTriedInTurn();
    void gtins_data();
    void gtins();
    void oneArticleHasOneNumber_data();
    void oneArticleHasOneNumber();
};

void TestScannedCode::readsWhatAScannerTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const QString ean = u"4006381333931"_s;
    QTest::newRow("EAN-13") << ean << ean;
    QTest::newRow("AIM, EAN-13") << u"]E04006381333931"_s << ean;
    QTest::newRow("AIM, EAN-8") << u"]E496385074"_s << u"96385074"_s;
    QTest::newRow("AIM, EAN-13 with add-on") << u"]E3400638133393152495"_s << ean;
    QTest::newRow("AIM, Code 128") << u"]C0abc-17"_s << u"abc-17"_s;
    QTest::newRow("AIM, GS1-128") << u"]C10104006381333931"_s << ean;
    QTest::newRow("AIM, GS1-128 with a lot") << u"]C1010400638133393110LOT5"_s << ean;
    QTest::newRow("AIM, DataMatrix") << u"]d20104006381333931"_s << ean;
    QTest::newRow("GS1 in brackets") << u"(01)04006381333931(17)271231"_s << ean;
    QTest::newRow("GS1, a case") << u"]C10114006381333938"_s << u"14006381333938"_s;
    QTest::newRow("Thai digits") << u"๔๐๐๖๓๘๑๓๓๓๙๓๑"_s << ean;
    // These are the keys of a US keyboard as each layout types them.
    QTest::newRow("Thai") << u"ภจจุ-คๅ---ต-ๅ"_s << ean;
    QTest::newRow("Thai, AIM") << u"ลฎจภจจุ-คๅ---ต-ๅ"_s << ean;
    QTest::newRow("French") << u"'àà-\"_è\"\"\"ç\"&"_s << u"4006387333931"_s;
    QTest::newRow("French, EAN-13") << u"'àà-\"_&\"\"\"ç\"&"_s << ean;
    QTest::newRow("French, AIM") << u"$Eà'àà-\"_&\"\"\"ç\"&"_s << ean;
    QTest::newRow("French, letters") << u"QB)&é\"'"_s << u"AB-1234"_s;
    QTest::newRow("German") << ean << ean;
    QTest::newRow("German, AIM") << u"+E04006381333931"_s << ean;
    QTest::newRow("German, hyphen") << u"ABCß1234"_s << u"ABC-1234"_s;
    // What is no such code stays unchanged.
    QTest::newRow("Code 39") << u"ABC-1234"_s << u"ABC-1234"_s;
    QTest::newRow("Thai name") << u"กาแฟ"_s << u"กาแฟ"_s;
    QTest::newRow("Thai name of digit keys") << u"ถุ"_s << u"ถุ"_s;
    QTest::newRow("French name") << u"café"_s << u"café"_s;
    QTest::newRow("name in capitals") << u"X-TRA-BIO"_s << u"X-TRA-BIO"_s;
    QTest::newRow("name") << u"coffee beans"_s << u"coffee beans"_s;
    QTest::newRow("bracket") << u"]E"_s << u"]E"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestScannedCode::readsWhatAScannerTypes()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(scannedCode(typed), code);
    QVERIFY(codeReadings(typed).contains(code));
    QCOMPARE(codeReadings(typed).constFirst(), typed);
}

/// A text that shows nothing by itself is still looked up in every reading.
void TestScannedCode::readingsAreTriedInTurn()
{
    QCOMPARE(codeReadings(u"XZY-1234"_s), QStringList({u"XZY-1234"_s, u"XYZ/1234"_s}));
    QCOMPARE(codeReadings(u"coffee"_s), QStringList(u"coffee"_s));
}

void TestScannedCode::gtins_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("is");
    QTest::newRow("EAN-13") << u"4006381333931"_s << true;
    QTest::newRow("EAN-8") << u"96385074"_s << true;
    QTest::newRow("UPC-A") << u"036000291452"_s << true;
    QTest::newRow("UPC-A without its zero") << u"36000291452"_s << true;
    QTest::newRow("GTIN-14") << u"14006381333938"_s << true;
    QTest::newRow("one digit wrong") << u"4006381333932"_s << false;
    QTest::newRow("too short") << u"8850001"_s << false;
    QTest::newRow("too long") << u"004006381333931"_s << false;
    QTest::newRow("letters") << u"400638133393A"_s << false;
    QTest::newRow("other digits") << u"๔๐๐๖๓๘๑๓๓๓๙๓๑"_s << false;
    QTest::newRow("zeros") << u"00000000"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestScannedCode::gtins()
{
    QFETCH(QString, code);
    QFETCH(bool, is);
    QCOMPARE(isGtin(code), is);
}

void TestScannedCode::oneArticleHasOneNumber_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("are");
    QTest::newRow("EAN-13 with a zero") << u"0036000291452"_s << u"036000291452"_s << true;
    QTest::newRow("UPC-A without its zero") << u"36000291452"_s << u"036000291452"_s << true;
    QTest::newRow("GTIN-14") << u"04006381333931"_s << u"4006381333931"_s << true;
    QTest::newRow("EAN-8 in 13 digits") << u"0000096385074"_s << u"96385074"_s << true;
    QTest::newRow("a case is another") << u"14006381333938"_s << u"4006381333931"_s << false;
    QTest::newRow("zeros of the shop's own numbers") << u"0012"_s << u"12"_s << false;
    QTest::newRow("short") << u"00001236"_s << u"1236"_s << false;
    QTest::newRow("no GTIN") << u"0036000291453"_s << u"036000291453"_s << false;
}

void TestScannedCode::oneArticleHasOneNumber()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, are);
    QCOMPARE(isSameBarcode(a, b), are);
    QCOMPARE(isSameBarcode(b, a), are);
}

QTEST_GUILESS_MAIN(TestScannedCode)
#include "tst_scannedcode.moc"
