// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli ledger: backups, what takes the ledger's place, programs that are killed over it, and
// that a missing ledger is never taken for a new one. LINKTILL_CAMPAIGN=100 kills a hundred at random.
#include "application/links/crashpoint.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"
#include "support/campaign.h"
#include "support/commandline.h"
#include "support/parallel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsInShort = 8;

/// Returns a profile with two links, EARLY and LATE, and a backup that has only EARLY.
const CommandLineFixture &original()
{
    static const CommandLineFixture fixture;
    static const bool isFilled = fixture.create(u"EARLY"_s).status == 0
        && fixture.run({u"ledger"_s, u"backup"_s}).status == 0
        && fixture.create(u"LATE"_s).status == 0;
    if (!isFilled)
        qFatal("no links");
    return fixture;
}

class Shop : public CommandLineFixture
{
public:
    Shop() : CommandLineFixture(original()), requests(gateway.requestCount())
    {
        backup = file(files(u"ledger-backup-*"_s).value(0));
    }

    QStringList orders() const
    {
        QStringList orders;
        const Ran ran = run({u"list"_s, u"--json"_s});
        for (const QJsonValue &link : ran.json()["links"_L1].toArray())
            orders << link["merchant_order_id"_L1].toString();
        return ran.status == 0 ? orders : QStringList{u"exit %1"_s.arg(ran.status)};
    }
    QStringList files(const QString &pattern) const { return QDir(profile()).entryList({pattern}); }
    Ran restore(const QStringList &more = {}) const
    {
        return run(QStringList{u"ledger"_s, u"restore"_s, backup} + more);
    }

    QString backup;
    const int requests; ///< of the gateway, counted at the start
};

const QStringList both{u"LATE"_s, u"EARLY"_s}, early{u"EARLY"_s};

} // namespace

class TestLedgerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)original(); }
    void backsUpAndLists();
    void restores();
    void refusesWithoutAYes();
    void whatIsNoBackup_data();
    void whatIsNoBackup();
    void wrongWords_data();
    void wrongWords();
    void missingIsNeverNew_data();
    void missingIsNeverNew();
    void beginsAnew();
    void killedAtEachStep();
    void killedAtRandom();

private:
    static QString judge(Shop &shop);
};

void TestLedgerCommand::backsUpAndLists()
{
    Shop shop;
    const Ran made = shop.run({u"ledger"_s, u"backup"_s});
    QVERIFY2(made.status == 0, made.err);
    const QString second = QString::fromUtf8(made.out).trimmed();
    QVERIFY(QFile::exists(second) && second != shop.backup);
    const Ran told = shop.run({u"ledger"_s, u"backups"_s, u"--json"_s});
    QCOMPARE(told.outcome(), u"listed"_s);
    const QJsonArray backups = told.json()["backups"_L1].toArray();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0].toObject()["file"_L1].toString(), second);
    QCOMPARE(backups[0].toObject()["links"_L1].toInt(), 2);
    QCOMPARE(backups[1].toObject()["links"_L1].toInt(), 1);
    for (const QJsonValue &one : backups) {
        QCOMPARE(one.toObject().keys(), QStringList({u"file"_s, u"links"_s, u"made"_s}));
        QVERIFY(QDateTime::fromString(one["made"_L1].toString(), Qt::ISODate).isValid());
    }
    const Ran lines = shop.run({u"ledger"_s, u"backups"_s});
    QCOMPARE(lines.out.count('\n'), 2);
    QVERIFY2(lines.out.contains("\t2\t" + second.toUtf8() + '\n'), lines.out);
}

void TestLedgerCommand::restores()
{
    Shop shop;
    const Ran ran = shop.restore({u"--yes"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, ran.err);
    QCOMPARE(ran.outcome(), u"restored"_s);
    QCOMPARE(shop.orders(), early);
    const QString kept = ran.json()["kept"_L1].toString();
    QCOMPARE(QFileInfo(kept).fileName(), shop.files(u"ledger-replaced-*.sqlite"_s).value(0));
    QVERIFY(QFile::exists(shop.backup)); // the replaced ledger can be put back too
    QVERIFY(shop.run({u"ledger"_s, u"restore"_s, kept, u"--yes"_s}).status == 0);
    QCOMPARE(shop.orders(), both);
}

void TestLedgerCommand::refusesWithoutAYes()
{
    Shop shop;
    const Ran ran = shop.restore();
    QCOMPARE(ran.status, 64);
    QVERIFY2(ran.err.contains("--yes"), ran.err);
    QCOMPARE(shop.orders(), both);
    QCOMPARE(shop.files(u"ledger-replaced-*"_s), QStringList());
}

void TestLedgerCommand::whatIsNoBackup_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("missing") << u"missing"_s << QByteArray("is not there any more");
    QTest::newRow("nonsense") << u"nonsense"_s << QByteArray("This backup is damaged");
    QTest::newRow("cut off") << u"cut"_s << QByteArray("This backup is damaged");
    QTest::newRow("of a newer version") << u"newer"_s << QByteArray("made by a newer Linktill");
    QTest::newRow("a folder") << u"folder"_s << QByteArray("is not an ordinary file");
}

void TestLedgerCommand::whatIsNoBackup()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, sentence);
    Shop shop;
    const QString wrong = shop.file(u"wrong"_s);
    if (kind == u"nonsense") {
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense"));
    } else if (kind == u"cut") {
        QVERIFY(QFile::copy(shop.backup, wrong) && QFile::resize(wrong, 40'000));
    } else if (kind == u"newer") {
        QVERIFY(QFile::copy(shop.backup, wrong));
        const auto opened = ledger::connectTo(wrong, ledger::OpenAs::Write);
        QVERIFY(opened);
        ledger::Sql((*opened)->db).run(u"PRAGMA user_version = %1"_s.arg(ledger::newestVersion + 1));
    } else if (kind == u"folder") {
        QVERIFY(QDir().mkpath(wrong));
    }
    const Ran ran = shop.run({u"ledger"_s, u"restore"_s, wrong, u"--yes"_s});
    QCOMPARE(ran.status, 5);
    QVERIFY2(ran.err.contains(sentence) && ran.err.contains("Nothing was changed"), ran.err);
    QCOMPARE(shop.orders(), both);
    QCOMPARE(shop.files(u"ledger-replaced-*"_s), QStringList());
    QCOMPARE(shop.files(u"ledger-coming*"_s), QStringList());
}

void TestLedgerCommand::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("another") << QStringList{u"erase"_s};
    QTest::newRow("no file") << QStringList{u"restore"_s};
    QTest::newRow("one too many") << QStringList{u"backup"_s, u"now"_s};
    QTest::newRow("yes to nothing") << QStringList{u"backups"_s, u"--yes"_s};
    QTest::newRow("an account") << QStringList{u"backup"_s, u"--account"_s, u"Shop"_s};
}

void TestLedgerCommand::wrongWords()
{
    QFETCH(QStringList, words);
    const CommandLineFixture fixture;
    const Ran ran = fixture.run(QStringList{u"ledger"_s} + words);
    QCOMPARE(ran.status, 64);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFile::exists(fixture.file(u"ledger.sqlite"_s)));
}

void TestLedgerCommand::missingIsNeverNew_data()
{
    QTest::addColumn<QStringList>("kept"); // files that tell of a ledger that was here
    QTest::newRow("a backup") << QStringList{u"ledger-backup-*"_s};
    QTest::newRow("one that was replaced") << QStringList{u"ledger-replaced-*"_s};
    QTest::newRow("a note that it was sound") << QStringList{u"ledger.sound"_s};
    QTest::newRow("all") << QStringList{u"*"_s};
}

void TestLedgerCommand::missingIsNeverNew()
{
    QFETCH(QStringList, kept);
    Shop shop;
    QCOMPARE(shop.restore({u"--yes"_s}).status, 0);
    const QStringList keeps = QDir(shop.profile()).entryList(kept, QDir::Files);
    QVERIFY(!keeps.isEmpty());
    for (const QString &name : QDir(shop.profile()).entryList(QDir::Files)) {
        if (name.startsWith("ledger.sqlite"_L1) || !keeps.contains(name))
            QVERIFY(QFile::remove(shop.file(name)));
    }
    const QList<QStringList> commands{{u"list"_s}, {u"list"_s, u"--json"_s},
                                      {u"export"_s, u"--csv"_s, u"-"_s},
                                      {u"recover"_s}, shop.createOf(u"EARLY"_s)};
    for (const QStringList &command : commands) {
        const Ran ran = shop.run(command);
        QCOMPARE(ran.status, 5);
        QVERIFY2((ran.out + ran.err).contains("is missing, though there was one"), ran.out + ran.err);
    }
    QCOMPARE(shop.gateway.requestCount(), shop.requests);
    QVERIFY(!QFile::exists(shop.file(u"ledger.sqlite"_s)));
}

void TestLedgerCommand::beginsAnew()
{
    Shop shop;
    const QStringList anew{u"ledger"_s, u"begin-anew"_s};
    QCOMPARE(shop.run(anew + QStringList{u"--yes"_s}).status, 5); // there is no reason: the ledger is here
    QCOMPARE(shop.orders(), both);
    QVERIFY(QFile::remove(shop.file(u"ledger.sqlite"_s)));
    QFile::remove(shop.file(u"ledger.sqlite-wal"_s));
    QCOMPARE(shop.run(anew).status, 64); // no terminal is there to ask on
    QCOMPARE(shop.orders(), QStringList{u"exit 5"_s});
    QCOMPARE(shop.run(anew + QStringList{u"--yes"_s}).status, 0);
    QCOMPARE(shop.orders(), QStringList());
    QCOMPARE(shop.create(u"EARLY"_s).status, 2); // the backup knows that the number is used
    QCOMPARE(shop.gateway.requestCount(), shop.requests);
}

/// Returns what is wrong after a restore that was killed, empty when nothing is.
QString TestLedgerCommand::judge(Shop &shop)
{
    const QStringList orders = shop.orders();
    if (orders != both && orders != early)
        return u"listed: "_s + orders.join(u' ');
    if (orders == early && shop.files(u"ledger-replaced-*.sqlite"_s).isEmpty())
        return u"the ledger that was there is not kept"_s;
    for (const QString &order : both) {
        if (const Ran again = shop.create(order); again.status != 2)
            return u"%1 again: %2"_s.arg(order).arg(again.status);
    }
    if (shop.gateway.requestCount() != shop.requests)
        return u"posted again"_s;
    return {};
}

void TestLedgerCommand::killedAtEachStep()
{
    const int count = MoveOver - FirstMovePoint + 1;
    std::atomic<int> killed = 0;
    const QStringList wrong = parallel(count, [&killed](int i) {
        Shop shop;
        const QString point = QString::number(FirstMovePoint + i);
        shop.environment.insert(u"LINKTILL_CRASH_AT"_s, point);
        killed += shop.restore({u"--yes"_s}).status < 0;
        shop.environment.remove(u"LINKTILL_CRASH_AT"_s);
        const QString said = judge(shop);
        return said.isEmpty() ? said : u"killed at %1: %2"_s.arg(point, said);
    });
    QCOMPARE(wrong, QStringList());
    QCOMPARE(killed.load(), count);
}

void TestLedgerCommand::killedAtRandom()
{
    QElapsedTimer timer;
    Shop whole;
    timer.start();
    QCOMPARE(whole.restore({u"--yes"_s}).status, 0);
    const int longest = int(timer.elapsed());
    const int kills = killsWanted(killsInShort);
    std::atomic<int> killed = 0;
    const QStringList wrong = parallel(kills, [&](int i) {
        QString said;
        while (said.isEmpty() && killed <= i) { // some programs end before they are killed
            Shop shop;
            const auto program = shop.started({u"ledger"_s, u"restore"_s, shop.backup, u"--yes"_s});
            const int after = QRandomGenerator::global()->bounded(longest);
            if (!program->waitForFinished(after)) {
                program->kill();
                ++killed;
            }
            (void)CommandLineFixture::ended(*program);
            if (said = judge(shop); !said.isEmpty())
                said = u"killed after %1 ms: %2"_s.arg(after).arg(said);
        }
        return said;
    });
    QCOMPARE(wrong, QStringList());
    QVERIFY(killed >= kills);
}

QTEST_GUILESS_MAIN(TestLedgerCommand)
#include "tst_ledgercommand.moc"
