// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "qr/qrcode.h"
#include "support/drawnsvg.h"
#include "support/qrreader.h"

#include <QTest>

using linktill::qr::QrCode;
using linktill::drawnSvg;
using linktill::readQr;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadByAnotherLibrary_data();
    void isReadByAnotherLibrary();
    void hasFourModulesOfQuiet();
    void sideIsWholeModules_data();
    void sideIsWholeModules();
    void pngIsBigEnough();
    void nothingForEmptyText() { QVERIFY(!QrCode::encode({})); }
    void nothingForTooLongText();
};

void TestQrCode::isReadByAnotherLibrary_data()
{
    QTest::addColumn<QString>("text");
    for (const int length : {10, 25, 60, 100, 250, 500, 1000, 1500, 2000, 2331}) {
        QString url = u"https://a/"_s;
        for (int i = 0; url.size() < length; ++i)
            url += QString::number(i, 36) + u'/';
        QTest::addRow("url of %d", length) << url.left(length);
    }
    QTest::newRow("practice link")
        << u"http://127.0.0.1:40123/pay?ref=2jXkN0dJ8sQmYw1bV5cT7hL3pRz"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("digits") << u"01234567890123456789"_s;
    QTest::newRow("Thai") << u"ชำระเงินค่าเล่าเรียน https://ร้านค้า.ไทย/จ่าย"_s;
    QTest::newRow("Vietnamese") << u"Thanh toán học phí – Nguyễn Phan"_s;
    QTest::newRow("Japanese") << u"お支払いはこちらから"_s;
    QTest::newRow("beyond the basic plane") << u"pay 🧾 here"_s;
}

void TestQrCode::isReadByAnotherLibrary()
{
    QFETCH(QString, text);
    const auto code = QrCode::encode(text);
    QVERIFY(code);

    const auto image = readQr(code->image(400));
    QCOMPARE(image.text, text);
    QCOMPARE(image.level, u"M"_s);

    QCOMPARE(readQr(QImage::fromData(code->png(), "PNG")).text, text);

    const int side = (code->size() + 2 * QrCode::quietZone) * 4;
    QCOMPARE(drawnSvg(code->svg(), side), code->image(side).convertToFormat(QImage::Format_RGB32));
}

void TestQrCode::hasFourModulesOfQuiet()
{
    const auto code = QrCode::encode(u"https://pay.example/1"_s);
    QVERIFY(code);
    const QImage image = code->image(1);
    QCOMPARE(image.width(), code->size() + 8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= 4 && y >= 4 && x < image.width() - 4 && y < image.height() - 4;
            const QRgb expected =
                inside && code->isDark(x - 4, y - 4) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            QCOMPARE(image.pixel(x, y), expected);
        }
    }
    // The finder patterns touch the quiet zone, so it is four modules wide and not more.
    QCOMPARE(image.pixel(4, 4), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(image.width() - 5, 4), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(4, image.height() - 5), qRgb(0, 0, 0));
}

void TestQrCode::sideIsWholeModules_data()
{
    QTest::addColumn<int>("wanted");
    for (const int wanted : {0, 1, 29, 33, 34, 100, 255, 512, 1000, 1024})
        QTest::addRow("%d px", wanted) << wanted;
}

void TestQrCode::sideIsWholeModules()
{
    QFETCH(int, wanted);
    const auto code = QrCode::encode(u"https://pay.example/abc"_s);
    QVERIFY(code);
    const int modules = code->size() + 2 * QrCode::quietZone;

    const QImage atLeast = code->image(wanted);
    QCOMPARE(atLeast.width(), atLeast.height());
    QCOMPARE(atLeast.width() % modules, 0);
    QVERIFY(atLeast.width() >= wanted);
    QVERIFY(atLeast.width() == modules || atLeast.width() - modules < wanted);

    const QImage fitting = code->imageFitting(wanted);
    QCOMPARE(fitting.width() % modules, 0);
    QVERIFY(fitting.width() <= wanted || fitting.width() == modules);
    QVERIFY(fitting.width() + modules > wanted);
}

void TestQrCode::pngIsBigEnough()
{
    const auto code = QrCode::encode(u"https://pay.example/abc"_s);
    QVERIFY(code);
    const QImage image = QImage::fromData(code->png(), "PNG");
    QVERIFY(image.width() >= 512);
    QVERIFY(image.textKeys().isEmpty());
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QCOMPARE(QImage::fromData(code->png(2000), "PNG").width(), code->image(2000).width());
}

void TestQrCode::nothingForTooLongText()
{
    QVERIFY(QrCode::encode(QString(2331, u'a')));
    QVERIFY(!QrCode::encode(QString(2332, u'a')));
    QVERIFY(!QrCode::encode(QString(800, u'ก'))); // each letter has three bytes
    QVERIFY(!QrCode::encode(QString(5'000'000, u'a')));
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
