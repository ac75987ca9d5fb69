// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that whatever a logo's file holds, it is read in little time and memory, or refused.
#include "qr/logofile.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace linktill::qr;

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Returns CRC-32 as PNG has it.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0);
    }
    return ~crc;
}

/// Returns the file with another size in its head: a few bytes that claim to be a wall of dots.
QByteArray claimingToBe(QByteArray png, quint32 width, quint32 height)
{
    const auto put = [&png](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            png[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    put(29, crcOf(png.mid(12, 17)));
    return png;
}

} // namespace

class TestLogoFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPictures();
    void shrinksLargeOnes();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void refusesABomb();

private:
    QString written(const QByteArray &bytes)
    {
        const QString name = m_dir.filePath(u"logo%1"_s.arg(++m_count));
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
    }
    QTemporaryDir m_dir;
    int m_count = 0;
};

void TestLogoFile::readsPictures()
{
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 40, 128));
    const auto read = readLogo(written(pngOf(image)));
    QVERIFY(read);
    QCOMPARE(read->size(), QSize(60, 40));
    QVERIFY(read->hasAlphaChannel());
}

void TestLogoFile::shrinksLargeOnes()
{
    QImage image(4000, 1000, QImage::Format_Mono);
    image.fill(1);
    const auto read = readLogo(written(pngOf(image)));
    QVERIFY(read);
    QCOMPARE(read->size(), QSize(1024, 256));
}

void TestLogoFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, LogoFault fault) {
        QTest::newRow(name) << bytes << int(fault);
    };
    QImage image(64, 64, QImage::Format_Mono);
    image.fill(0);
    const QByteArray png = pngOf(image);
    row("nothing", {}, LogoFault::NoPicture);
    row("text", "not a picture", LogoFault::NoPicture);
    row("a drawing with a script",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><rect width=\"9\" height=\"9\"/></svg>",
        LogoFault::NoPicture);
    row("a document", "%PDF-1.4\n%%EOF", LogoFault::NoPicture);
    row("a picture in letters", "/* XPM */\nstatic char *x[] = {\"1 1 1 1\",\"a c #000000\",\"a\"};",
        LogoFault::NoPicture);
    row("cut off", png.left(40), LogoFault::NoPicture);
    row("100,000 × 100,000 dots", claimingToBe(png, 100'000, 100'000), LogoFault::TooManyDots);
    row("2^31 dots wide", claimingToBe(png, 0x7fffffff, 1), LogoFault::NoPicture);
}

void TestLogoFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    const auto read = readLogo(written(bytes));
    QVERIFY(!read);
    QCOMPARE(int(read.error()), fault);
}

void TestLogoFile::refusesWhatIsNoFile()
{
    QCOMPARE(readLogo(m_dir.filePath(u"missing.png"_s)).error(), LogoFault::Unreadable);
    QCOMPARE(readLogo(m_dir.path()).error(), LogoFault::Unreadable);
    const QString large = m_dir.filePath(u"large.png"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100 * 1024 * 1024));
    file.close();
    QCOMPARE(readLogo(large).error(), LogoFault::TooLarge);
}

/// Many white dots take little room in a file.
void TestLogoFile::refusesABomb()
{
    QImage image(30'000, 1'000, QImage::Format_Mono); // in full it would take 120 MB, and this is the most
    image.fill(1);
    const QByteArray bytes = pngOf(image);
    QVERIFY(bytes.size() < 100'000);
    QVERIFY(readLogo(written(bytes)));
    const QImage larger = image.scaled(30'000, 2'000);
    QCOMPARE(readLogo(written(pngOf(larger))).error(), LogoFault::TooManyDots);
}

QTEST_GUILESS_MAIN(TestLogoFile)
#include "tst_logofile.moc"
