// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what happens to a profile whose files an earlier version, or a person, left readable to everybody.
#include "programs/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasThereBecomesPrivate();
    void aFolderWithOtherThingsKeepsItsRights();
    void theUsersOwnFolderIsOurs();
    void whatMayNotBeWrittenStaysSo();
    void whatIsInTheWayIsFound();

private:
    static void make(const QString &file)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.setPermissions(everybody));
    }
    static void share(const QString &folder)
    {
        QVERIFY(QFile::setPermissions(folder, everybody | QFile::ExeOwner | QFile::ExeGroup
                                                  | QFile::ExeOther));
    }
    static bool isPrivate(const QString &name) { return !(QFile::permissions(name) & others); }
};

void TestProfile::whatWasThereBecomesPrivate()
{
    const QTemporaryDir dir;
    const QStringList names{u"ledger.sqlite"_s,   u"ledger.sound"_s,
                            u"accounts.json"_s,   u"ledger-backup-20260504-090000-000.sqlite"_s,
                            u"settings.ini"_s,    u"phones.txt"_s,
                            u"log/linktill.log"_s, u"log/linktill.log.1"_s};
    for (const QString &name : names)
        make(dir.filePath(name));
    share(dir.filePath(u"log"_s));
    share(dir.path());
    makeProfilePrivate(dir.path());
    QVERIFY(isPrivate(dir.path()));
    QVERIFY(isPrivate(dir.filePath(u"log"_s)));
    for (const QString &name : names)
        QVERIFY2(isPrivate(dir.filePath(name)), qPrintable(name));
    makeProfilePrivate(dir.filePath(u"none"_s)); // this makes no folder
    QVERIFY(!QFile::exists(dir.filePath(u"none"_s)));
}

void TestProfile::aFolderWithOtherThingsKeepsItsRights()
{
    const QTemporaryDir dir; // for example a home, or a folder that is shared
    make(dir.filePath(u"ledger.sqlite"_s));
    make(dir.filePath(u"index.html"_s));
    share(dir.path());
    makeProfilePrivate(dir.path());
    QVERIFY(!isPrivate(dir.path()));
    QVERIFY(!isPrivate(dir.filePath(u"index.html"_s)));
    QVERIFY(isPrivate(dir.filePath(u"ledger.sqlite"_s)));
}

void TestProfile::theUsersOwnFolderIsOurs()
{
    const QTemporaryDir dir;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(dir.path()));
    make(dir.filePath(u"linktill/note of mine.txt"_s));
    share(dir.filePath(u"linktill"_s));
    makeProfilePrivate(profileFolder());
    QVERIFY(isPrivate(dir.filePath(u"linktill"_s)));
    qputenv("XDG_CONFIG_HOME", before);
}

void TestProfile::whatMayNotBeWrittenStaysSo()
{
    const QTemporaryDir dir;
    make(dir.filePath(u"ledger.sqlite"_s));
    QVERIFY(QFile::setPermissions(dir.filePath(u"ledger.sqlite"_s), QFile::ReadOwner | QFile::ReadOther));
    makeProfilePrivate(dir.path());
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(dir.filePath(u"ledger.sqlite"_s)).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0400);
}

void TestProfile::whatIsInTheWayIsFound()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"log"_s));
    make(dir.filePath(u"ledger.sqlite"_s));
    for (const QString &name : {u"accounts.json"_s, u"log/linktill.log"_s, u"ledger.lock"_s, u"other"_s})
        QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(name)).constData(), 0600), 0);
    QStringList found = inTheWayOfProfile(dir.path());
    found.sort();
    QCOMPARE(found, QStringList({dir.filePath(u"accounts.json"_s), dir.filePath(u"ledger.lock"_s),
                                 dir.filePath(u"log/linktill.log"_s)}));
}

} // namespace

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
