// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Numbers that were found in the plans are known to the next run, for a month and no longer.
#include "core/phone.h"
#include "application/accounts/phonememory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestPhoneMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(phoneToE164(u"+66812345678"_s, {})); }
    void init();
    void keepsWhatWasFound();
    void writesOnlyWhatIsNew();
    void learns_data();
    void learns();
    void placeThatCannotBeWritten();

private:
    QByteArray text() const
    {
        QFile file(m_folder->path() + "/phones.txt"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_folder->path() + "/phones.txt"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    const QDate m_today{2026, 11, 23};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPhoneMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPhoneMemory::keepsWhatWasFound()
{
    PhoneMemory memory(m_folder->path(), m_today);
    memory.recall();
    memory.keep();
    QCOMPARE(text(), QByteArray("2026-11-23\n+66812345678\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder->path() + "/phones.txt"_L1) & others));
}

void TestPhoneMemory::writesOnlyWhatIsNew()
{
    write("2026-11-01\n+66812345678\n+66899999999\n");
    PhoneMemory memory(m_folder->path(), m_today);
    memory.recall();
    memory.keep();
    QCOMPARE(text(), QByteArray("2026-11-01\n+66812345678\n+66899999999\n"));
    QVERIFY(phoneToE164(u"+84912345678"_s, {}));
    memory.keep();
    QCOMPARE(text(), QByteArray("2026-11-01\n+84912345678\n+66812345678\n+66899999999\n"));
}

void TestPhoneMemory::learns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isLearnt");
    const auto row = [](const char *name, const QByteArray &text, bool isLearnt) {
        QTest::newRow(name) << text << isLearnt;
    };
    // Each a number that no plan has, and no other row.
    row("of today", "2026-11-23\n+99900000001\n", true);
    row("a month old", "2026-10-24\n+99900000002\n", true);
    row("older", "2026-10-23\n+99900000003\n", false);
    row("of tomorrow", "2026-11-24\n+99900000004\n", false);
    row("no day", "+99900000005\n", false);
    row("not a number", "2026-11-23\n+9990000000x\n", false);
    row("too long", "2026-11-23\n+99900000006000000000\n", false);
    row("national", "2026-11-23\n099900000007\n", false);
    row("cut off", "2026-11-23\n+9990", false);
    row("bytes", QByteArray("2026-11-23\n\0\xff\xfe+999", 18), false);
    row("empty", "", false);
}

void TestPhoneMemory::learns()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isLearnt);
    write(text);
    PhoneMemory(m_folder->path(), m_today).recall();
    const QString line = QString::fromUtf8(text).split(u'\n').value(1);
    QCOMPARE(isLearntPhone(line), isLearnt);
    QCOMPARE(phoneToE164(line, {}).has_value(), isLearnt);
}

void TestPhoneMemory::placeThatCannotBeWritten()
{
    PhoneMemory memory(m_folder->path() + "/not there"_L1, m_today);
    memory.recall();
    memory.keep(); // says nothing, and does nothing
    QVERIFY(!QFile::exists(m_folder->path() + "/not there"_L1));
}

QTEST_GUILESS_MAIN(TestPhoneMemory)
#include "tst_phonememory.moc"
