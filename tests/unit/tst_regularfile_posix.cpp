// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests files of the profile where there are FIFOs and links: only regular files are opened.
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

class TestRegularFilePosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFile_data();
    void whatIsNoFile();
    void savesWhereALinkLeads();
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

/// A symbolic link stays one.
void TestRegularFilePosix::savesWhereALinkLeads()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"a"_s), link = dir.filePath(u"link"_s);
    QVERIFY(savePrivately(name, "old") && QFile::link(name, link));
    QVERIFY(savePrivately(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "new");
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
