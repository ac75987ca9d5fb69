// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files of the profile where there are file modes and FIFOs: they are private to their owner from the
// first moment, and are only regular files.
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

class TestRegularFilePosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFile_data();
    void whatIsNoFile();
    void isPrivateFromTheFirstMoment();
    void anOldLockIsHeld();
};

void TestRegularFilePosix::whatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"fifo", "socket", "device", "link to a fifo"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestRegularFilePosix::whatIsNoFile()
{
    QFETCH(QString, kind);
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"x"_s), other = dir.filePath(u"y"_s);
    if (kind == u"device") {
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
}

void TestRegularFilePosix::isPrivateFromTheFirstMoment()
{
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
    QCOMPARE(QFileInfo(file).size(), 5);
    QVERIFY(makePrivateFolder(folder)); // the folder exists already
    QVERIFY(!makePrivateFolder(file));
    ::umask(before);
}

/// Only POSIX lets another touch the file of a lock that is held: it looks as old as an unfinished one then, but
/// is not empty.
void TestRegularFilePosix::anOldLockIsHeld()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"a.lock"_s);
    QLockFile held(name), other(name);
    for (QLockFile *lock : {&held, &other})
        lock->setStaleLockTime(0);
    QVERIFY(tryPrivateLock(held, {}));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    QVERIFY(!tryPrivateLock(other, {}));
}

} // namespace

QTEST_GUILESS_MAIN(TestRegularFilePosix)
#include "tst_regularfile_posix.moc"
