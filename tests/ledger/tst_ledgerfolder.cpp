// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the ledger's folder: it cannot be made, and what is there is measured and remembered. A folder that is
// read-only, or vanishes under an open ledger, is in tst_ledgerfolder_posix.cpp.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "ledger/ledgerfolder.h"

#include <QDir>
#include <QSemaphore>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Makes ten links, and a backup after the first five.
void fill(LedgerFixture &f)
{
    auto ledger = f.open();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(make(*ledger, sendingOf(u"o-%1"_s.arg(i)), u"R%1"_s.arg(i)));
        if (i == 4)
            QVERIFY(ledger->maintenance()->backUpNow());
    }
}

class TestLedgerFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatCannotBeMade();
    void backupsAreMeasured();
    void choresHoldNobodyUp();
    void soundnessIsRemembered();
    void soundnessEndsWithAChange_data();
    void soundnessEndsWithAChange();
    void soundnessEndsWithDamageThatShows();
};

void TestLedgerFolder::aFolderThatCannotBeMade()
{
    LedgerFixture f;
    write(f.dir.filePath(u"file"_s), "x");
    ledger::SqlLedger ledger({f.dir.filePath(u"file/profile"_s), u"x"_s, &f.clock});
    QCOMPARE(faultOf(ledger.state()), LedgerFault::OutOfReach);
    QCOMPARE(faultOf(ledger.links().begin(sendingOf(u"o"_s))), LedgerFault::OutOfReach);
    QCOMPARE(faultOf(ledger.links().page({})), LedgerFault::OutOfReach);
}

void TestLedgerFolder::backupsAreMeasured()
{
    LedgerFixture f;
    fill(f);
    auto ledger = f.open();
    f.clock.pass(60);
    QVERIFY(ledger->maintenance()->backUpNow());
    f.clock.pass(60);
    write(f.dir.filePath(u"ledger-backup-20260504-090500-000.sqlite"_s), "nonsense");
    const auto backups = ledger->maintenance()->backups();
    QCOMPARE(backups->size(), 3);
    QCOMPARE(backups->at(0).links, -1);
    QCOMPARE(backups->at(0).bytes, 8);
    QCOMPARE(backups->at(1).links, 10);
    QCOMPARE(backups->at(2).links, 5);
    QVERIFY(backups->at(2).bytes > 4096);
}

void TestLedgerFolder::choresHoldNobodyUp()
{
    LedgerFixture f;
    auto ledger = f.open();
    QSemaphore hold;
    ledger->run(LedgerQueue::Maintenance, [&hold, &ledger = *ledger] {
        hold.acquire();
        (void)ledger.maintenance()->backUpNow();
    });
    QVERIFY(make(*ledger, sendingOf(u"o-1"_s), u"R1"_s)); // this does not hang
    QCOMPARE(ledger->links().page({})->links.size(), 1);
    hold.release();
    ledger.reset(); // waits for the backup
    QCOMPARE(f.open()->maintenance()->backups()->size(), 1);
}

/// Makes the ledger of `f` look closed long enough ago for its time of change to count.
bool settle(const LedgerFixture &f)
{
    QFile file(f.dir.filePath(u"ledger.sqlite"_s));
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime);
}

void TestLedgerFolder::soundnessIsRemembered()
{
    LedgerFixture f;
    const ledger::LedgerFolder folder(f.dir.path());
    fill(f);
    const QDateTime read = f.clock.now();
    QCOMPARE(folder.soundSince(read), read);
    f.clock.pass(3600);
    { // what Linktill writes needs no new reading, and does not delay the next one
        auto ledger = f.open();
        QVERIFY(make(*ledger, sendingOf(u"later"_s), u"R-later"_s));
    }
    QCOMPARE(folder.soundSince(f.clock.now()), read);
    QCOMPARE(folder.soundSince(read.addSecs(23 * 3600)), read);
    QVERIFY(!folder.soundSince(read.addSecs(25 * 3600)).isValid());
    QVERIFY(!folder.soundSince(read.addSecs(-60)).isValid()); // the clock was set back
    write(f.dir.filePath(u"ledger.sound"_s), "nonsense");
    QVERIFY(!folder.soundSince(f.clock.now()).isValid());
}

void TestLedgerFolder::soundnessEndsWithAChange_data()
{
    QTest::addColumn<bool>("sameSize");
    QTest::newRow("overwritten in place") << true;
    QTest::newRow("cut off") << false;
}

/// A file that was found sound today is read again after any change, so that damage is noticed at opening.
void TestLedgerFolder::soundnessEndsWithAChange()
{
    QFETCH(bool, sameSize);
    LedgerFixture f;
    const ledger::LedgerFolder folder(f.dir.path());
    fill(f);
    QVERIFY(settle(f));
    folder.noteSoundness(f.clock.now());
    const QString file = f.dir.filePath(u"ledger.sqlite"_s);
    QByteArray bytes = contentsOf(file);
    if (sameSize)
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    else
        bytes.truncate(bytes.size() / 2);
    write(file, bytes);
    QVERIFY(!folder.soundSince(f.clock.now()).isValid());
    QCOMPARE(faultOf(f.open()->state()), LedgerFault::Damaged);
}

/// A disk that loses a page does not change the file's time.
void TestLedgerFolder::soundnessEndsWithDamageThatShows()
{
    LedgerFixture f;
    const ledger::LedgerFolder folder(f.dir.path());
    fill(f);
    QVERIFY(settle(f));
    folder.noteSoundness(f.clock.now());
    const QString name = f.dir.filePath(u"ledger.sqlite"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime changed = file.fileTime(QFile::FileModificationTime);
    const qint64 kept = withSql(name, {u"SELECT max(rootpage) FROM sqlite_master "
                                       "WHERE name IN ('link', 'link_event')"_s})->toLongLong();
    QVERIFY(kept > 1 && file.seek((kept - 1) * 4096));
    file.write(QByteArray(4096, 'x'));
    QVERIFY(file.flush() && file.setFileTime(changed, QFile::FileModificationTime));
    QVERIFY(folder.soundSince(f.clock.now()).isValid());
    {
        const auto ledger = f.open();
        QVERIFY(ledger->state()); // none of it was read yet
        QCOMPARE(faultOf(ledger->links().link(1)), LedgerFault::Damaged);
    }
    QVERIFY(!folder.soundSince(f.clock.now()).isValid());
    QCOMPARE(faultOf(f.open()->state()), LedgerFault::Damaged);
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerFolder)
#include "tst_ledgerfolder.moc"
