// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the ledger's file: versions, damage, full disks, backups.
#include "application/ports/customerrepository.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "ledger/ledgerfixture.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"
#include "support/testpaths.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

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

QStringList filesLike(const LedgerFixture &f, const QString &pattern)
{
    return QDir(f.folder()).entryList({pattern}, QDir::Files, QDir::Name);
}

QStringList version7()
{
    return QString::fromUtf8(contentsOf(QStringLiteral(LINKTILL_TEST_DATA "/ledger_v7.sql")))
        .split(u";\n"_s, Qt::SkipEmptyParts);
}

class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlierVersions_data();
    void earlierVersions();
    void addressesOfOneAnswerAreForgotten();
    void storedNumbersGetNames_data();
    void storedNumbersGetNames();
    void timesInDraftsGetNames();
    void whatIsLearnedComesFromOldRequests();
    void anUpgradeThatFailsChangesNothing();
    void aNewerVersionIsLeftAlone();
    void damage_data();
    void damage();
    void damageAsksUntilAnswered();
    void damageFoundLater();
    void aBrokenBackupIsNotOffered();
    void fullDisk();
    void fullDiskAtTheBeginning();
    void weeklyBackups();
    void backupsOfAWrongClock();
    void ordersStayTakenOverARestore();
    void ordersStayTakenOverAFreshStart();
    void restoreSetsThePresentFileAside();
    void restoreOfNonsense();
    void nobodyElseMayRead();

private:
    /// Makes ten links, and a backup after the first five.
    static void fill(LedgerFixture &f)
    {
        auto ledger = f.open();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(make(*ledger, sendingOf(u"o-%1"_s.arg(i)), u"R%1"_s.arg(i)));
            if (i == 4)
                QVERIFY(ledger->maintenance()->backUpNow());
        }
    }
};

void TestLedgerFile::earlierVersions_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < ledger::newestVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestLedgerFile::earlierVersions()
{
    QFETCH(int, version);
    // The dump was written when that version was new, with links.
    const QString dump = QStringLiteral(LINKTILL_TEST_DATA "/ledger_v%1.sql").arg(version);
    LedgerFixture f;
    const QStringList statements =
        QString::fromUtf8(contentsOf(dump)).split(u";\n"_s, Qt::SkipEmptyParts);
    QVERIFY(statements.size() > 10);
    const auto filled = withSql(f.file(), statements);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    auto ledger = f.open();
    const auto state = ledger->state();
    QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
    QCOMPARE(ledger->maintenance()->backups()->size(), 1); // made before anything was changed
    QCOMPARE(ledger->links().page({})->links.size(), 2);
    QCOMPARE(ledger->links().sums({})->sums,
             (QList<LinkSum>{{Environment::Sandbox, u"JPY"_s, LinkState::Unknown, 1, 900},
                             {Environment::Sandbox, u"THB"_s, LinkState::Created, 1, 25050}}));
    LinkQuery query;
    query.filter.search = u"กาแฟ"_s;
    QCOMPARE(ledger->links().page(query)->links.size(), 1);
    const auto history = ledger->links().link(1);
    QCOMPARE(history->link.state, LinkState::Created);
    QCOMPARE(history->events.size(), 2);
    QVERIFY(!history->request.isEmpty());
    QCOMPARE(ledger->drafts().all()->size(), 1);
    QVERIFY(make(*ledger, sendingOf(u"new"_s), u"R3"_s));
    QVERIFY(
        ledger->links().recordStatus(keyOf(*ledger, 1), {{}, {}, u"Success"_s, {}, LinkState::Success}));
    QCOMPARE(ledger->links().unsettled()->size(), 1);
    QVERIFY(ledger->maintenance()->examine());
    ledger.reset();
    QCOMPARE(*withSql(f.file(), {u"PRAGMA user_version"_s}), QVariant(ledger::newestVersion));
    ledger = f.open();
    QCOMPARE(ledger->maintenance()->backups()->size(), 1); // only one was made
}

/// Up to version 6 one answer was enough: such addresses are forgotten, and links made with them are marked.
void TestLedgerFile::addressesOfOneAnswerAreForgotten()
{
    LedgerFixture f;
    QVERIFY(withSql(f.file(), QString::fromUtf8(contentsOf(
                                  QStringLiteral(LINKTILL_TEST_DATA "/ledger_v6.sql")))
                                  .split(u";\n"_s, Qt::SkipEmptyParts)));
    QVERIFY(withSql(f.file(), {u"UPDATE link SET state = 'created', reference = 'R2', "
                               "url = 'https://pay.example/?ref=R2' WHERE id = 2"_s,
                               u"INSERT INTO link_event (link_id, at, who, kind, detail) "
                               "VALUES (2, 1777885225000, 'somchai', 'adopted', '{}')"_s}));
    const auto ledger = f.open();
    QVERIFY(!ledger->links().link(1)->link.isAssembled);
    QVERIFY(ledger->links().link(2)->link.isAssembled);
    const auto lost = ledger->links().begin(sendingOf(u"lost"_s));
    const auto adopted = ledger->links().adopt(
        *lost, {u"2BEemUknaImTq5ljmoNQQV2tSll"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created},
        {});
    QCOMPARE(adopted->url, QString());
}

void TestLedgerFile::storedNumbersGetNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &kind, const QString &before,
                        const QString &after) {
        QTest::newRow(name) << kind << before << after;
    };
    row("first fault", u"not_sent"_s, u"{\"fault\":0}"_s, u"{\"fault\":\"host_not_found\"}"_s);
    row("of the middle", u"not_sent"_s, u"{\"detail\":\"x\",\"fault\":5}"_s,
        u"{\"detail\":\"x\",\"fault\":\"tls\"}"_s);
    row("last before they moved", u"edit_not_sent"_s, u"{\"fault\":15}"_s,
        u"{\"fault\":\"keychain_broken\"}"_s);
    row("may have been two things", u"not_sent"_s, u"{\"fault\":17}"_s, u"{\"fault\":\"other\"}"_s);
    row("none that there was", u"not_sent"_s, u"{\"fault\":99}"_s, u"{\"fault\":\"other\"}"_s);
    row("cause", u"unknown"_s, u"{\"cause\":1,\"http\":0}"_s,
        u"{\"cause\":\"answer_timeout\",\"http\":0}"_s);
    row("cause of an edit", u"edit_unknown"_s, u"{\"cause\":8,\"http\":429}"_s,
        u"{\"cause\":\"exists_already\",\"http\":429}"_s);
    row("given up", u"not_sent"_s, u"{\"given_up\":true}"_s, u"{\"given_up\":true}"_s);
    row("a number of another kind", u"shared"_s, u"{\"fault\":5}"_s, u"{\"fault\":5}"_s);
}

/// Up to version 7 the timeline held faults and causes as numbers.
void TestLedgerFile::storedNumbersGetNames()
{
    QFETCH(QString, kind);
    QFETCH(QString, before);
    QFETCH(QString, after);
    LedgerFixture f;
    QVERIFY(withSql(f.file(), version7()
                                  << u"INSERT INTO link_event (link_id, at, who, kind, detail) VALUES "
                                     "(2, 1777885225000, 'somchai', '%1', '%2')"_s.arg(kind, before)));
    QCOMPARE(f.open()->links().link(2)->events.constLast().detail, after.toUtf8());
}

/// Up to version 7 drafts held the fault of a time as a number.
void TestLedgerFile::timesInDraftsGetNames()
{
    LedgerFixture f;
    QVERIFY(withSql(f.file(), version7()
                                  << u"UPDATE draft SET request = '{\"amount\":1,\"linktill_form\":"
                                     "{\"moments\":{\"expiry_date\":{\"fault\":2,\"text\":\"x\"},"
                                     "\"other\":{\"fault\":3,\"text\":\"y\"}},\"typed\":{\"a\":\"b\"}}}'"_s));
    const auto draft = f.open()->drafts().draft(u"d-1"_s);
    QVERIFY(draft);
    QCOMPARE(QJsonDocument::fromJson(draft->request),
             QJsonDocument::fromJson(
                 R"({"amount":1,"linktill_form":{"moments":{"expiry_date":{"fault":"nonexistent",
                 "text":"x"},"other":{"fault":"ambiguous","text":"y"}},"typed":{"a":"b"}}})"));
}

/// Up to version 7 only the request said who is billed and which methods are named, until the link existed.
void TestLedgerFile::whatIsLearnedComesFromOldRequests()
{
    LedgerFixture f;
    const QString request =
        uR"({"billing_details":{"billing_name":"Mali","billing_email":"mali@shop.example"},)"
        uR"("chosen_payment_methods":[{"payment_channel":"OMISE","payment_method":"OMISE_PROMPTPAY"}]})"_s;
    QVERIFY(withSql(f.file(), version7() << u"INSERT INTO customer_due (link_id) VALUES (2)"_s
                                         << u"UPDATE link_request SET request = '%1' WHERE link_id = 2"_s
                                                .arg(request)));
    const auto ledger = f.open();
    QVERIFY(ledger->links().adopt(keyOf(*ledger, 2), {u"R2"_s, u"o-2"_s, u"Created"_s, {}, LinkState::Created}, {}));
    const auto known = ledger->customers().page(u"a-1"_s, {}, 9);
    QCOMPARE(known->customers.size(), 1);
    QCOMPARE(known->customers.constFirst().billing.email, u"mali@shop.example"_s);
    QCOMPARE(ledger->methods().of(u"a-1"_s)->used,
             (QList<PaymentMethod>{{u"OMISE"_s, u"OMISE_PROMPTPAY"_s}}));
}

void TestLedgerFile::anUpgradeThatFailsChangesNothing()
{
    LedgerFixture f;
    QVERIFY(withSql(f.file(), QString::fromUtf8(contentsOf(
                                  QStringLiteral(LINKTILL_TEST_DATA "/ledger_v1.sql")))
                                  .split(u";\n"_s, Qt::SkipEmptyParts)));
    // An index already exists that the step to version 2 makes last.
    QVERIFY(withSql(f.file(), {u"CREATE INDEX link_by_refresh ON link (url)"_s}));
    QCOMPARE(faultOf(f.open()->state()), LedgerFault::Broken);
    QCOMPARE(*withSql(f.file(), {u"PRAGMA user_version"_s}), QVariant(1));
    QCOMPARE(*withSql(f.file(),
                      {u"SELECT count(*) FROM sqlite_master WHERE name = 'link_total'"_s}),
             QVariant(0));
    QVERIFY(withSql(f.file(), {u"DROP INDEX link_by_refresh"_s}));
    QVERIFY(f.open()->state());
}

void TestLedgerFile::aNewerVersionIsLeftAlone()
{
    LedgerFixture f;
    fill(f);
    QVERIFY(withSql(f.file(), {u"PRAGMA user_version = %1"_s.arg(ledger::newestVersion + 1)}));
    const QByteArray before = contentsOf(f.file());
    {
        auto ledger = f.open();
        QCOMPARE(faultOf(ledger->state()), LedgerFault::NewerVersion);
        QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"x"_s))), LedgerFault::NewerVersion);
        QCOMPARE(faultOf(ledger->links().page({})), LedgerFault::NewerVersion);
        QCOMPARE(faultOf(ledger->maintenance()->startAfresh()), LedgerFault::Busy);
        QCOMPARE(faultOf(ledger->maintenance()->damage()), LedgerFault::NotFound);
    }
    QVERIFY(contentsOf(f.file()) == before);
}

void TestLedgerFile::damage_data()
{
    QTest::addColumn<int>("kind");
    const char *kinds[] = {"cut short", "garbage page", "no database", "empty, with journal",
                           "empty, with backups", "journal alone", "garbage head", "empty, with the note",
                           "empty, with one set aside"};
    for (int kind = 0; kind < int(std::size(kinds)); ++kind)
        QTest::newRow(kinds[kind]) << kind;
}

void TestLedgerFile::damage()
{
    QFETCH(int, kind);
    LedgerFixture f;
    fill(f);
    QByteArray bytes = contentsOf(f.file());
    QString backup = f.dir.filePath(filesLike(f, u"ledger-backup-*"_s).value(0));
    if (kind >= 7) { // only one thing is left that tells of a ledger
        const QString elsewhere = f.dir.filePath(u"kept.sqlite"_s);
        QVERIFY(QFile::rename(backup, elsewhere));
        backup = elsewhere;
        QFile::remove(f.dir.filePath(u"ledger.sound"_s));
        write(f.dir.filePath(kind == 7 ? u"ledger.sound"_s
                                       : u"ledger-damaged-20251122-172318-123.sqlite"_s),
              "0\n0 0\n");
    }
    switch (kind) {
    case 0: bytes.truncate(bytes.size() / 2); break;
    case 1: bytes.replace(8 * 4096, 4096, QByteArray(4096, 'x')); break;
    case 2: bytes = "Dear diary, this is no database, though it is long enough."; break;
    case 6: bytes.replace(100, 200, QByteArray(200, '\xff')); break;
    default: bytes.clear(); break;
    }
    write(f.file(), bytes);
    if (kind == 3 || kind == 5)
        write(f.file() + u"-wal"_s, QByteArray(5000, 'w'));
    if (kind == 5)
        QFile::remove(f.file());

    auto ledger = f.open();
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"x"_s))), LedgerFault::Damaged);
    QCOMPARE(faultOf(ledger->links().page({})), LedgerFault::Damaged);
    const auto damage = ledger->maintenance()->damage();
    QVERIFY(damage);
    QVERIFY2(QFileInfo(damage->setAside).fileName().startsWith(u"ledger-damaged-2026"),
             qPrintable(damage->setAside));
    QVERIFY(contentsOf(damage->setAside) == bytes); // as it was found
    if (kind == 3 || kind == 5)
        QCOMPARE(contentsOf(damage->setAside + u"-wal"_s), QByteArray(5000, 'w'));
    QVERIFY(!QFile::exists(f.file()));
    QCOMPARE(damage->newest.file, kind >= 7 ? QString() : backup);
    QVERIFY(ledger->maintenance()->restore(backup));
    QCOMPARE(ledger->links().page({})->links.size(), 5);
    QVERIFY(make(*ledger, sendingOf(u"x"_s), u"RX"_s));
    QVERIFY(QFile::exists(damage->setAside));
    ledger = f.open();
    QCOMPARE(ledger->links().page({})->links.size(), 6);
}

void TestLedgerFile::damageAsksUntilAnswered()
{
    LedgerFixture f;
    write(f.file(), "rubbish");
    QCOMPARE(faultOf(f.open()->state()), LedgerFault::Damaged);
    auto ledger = f.open(); // the program starts again before anybody has decided
    QCOMPARE(faultOf(ledger->state()), LedgerFault::Damaged);
    QCOMPARE(filesLike(f, u"ledger-damaged-*"_s).size(), 1);
    QVERIFY(ledger->maintenance()->damage()->newest.file.isEmpty());
    QCOMPARE(faultOf(ledger->maintenance()->restore(f.dir.filePath(u"none"_s))), LedgerFault::NotFound);
    QVERIFY(ledger->maintenance()->startAfresh());
    QVERIFY(ledger->links().begin(sendingOf(u"o-1"_s)));
    QCOMPARE(faultOf(ledger->maintenance()->startAfresh()), LedgerFault::Busy);
    ledger = f.open();
    QCOMPARE(ledger->links().page({})->links.size(), 1);
    QCOMPARE(contentsOf(f.dir.filePath(filesLike(f, u"ledger-damaged-*"_s)[0])), "rubbish");
}

void TestLedgerFile::damageFoundLater()
{
    LedgerFixture f;
    fill(f);
    auto ledger = f.open();
    QVERIFY(ledger->maintenance()->examine());
    QVERIFY(ledger->links().page({}));
    QByteArray bytes = contentsOf(f.file());
    QFile file(f.file());
    QVERIFY(file.open(QIODevice::ReadWrite)); // the file changes while it is open, as on a failing disk
    QVERIFY(file.seek(4 * 4096));
    file.write(QByteArray(8 * 4096, 'x'));
    file.close();
    QCOMPARE(faultOf(ledger->maintenance()->examine()), LedgerFault::Damaged);
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"x"_s))), LedgerFault::Damaged);
    QCOMPARE(faultOf(ledger->links().page({})), LedgerFault::Damaged);
    QVERIFY(QFile::exists(ledger->maintenance()->damage()->setAside));
    QVERIFY(ledger->maintenance()->restore(ledger->maintenance()->damage()->newest.file));
    QCOMPARE(ledger->links().page({})->links.size(), 5);
}

void TestLedgerFile::aBrokenBackupIsNotOffered()
{
    LedgerFixture f;
    fill(f);
    f.clock.pass(60);
    QVERIFY(f.open()->maintenance()->backUpNow());
    auto backups = *f.open()->maintenance()->backups();
    QCOMPARE(backups.size(), 2);
    QByteArray bytes = contentsOf(backups[0].file);
    bytes.truncate(bytes.size() - 3 * 4096);
    write(backups[0].file, bytes);
    write(f.file(), "rubbish");
    auto ledger = f.open();
    QCOMPARE(ledger->maintenance()->damage()->newest.file, backups[1].file);
    QCOMPARE(faultOf(ledger->maintenance()->restore(backups[0].file)), LedgerFault::Damaged);
    QVERIFY(ledger->maintenance()->restore(backups[1].file));
}

void TestLedgerFile::fullDisk()
{
    LedgerFixture f;
    fill(f);
    const int pages = withSql(f.file(), {u"PRAGMA page_count"_s})->toInt();
    auto ledger = f.open(pages + 4);
    qsizetype links = 10;
    LedgerResult<LinkKey> id = LinkKey();
    while ((id = ledger->links().begin(sendingOf(u"more-%1"_s.arg(links)))) && links < 1000)
        ++links;
    QCOMPARE(faultOf(id), LedgerFault::DiskFull);
    QCOMPARE(ledger->links().page({{}, {}, {}, 5000})->links.size(), links); // no acknowledged link is lost
    QCOMPARE(ledger->links().sums({})->links(), links);
    QCOMPARE(*ledger->links().orderIdUsed(u"a-1"_s, u"more-%1"_s.arg(links)), 0); // no link is half there
    ledger = f.open(); // there is room again
    QVERIFY(ledger->maintenance()->examine());
    QVERIFY(ledger->links().begin(sendingOf(u"more-%1"_s.arg(links))));
}

void TestLedgerFile::fullDiskAtTheBeginning()
{
    LedgerFixture f;
    QCOMPARE(faultOf(f.open(3)->state()), LedgerFault::DiskFull);
    QCOMPARE(faultOf(f.open(3)->links().begin(sendingOf(u"o-1"_s))), LedgerFault::DiskFull);
    QVERIFY(f.open()->links().begin(sendingOf(u"o-1"_s)));
}

void TestLedgerFile::weeklyBackups()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(make(*ledger, sendingOf(u"o-1"_s), u"R1"_s));
    QStringList made;
    for (int day = 0; day < 50; ++day, f.clock.pass(86'400)) {
        const auto backup = ledger->maintenance()->backUpWhenDue();
        QVERIFY(backup);
        if (!backup->file.isEmpty())
            made << backup->file;
    }
    QCOMPARE(made.size(), 8);
    const auto kept = ledger->maintenance()->backups();
    QCOMPARE(kept->size(), 5);
    QCOMPARE(kept->constFirst().file, made.constLast());
    QCOMPARE(kept->constLast().file, made[3]);
    QCOMPARE(filesLike(f, u"ledger-unfinished-*"_s), QStringList());
}

/// For a while the computer's clock was a year ahead.
void TestLedgerFile::backupsOfAWrongClock()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(make(*ledger, sendingOf(u"o-1"_s), u"R1"_s));
    constexpr qint64 year = 365 * 86'400;
    f.clock.pass(year);
    for (int i = 0; i < 5; ++i, f.clock.pass(1))
        QVERIFY(ledger->maintenance()->backUpNow());
    f.clock.pass(-year);
    QStringList made;
    for (int week = 0; week < 3; ++week, f.clock.pass(7 * 86'400)) {
        const auto backup = ledger->maintenance()->backUpWhenDue();
        QVERIFY(backup);
        QVERIFY2(QFile::exists(backup->file), qPrintable(u"week %1"_s.arg(week)));
        made.prepend(backup->file);
    }
    const auto kept = ledger->maintenance()->backups();
    QCOMPARE(kept->size(), 5);
    for (int i = 0; i < made.size(); ++i)
        QCOMPARE(kept->at(i).file, made[i]);
}

/// The gateway still has the links made after the backup, so their order ids must not be used for
/// other links.
void TestLedgerFile::ordersStayTakenOverARestore()
{
    LedgerFixture f;
    const QString series = u"INV-{####}"_s;
    const auto numbered = [&series](const QString &orderId) {
        Sending sending = sendingOf(orderId);
        sending.orderSeries = series;
        return sending;
    };
    auto ledger = f.open();
    QVERIFY(make(*ledger, numbered(u"INV-0001"_s), u"R1"_s));
    const auto backup = ledger->maintenance()->backUpNow();
    QVERIFY(backup);
    QVERIFY(make(*ledger, numbered(u"INV-0002"_s), u"R2"_s));
    QVERIFY(make(*ledger, sendingOf(u"typed"_s), u"R3"_s));
    for (int time = 0; time < 2; ++time, f.clock.pass(1)) { // what was carried over is carried over again
        QVERIFY(ledger->maintenance()->restore(backup->file));
        QCOMPARE(ledger->links().page({})->links.size(), 1);
        QCOMPARE(*ledger->links().nextOrderNumber(u"a-1"_s, series), u"INV-0003"_s);
        for (const QString &orderId : {u"INV-0001"_s, u"INV-0002"_s, u"typed"_s})
            QCOMPARE(faultOf(ledger->links().begin(numbered(orderId))), LedgerFault::OrderIdUsed);
        Sending other = sendingOf(u"typed"_s);
        other.accountId = u"a-2"_s;
        if (time == 0)
            QVERIFY(ledger->links().begin(other));
    }
}

void TestLedgerFile::ordersStayTakenOverAFreshStart()
{
    LedgerFixture f;
    fill(f); // with a backup after the fifth link
    write(f.file(), "rubbish"); // nothing can be read of it, so the backup's orders count
    auto ledger = f.open();
    QVERIFY(ledger->maintenance()->startAfresh());
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"o-4"_s))), LedgerFault::OrderIdUsed);
    QVERIFY(ledger->links().begin(sendingOf(u"o-11"_s)));
}

void TestLedgerFile::restoreSetsThePresentFileAside()
{
    LedgerFixture f;
    fill(f);
    auto ledger = f.open();
    QVERIFY(ledger->links().page({}));
    const auto aside = ledger->maintenance()->restore(ledger->maintenance()->backups()->constFirst().file);
    QVERIFY(aside);
    QVERIFY(QFileInfo(*aside).fileName().startsWith(u"ledger-replaced-2026"));
    QCOMPARE(*withSql(*aside, {u"SELECT count(*) FROM link"_s}), QVariant(10));
    QCOMPARE(ledger->links().page({})->links.size(), 5);
    QCOMPARE(ledger->maintenance()->backups()->size(), 1); // the backup is still there
    QVERIFY(ledger->links().begin(sendingOf(u"o-10"_s)));
}

void TestLedgerFile::restoreOfNonsense()
{
    LedgerFixture f;
    fill(f);
    auto ledger = f.open();
    const QString nonsense = f.dir.filePath(u"nonsense"_s);
    write(nonsense, "nonsense");
    QCOMPARE(faultOf(ledger->maintenance()->restore(nonsense)), LedgerFault::Damaged);
    QVERIFY(withSql(f.dir.filePath(u"other.sqlite"_s), {u"CREATE TABLE t (a)"_s}));
    QCOMPARE(faultOf(ledger->maintenance()->restore(f.dir.filePath(u"other.sqlite"_s))), LedgerFault::Damaged);
    QCOMPARE(faultOf(ledger->maintenance()->restore(u"/nowhere"_s)), LedgerFault::NotFound);
    QCOMPARE(ledger->links().page({})->links.size(), 10);
    QVERIFY(ledger->links().begin(sendingOf(u"o-11"_s)));
}

void TestLedgerFile::nobodyElseMayRead()
{
    LedgerFixture f;
    fill(f);
    const auto ledger = f.open();
    QVERIFY(ledger->links().begin(sendingOf(u"x"_s)));
    QVERIFY(filesLike(f, u"ledger*.sqlite*"_s).size() >= 4); // including journal and backup
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : filesLike(f, u"ledger*.sqlite*"_s))
        QVERIFY2(!(QFile::permissions(f.dir.filePath(name)) & others), qPrintable(name));
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
