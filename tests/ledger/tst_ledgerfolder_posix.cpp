// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the ledger's folder where there are file modes, and where a folder can be moved while its files are
// open: it is read-only or vanishes, and comes back.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/ordinaryuser.h"
#include "support/testpaths.h"

#include <QDir>
#include <QProcess>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class TestLedgerFolderPosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatVanishes();
    void aFolderThatIsOpenedAgain();
    void aFolderThatMayNotBeWritten();
    void damageWhereNothingMayBeWritten();
};

void TestLedgerFolderPosix::aFolderThatVanishes()
{
    LedgerFixture f;
    const QString share = f.dir.filePath(u"share"_s), away = f.dir.filePath(u"away"_s);
    ledger::SqlLedger ledger({share, u"x"_s, &f.clock});
    QVERIFY(make(ledger, sendingOf(u"o-1"_s), u"R1"_s));
    const auto open = ledger.links().begin(sendingOf(u"o-2"_s));
    QVERIFY(open && ledger.links().page({}));
    QVERIFY(QDir().rename(share, away));
    // A link written to a file that nobody finds would be as good as lost.
    QCOMPARE(faultOf(ledger.links().begin(sendingOf(u"o-3"_s))), LedgerFault::OutOfReach);
    QCOMPARE(faultOf(ledger.links().settle(*open, createdOf(u"R2"_s))), LedgerFault::OutOfReach);
    QCOMPARE(faultOf(ledger.state()), LedgerFault::OutOfReach);
    QVERIFY(!QFile::exists(share)); // no second ledger was begun
    QVERIFY(QDir().rename(away, share));
    QVERIFY(ledger.state());
    QVERIFY(ledger.links().settle(*open, createdOf(u"R2"_s)));
    QVERIFY(ledger.links().begin(sendingOf(u"o-3"_s)));
    QCOMPARE(ledger.links().page({})->links.size(), 3);
    QVERIFY(ledger.maintenance()->examine());
}

void TestLedgerFolderPosix::aFolderThatIsOpenedAgain()
{
    const OrdinaryUser user;
    LedgerFixture f{QTemporaryDir(u"/var/tmp/linktill-XXXXXX"_s), {}};
    QVERIFY(make(*f.open(), sendingOf(u"o-1"_s), u"R1"_s));
    const auto shut = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(f.folder(), shut));
    auto ledger = f.open();
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"o-2"_s))), LedgerFault::ReadOnly);
    QCOMPARE(ledger->links().page({})->links.size(), 1); // reading is allowed
    QVERIFY(QFile::setPermissions(f.folder(), shut | QFile::WriteOwner));
    QVERIFY(ledger->links().begin(sendingOf(u"o-2"_s))); // the program need not start again
    QCOMPARE(ledger->links().page({})->links.size(), 2);
}

void TestLedgerFolderPosix::damageWhereNothingMayBeWritten()
{
    const OrdinaryUser user;
    LedgerFixture f{QTemporaryDir(u"/var/tmp/linktill-XXXXXX"_s), {}};
    QVERIFY(f.open()->maintenance()->backUpNow());
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rubbish") == 7);
    file.close();
    QVERIFY(QFile::setPermissions(f.file(), QFile::ReadOwner));
    auto ledger = f.open();
    QCOMPARE(faultOf(ledger->state()), LedgerFault::Damaged);
    const auto damage = ledger->maintenance()->damage();
    QVERIFY(damage);
    QFile aside(damage->setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "rubbish");
    QVERIFY(ledger->maintenance()->restore(damage->newest.file));
    QVERIFY(ledger->links().begin(sendingOf(u"x"_s)));
}

void TestLedgerFolderPosix::aFolderThatMayNotBeWritten()
{
    // This folder is where everyone can go, since the tests' other folders are private to their owner.
    LedgerFixture f{QTemporaryDir(u"/var/tmp/linktill-XXXXXX"_s), {}};
    QVERIFY(make(*f.open(), sendingOf(u"o-1"_s), u"R1"_s));
    QFile::setPermissions(f.file(), QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup);
    const auto shut = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(f.folder(), shut);
    QProcess program;
    program.start(QStringLiteral(LINKTILL_BIN_DIR "/ledgeruser"), {f.folder(), u"look"_s, u"nobody"_s});
    QVERIFY(program.waitForFinished(30'000));
    QFile::setPermissions(f.folder(), shut | QFile::WriteOwner);
    const int fault = int(LedgerFault::ReadOnly); // reading is allowed
    QCOMPARE(QString::fromLatin1(program.readAllStandardOutput()),
             u"state %1\nbegin %1\nlinks 1\n"_s.arg(fault));
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerFolderPosix)
#include "tst_ledgerfolder_posix.moc"
