// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files of the profile: they are private to their owner from the first moment, and are only
// regular files.
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

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
    void whatIsNoFile_data();
    void whatIsNoFile();
    void isPrivateFromTheFirstMoment();
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

void TestRegularFile::whatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"fifo", "socket", "device", "folder", "link to a fifo"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestRegularFile::whatIsNoFile()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, kind);
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"x"_s), other = dir.filePath(u"y"_s);
    if (kind == u"folder") {
        QVERIFY(QDir().mkdir(name));
    } else if (kind == u"device") {
        QVERIFY(QFile::link(u"/dev/null"_s, name));
    } else if (kind == u"socket") {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(name).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    } else {
        const bool isLink = kind == u"link to a fifo";
        QCOMPARE(::mkfifo(QFile::encodeName(isLink ? other : name).constData(), 0600), 0);
        QVERIFY(!isLink || QFile::link(other, name));
    }
    QVERIFY(isInTheWay(name));
    const QIODevice::OpenMode modes[] = {QIODevice::ReadOnly, QIODevice::WriteOnly,
                                         QIODevice::ReadWrite, QIODevice::Append};
    for (const QIODevice::OpenMode mode : modes) { // opening does not hang
        RegularFile file(name);
        QVERIFY(!file.open(mode));
        QVERIFY(!file.isOpen());
        QVERIFY(!file.errorString().isEmpty());
    }
    QString reason;
    QVERIFY(!savePrivately(name, "bytes", &reason));
    QCOMPARE(reason, u"it is no ordinary file"_s);
    QVERIFY(isInTheWay(name)); // it stays as it was
    QVERIFY(!isInTheWay(dir.filePath(u"none"_s)));
#endif
}

void TestRegularFile::isPrivateFromTheFirstMoment()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0); // as for a user who shares every file
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"above/profile"_s), file = folder + "/file"_L1;
    QVERIFY(makePrivateFolder(folder));
    QVERIFY(!(QFile::permissions(folder) & others));
    RegularFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(savePrivately(file, "bytes"));
    QVERIFY(!(QFile::permissions(file) & others));
    QCOMPARE(contentsOf(file), "bytes");
    QVERIFY(makePrivateFolder(folder)); // the folder exists already
    QVERIFY(!makePrivateFolder(file));
    ::umask(before);
#endif
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
    QVERIFY(left(60)); // it is just as old, but not empty
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
