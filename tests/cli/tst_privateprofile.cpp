// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that what a command leaves in a profile is its owner's alone, at every moment and whatever the
// umask, and that nothing which is not a regular file holds a command up.
#include "application/links/crashpoint.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "support/commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

/// Returns all that others might read or write, whatever the rights of the folder above it.
QStringList openTo(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next();
        if (QFile::permissions(name) & others)
            found << name;
    }
    if (QFile::permissions(folder) & others)
        found << folder;
    return found;
}

class OpenUmask
{
public:
    OpenUmask() : m_before(::umask(0)) {}
    ~OpenUmask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

class TestPrivateProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryMoment_data();
    void atEveryMoment();
    void whatWasThereBefore();
    void noPhoneNumbersLieAbout();
    void nothingHoldsItUp_data();
    void nothingHoldsItUp();
    void nothingHoldsTheWindowUp_data();
    void nothingHoldsTheWindowUp();
};

void TestPrivateProfile::atEveryMoment_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("crashAt");
    const QStringList create;
    const QStringList backup{u"ledger"_s, u"backup"_s};
    QTest::newRow("create") << create << 0;
    QTest::newRow("create, killed before it is sent") << create << int(BeforeSending);
    QTest::newRow("create, killed before it is told") << create << int(BeforeTelling);
    QTest::newRow("backup") << backup << 0;
    QTest::newRow("backup, killed") << backup << int(BackupWritten);
    const QStringList account{u"account"_s, u"use"_s, u"practice"_s};
    QTest::newRow("account use") << account << 0;
}

void TestPrivateProfile::atEveryMoment()
{
    QFETCH(QStringList, command);
    QFETCH(int, crashAt);
    const OpenUmask umask; // this is the umask of somebody who shares everything
    CommandLineFixture fixture;
    fixture.environment.insert(u"LINKTILL_CRASH_AT"_s, QString::number(crashAt));
    const Ran ran = fixture.run(command.isEmpty() ? fixture.createOf(u"O-1"_s) : command);
    QCOMPARE(ran.status, crashAt ? -1 : 0);
    QCOMPARE(openTo(fixture.profile()), QStringList());
    QVERIFY(QFile::exists(fixture.profile()));
}

void TestPrivateProfile::whatWasThereBefore()
{
    CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"O-1"_s).status, 0);
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    for (const char *name : {"ledger.sqlite", "ledger.sound", "log/linktill.log"})
        QVERIFY(QFile::setPermissions(fixture.file(QLatin1String(name)), everybody));
    for (const QString &name : {u""_s, u"log"_s, u"ledger.open"_s})
        QVERIFY(QFile::setPermissions(fixture.file(name), everybody | QFile::ExeOwner
                                          | QFile::ExeGroup | QFile::ExeOther));
    QCOMPARE(fixture.run({u"list"_s}).status, 0);
    QCOMPARE(openTo(fixture.profile()), QStringList());
}

/// Earlier versions kept the phone numbers that their commands had read.
void TestPrivateProfile::noPhoneNumbersLieAbout()
{
    CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"O-1"_s).status, 0);
    const QString phones = fixture.file("phones.txt"_L1);
    QVERIFY(!QFile::exists(phones));
    QFile old(phones);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("2026-05-04\n+66812345678\n") > 0);
    old.close();
    QCOMPARE(fixture.run({u"list"_s}).status, 0);
    QVERIFY(!QFile::exists(phones));
}

void TestPrivateProfile::nothingHoldsItUp_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    for (const char *name : {"log/linktill.log", "payment_channels.json", "accounts.json",
                             "accounts.json.lock", "settings.ini", "ledger.sound", "ledger.moving",
                             "ledger.backup.lock"})
        QTest::addRow("%s", name) << QString::fromLatin1(name) << 0;
    for (const char *name : {"ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "ledger.lock"})
        QTest::addRow("%s", name) << QString::fromLatin1(name) << 5;
}

/// A link is made when its ledger can be written, and the command always says which file is not an
/// ordinary one.
void TestPrivateProfile::nothingHoldsItUp()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    CommandLineFixture fixture;
    QVERIFY(QDir().mkpath(fixture.file(u"log"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(fixture.file(name)).constData(), 0600), 0);
    const Ran ran = fixture.create(u"O-1"_s);
    QCOMPARE(ran.status, status);
    QVERIFY2(ran.err.contains(fixture.file(name).toUtf8() + " is not an ordinary file"), ran.err);
    QCOMPARE(fixture.gateway.links().size(), status == 0 ? 1 : 0);
    struct stat found;
    QCOMPARE(::stat(QFile::encodeName(fixture.file(name)).constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode)); // no other file took its place
}

void TestPrivateProfile::nothingHoldsTheWindowUp_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"settings.ini", "settings.ini.lock"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

/// The window opens, but keeps its settings only until it is closed.
void TestPrivateProfile::nothingHoldsTheWindowUp()
{
    QFETCH(QString, name);
    const QTemporaryDir profile;
    const QString fifo = profile.filePath(name);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QProcess window;
    window.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill"),
                 {u"--language"_s, u"en"_s, u"--profile"_s, profile.path()});
    const auto isOpen = [&profile] {
        QFile log(profile.filePath(u"log/linktill.log"_s));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("is open");
    };
    const bool hasOpened = QTest::qWaitFor(isOpen, 30'000);
    window.kill();
    QVERIFY(window.waitForFinished());
    QVERIFY(hasOpened);
    struct stat found;
    QCOMPARE(::stat(QFile::encodeName(fifo).constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
}

QTEST_GUILESS_MAIN(TestPrivateProfile)
#include "tst_privateprofile.moc"
