// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files of the profile: opening, locking and moving them. What of it is about POSIX, as file modes and
// FIFOs, is in tst_regularfile_posix.cpp.
#include "core/privatefiles.h"
#include "core/regularfile.h"
#include "core/savefile.h"
#include "support/sharedwitheverybody.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestRegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsQFileDoes_data();
    void opensAsQFileDoes();
    void aFolderIsNoFile();
    void isPrivateFromTheFirstMoment();
    void whatIsThereBecomesPrivate();
    void whatCannotBeSavedLeavesNothing();
    void anUnfinishedLockIsNone();
    void movesOver();
    void keepsAs();
};

void TestRegularFile::opensAsQFileDoes_data()
{
    QTest::addColumn<QIODevice::OpenMode>("mode");
    QTest::addColumn<bool>("exists");
    const QList<std::pair<const char *, QIODevice::OpenMode>> modes{
        {"read", QIODevice::ReadOnly},
        {"write", QIODevice::WriteOnly},
        {"append", QIODevice::Append},
        {"append, unbuffered", QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered},
        {"read and write", QIODevice::ReadWrite},
        {"truncate", QIODevice::ReadWrite | QIODevice::Truncate},
        {"new only", QIODevice::WriteOnly | QIODevice::NewOnly},
        {"existing only", QIODevice::WriteOnly | QIODevice::ExistingOnly}};
    for (const auto &[name, mode] : modes) {
        QTest::addRow("%s", name) << mode << true;
        QTest::addRow("%s, missing", name) << mode << false;
    }
}

void TestRegularFile::opensAsQFileDoes()
{
    QFETCH(QIODevice::OpenMode, mode);
    QFETCH(bool, exists);
    const auto play = [&](QFile &&file) {
        if (exists) {
            QFile before(file.fileName());
            if (!before.open(QIODevice::WriteOnly) || before.write("before") != 6)
                return u"no file"_s;
        }
        const bool isOpen = file.open(mode);
        const QByteArray read = isOpen && file.isReadable() ? file.readAll() : QByteArray();
        const qint64 size = file.size();
        if (isOpen && file.isWritable())
            file.write("new");
        file.close();
        return u"%1 %2 %3 %4"_s.arg(isOpen).arg(QString::fromLatin1(read)).arg(size).arg(
            QString::fromLatin1(contentsOf(file.fileName())));
    };
    const QTemporaryDir dir;
    QCOMPARE(play(RegularFile(dir.filePath(u"a"_s))), play(QFile(dir.filePath(u"b"_s))));
}

void TestRegularFile::aFolderIsNoFile()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"x"_s);
    QVERIFY(!isInTheWay(name));
    QVERIFY(QDir().mkdir(name));
    QVERIFY(isInTheWay(name));
    RegularFile file(name);
    QVERIFY(!file.open(QIODevice::ReadOnly));
    QString reason;
    QVERIFY(!savePrivately(name, "bytes", &reason));
    QCOMPARE(reason, u"it is no ordinary file"_s);
    QVERIFY(QFileInfo(name).isDir());
}

void TestRegularFile::isPrivateFromTheFirstMoment()
{
    [[maybe_unused]] const SharingUser user;
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"above/profile"_s), file = folder + "/file"_L1;
    QVERIFY(QDir().mkdir(dir.filePath(u"above"_s)) && shareWithEverybody(dir.filePath(u"above"_s)));
    QVERIFY(makePrivateFolder(folder));
    QVERIFY(isPrivate(folder));
    QVERIFY(!isPrivate(dir.filePath(u"above"_s)));
    for (const QString &name : {file, dir.filePath(u"above/file"_s)}) { // the second is in a shared folder
        RegularFile made(name);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(isPrivate(name));
        made.close(); // Windows replaces no file that is open
        QVERIFY(savePrivately(name, "bytes"));
        QVERIFY(isPrivate(name));
        QCOMPARE(contentsOf(name), "bytes");
    }
    QVERIFY(makePrivateFolder(folder)); // the folder exists already
    QVERIFY(!makePrivateFolder(file));
}

void TestRegularFile::whatIsThereBecomesPrivate()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"ร้าน"_s), file = folder + "/file"_L1;
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(shareWithEverybody(folder));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("bytes") == 5);
    made.close();
    QVERIFY(shareWithEverybody(file));
    QVERIFY(!isPrivate(folder) && !isPrivate(file));
    makePrivate(folder);
    makePrivate(file);
    QVERIFY(isPrivate(folder) && isPrivate(file));
    QCOMPARE(contentsOf(file), "bytes");
    QVERIFY(savePrivately(file, "new")); // the owner may still do everything
    makePrivate(dir.filePath(u"none"_s)); // makes nothing
    QVERIFY(!QFile::exists(dir.filePath(u"none"_s)));
}

/// What cannot be saved leaves nothing behind, and the file before it stays.
void TestRegularFile::whatCannotBeSavedLeavesNothing()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"a"_s);
    QVERIFY(savePrivately(name, "old"));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner));
    QString reason;
    if (!QFileInfo(name).isWritable()) { // root may write everything
        QVERIFY(!savePrivately(name, "new", &reason));
        QCOMPARE(reason, u"it may not be written"_s);
        QCOMPARE(contentsOf(name), "old");
    }
    QVERIFY(!savePrivately(dir.filePath(u"none/a"_s), "new", &reason));
    QVERIFY(!reason.isEmpty());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"a"_s});
}

/// A program that is killed after it made the file and before it wrote into it leaves an empty lock file.
void TestRegularFile::anUnfinishedLockIsNone()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"a.lock"_s);
    const auto left = [&name](int secondsAgo) {
        QFile file(name);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                                QFileDevice::FileModificationTime);
    };
    const auto canLock = [&name] {
        QLockFile lock(name);
        lock.setStaleLockTime(0);
        return tryPrivateLock(lock, {});
    };
    QVERIFY(left(60));
    QVERIFY(canLock());
    QVERIFY(left(-60)); // a program may still write into it
    QVERIFY(!canLock());
    QFile::remove(name);
    QLockFile held(name);
    held.setStaleLockTime(0);
    QVERIFY(tryPrivateLock(held, {}));
    QVERIFY(!canLock());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.lock"_s});
}

void TestRegularFile::movesOver()
{
    const QTemporaryDir dir;
    const QString from = dir.filePath(u"ใหม่"_s), to = dir.filePath(u"b"_s);
    QVERIFY(savePrivately(from, "new") && savePrivately(to, "old"));
    QVERIFY(syncFile(from));
    QVERIFY(moveOver(from, to));
    QCOMPARE(contentsOf(to), "new");
    QVERIFY(!QFile::exists(from));
    QVERIFY(!moveOver(from, to));
    QCOMPARE(contentsOf(to), "new");
}

void TestRegularFile::keepsAs()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"a"_s), kept = dir.filePath(u"kept"_s);
    QVERIFY(savePrivately(file, QByteArray(3'000'000, 'x')));
    QVERIFY(keepAs(file, kept));
    QVERIFY(savePrivately(file, "new")); // the new file replaces the old one
    QCOMPARE(contentsOf(kept), QByteArray(3'000'000, 'x'));
    QVERIFY(!keepAs(file, kept)); // keepAs() never overwrites a file
    QCOMPARE(contentsOf(kept), QByteArray(3'000'000, 'x'));
    QVERIFY(!keepAs(dir.filePath(u"none"_s), dir.filePath(u"other"_s)));
    QVERIFY(!QFile::exists(dir.filePath(u"other"_s)));
}

} // namespace

QTEST_GUILESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
