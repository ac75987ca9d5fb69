// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli create where nothing can be written down: it says so in a sentence, sends the gateway
// not one request and loses nothing, for root and for others alike.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "core/savefile.h"
#include "ledger/ledgerfixture.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"
#include "practice/practicegateway.h"
#include "support/ownmounts.h"
#include "support/ran.h"
#include "support/testpaths.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <csignal>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#endif

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString seedClock = u"2024-07-20T00:00:00Z"_s;
const QString order = u"BAD-1"_s;
int mountsError = 0; ///< errno of the failed try to get file systems of our own; 0 when there are some

/// Binds root by the rights of files like anybody else; runs in the program that is about to start.
void giveUpRights()
{
#ifdef Q_OS_LINUX
    for (const int right : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
        ::prctl(PR_CAPBSET_DROP, right);
#endif
}

/// Keeps the program that is about to start from writing one more byte into any file, as on a full disk.
void giveUpRoom()
{
    const rlimit none{0, 0};
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &none);
}

} // namespace

class TestBadPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSent_data();
    void nothingIsSent();
    void twoProgramsAtOnce();
    void vanishesWhileSending_data();
    void vanishesWhileSending();
    void everyAmountOfRoom_data();
    void everyAmountOfRoom();
    void noRoomForANewVersion();
    void anAnswerThatIsLost();
    void aShareThatIsTakenAway_data();
    void aShareThatIsTakenAway();

private:
    void createWith(qint64 room, const QString &orderId, bool *made);
    std::unique_ptr<QProcess> started(const QString &command, bool fullDisk = false,
                                      const QString &orderId = order) const;
    Ran ended(QProcess &program) const;
    Ran create(bool fullDisk = false) const { return ended(*started(u"create"_s, fullDisk)); }
    std::unique_ptr<ledger::SqlLedger> ledger() const
    {
        return std::make_unique<ledger::SqlLedger>(
            ledger::SqlLedger::Setup{m_profile, u"malee"_s, &m_clock});
    }
    QString file() const { return m_profile + "/ledger.sqlite"_L1; }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_profile;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    qsizetype m_recovered = 0;
};

void TestBadPlaces::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = m_dir->filePath(u"profile"_s);
    practice::Options options{0, u"practicekey"_s, u"right"_s,
                              [] { return QDateTime::fromString(seedClock, Qt::ISODate); }};
    {
        practice::PracticeGateway first(options);
        QVERIFY(first.start());
        options.port = quint16(first.url().port()); // the address is a part of the sender's identity
    }
    m_gateway = std::make_unique<practice::PracticeGateway>(options);
    QVERIFY(m_gateway->start());
}

void TestBadPlaces::cleanup()
{
    m_gateway.reset();
    for (const QString &mounted : {u"profile"_s, u"small"_s, u"share"_s})
        (void)OwnMounts::takeAway(m_dir->filePath(mounted)); // some of them may not be mounted
    m_dir.reset();
}

std::unique_ptr<QProcess> TestBadPlaces::started(const QString &command, bool fullDisk,
                                                 const QString &orderId) const
{
    QStringList arguments{command,        u"--profile"_s, m_profile,    u"--api-url"_s,
                          m_gateway->url().toString(),    u"--json"_s,  u"--clock"_s,
                          seedClock,      u"--timeout"_s, u"30"_s};
    if (command == u"create")
        arguments += QStringList{u"--request"_s,
                                 QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"), u"--set"_s,
                                 u"merchant_order_id="_s + orderId, u"--set"_s,
                                 u"custom_link_ref=ref-"_s + orderId};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LINKTILL_KEY"_s, m_gateway->key());
    environment.insert(u"LINKTILL_SECRET"_s, u"right"_s);
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(environment);
    program->setStandardInputFile(QProcess::nullDevice());
    program->setChildProcessModifier([fullDisk] {
        giveUpRights();
        if (fullDisk)
            giveUpRoom();
    });
    program->start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"), arguments);
    return program;
}

Ran TestBadPlaces::ended(QProcess &program) const
{
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void TestBadPlaces::nothingIsSent_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full disk") << u"full"_s << u"The disk is full"_s;
    QTest::newRow("full disk, first start") << u"full, new"_s << u"The disk is full"_s;
    QTest::newRow("read-only folder") << u"shut"_s << u"its folder is read-only"_s;
    QTest::newRow("read-only ledger") << u"shut file"_s << u"its folder is read-only"_s;
    QTest::newRow("folder out of reach") << u"file"_s << u"cannot be reached"_s;
    QTest::newRow("newer version") << u"newer"_s << u"made by a newer Linktill"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"is damaged. It was set aside"_s;
}

void TestBadPlaces::nothingIsSent()
{
    QFETCH(QString, trouble);
    QFETCH(QString, sentence);
    const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isNew = trouble == u"file" || trouble == u"full, new";
    if (!isNew)
        QVERIFY(make(*ledger(), sendingOf(u"earlier"_s), u"R1"_s));
    if (trouble == u"shut") {
        QVERIFY(QFile::setPermissions(m_profile, QFile::ReadOwner | QFile::ExeOwner));
    } else if (trouble == u"shut file") {
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner));
    } else if (trouble == u"file") {
        QFile inTheWay(m_profile);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    } else if (trouble == u"full, new") {
        QVERIFY(QDir().mkpath(m_profile));
    } else if (trouble == u"newer") {
        const auto opened = ledger::connectTo(file(), ledger::OpenAs::Write);
        QVERIFY(opened);
        ledger::Sql((*opened)->db).run(u"PRAGMA user_version = %1"_s.arg(ledger::newestVersion + 1));
    } else if (trouble == u"damaged") {
        QVERIFY(ledger()->maintenance()->backUpNow());
        QVERIFY(QFile::resize(file(), 5000));
    }
    QByteArray before;
    if (QFile bytes(file()); bytes.open(QIODevice::ReadOnly))
        before = bytes.readAll();

    const Ran ran = create(trouble.startsWith(u"full"));
    QVERIFY2(ran.out.contains(sentence.toUtf8()), ran.out + ran.err);
    QCOMPARE(ran.outcome(), u"not-sent"_s);
    QCOMPARE(ran.status, 5);
    QCOMPARE(m_gateway->requestCount(), 0);

    QFile::setPermissions(m_profile, open); // the trouble is over; what was there is still there
    if (isNew || trouble == u"newer") {
        QFile bytes(file());
        QCOMPARE(bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray(), before);
        return;
    }
    QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner);
    if (trouble == u"damaged")
        QVERIFY(ledger()->maintenance()->restore(ledger()->maintenance()->backups()->constFirst().file));
    QCOMPARE(ledger()->links().find(u"earlier"_s)->size(), 1);
    QCOMPARE(create().outcome(), u"created"_s);
    QCOMPARE(m_gateway->links().size(), 1);
}

void TestBadPlaces::twoProgramsAtOnce()
{
    m_gateway->setFault(practice::Fault::CreateThenHang);
    const auto first = started(u"create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway->requestCount() == 1, 20'000);
    const Ran second = create();
    QVERIFY2(second.out.contains("being sent already"), second.out + second.err);
    QCOMPARE(second.outcome(), u"not-sent"_s);
    QCOMPARE(m_gateway->requestCount(), 1);
    m_gateway->stop();
    QCOMPARE(ended(*first).outcome(), u"unknown"_s);
    QVERIFY(m_gateway->start());
    QCOMPARE(ended(*started(u"recover"_s)).json()[u"found"_s].toArray().size(), 1);
    QCOMPARE(m_gateway->links().size(), 1);
    QCOMPARE(ledger()->links().find(order)->size(), 1);
}

void TestBadPlaces::vanishesWhileSending_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::newRow("the link is made") << true;
    QTest::newRow("no link is made") << false;
}

void TestBadPlaces::vanishesWhileSending()
{
    QFETCH(bool, isMade);
    QVERIFY(make(*ledger(), sendingOf(u"earlier"_s), u"R1"_s));
    m_gateway->setFault(isMade ? practice::Fault::CreateThenHang : practice::Fault::Hang);
    const auto program = started(u"create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway->requestCount() > 0, 20'000);
    const QString aside = m_dir->filePath(u"aside"_s);
    QVERIFY(QDir().rename(m_profile, aside));
    m_gateway->stop();
    const Ran ran = ended(*program);
    QCOMPARE(ran.outcome(), u"unknown"_s); // the outcome is never called failed
    QVERIFY(!QFile::exists(file()));       // no second ledger is begun
    QDir(m_profile).removeRecursively();   // the log has made this folder anew
    QVERIFY(QDir().rename(aside, m_profile));
    QVERIFY(m_gateway->start());
    const Ran recovered = ended(*started(u"recover"_s));
    QCOMPARE(recovered.status, 0);
    QCOMPARE(recovered.json()[isMade ? u"found"_s : u"missing"_s].toArray().size(), 1);
    QCOMPARE(m_gateway->links().size(), isMade ? 1 : 0);
    const auto links = ledger()->links().find(order);
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().state, isMade ? LinkState::Created : LinkState::Unknown);
}

void TestBadPlaces::everyAmountOfRoom_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a ledger in use") << false;
    QTest::newRow("first start") << true;
}

/// A file system gets really full at some point of the way: while the ledger is locked, opened, made, written
/// to before and after the link is sent, and while its write-ahead log is folded in.
void TestBadPlaces::everyAmountOfRoom()
{
    QFETCH(bool, isNew);
    QVERIFY2(mountsError == 0, "Tests need file systems of their own: unshare(2) is not allowed here.");
    m_profile = m_dir->filePath(u"small"_s);
    int created = 0, refused = 0;
    m_recovered = 0;
    for (qint64 room = 0; room <= (isNew ? 800 : 480) * 1024; room += (isNew ? 32 : 8) * 1024) {
        if (isNew || room == 0)
            QVERIFY(OwnMounts::make(m_profile, 8 * 1024 * 1024));
        if (!isNew && room == 0)
            QVERIFY(make(*ledger(), sendingOf(u"earlier"_s), u"R1"_s));
        bool isMade = false;
        createWith(room, u"ROOM-%1"_s.arg(room), &isMade);
        if (QTest::currentTestFailed())
            return;
        (isMade ? created : refused) += 1;
        if (isNew)
            QVERIFY(OwnMounts::takeAway(m_profile));
    }
    QVERIFY2(created > 3 && refused > 1, qPrintable(u"%1, %2"_s.arg(created).arg(refused)));
    QVERIFY(m_recovered > 0); // the entry had room and the answer had none
    QCOMPARE(ledger()->links().find(u"earlier"_s)->size(), isNew ? 0 : 1);
}

void TestBadPlaces::createWith(qint64 room, const QString &orderId, bool *made)
{
    const qsizetype before = m_gateway->links().size();
    const qsizetype requests = m_gateway->requestCount();
    QVERIFY(OwnMounts::fill(m_profile, room));
    const Ran ran = ended(*started(u"create"_s, false, orderId));
    const QByteArray told = orderId.toUtf8() + ": " + ran.out + ran.err;
    OwnMounts::makeRoom(m_profile);
    QVERIFY2(ran.status >= 0, told);
    const bool isMade = *made = m_gateway->links().size() > before;
    QVERIFY2(ran.outcome() == (isMade ? u"created"_s : u"not-sent"_s), told);
    if (!isMade) {
        QVERIFY2(ran.out.contains("The disk is full"), told);
        QCOMPARE(m_gateway->requestCount(), requests);
    }
    // With room again, the outcome is known, what was there is there, and create works.
    const Ran recovered = ended(*started(u"recover"_s));
    QCOMPARE(recovered.status, 0);
    const auto settled = recovered.json()[u"found"_s].toArray().size();
    m_recovered += settled;
    if (isMade) {
        QVERIFY2(ran.json()[u"recorded"_s].toBool() == (settled == 0), told);
        QVERIFY2(ran.err.contains("could not be written down") == (settled > 0), told);
    }
    const auto opened = ledger();
    QVERIFY2(opened->state() && opened->maintenance()->examine(), told);
    QCOMPARE(opened->links().unsettled()->size(), 0);
    const auto found = opened->links().find(orderId);
    QCOMPARE(found->size() == 1 && found->first().state == LinkState::Created, isMade);
    if (!isMade)
        QCOMPARE(ended(*started(u"create"_s, false, orderId)).outcome(), u"created"_s);
}

/// The end of a file may still wait in a buffer when the disk is full.
void TestBadPlaces::noRoomForANewVersion()
{
    QVERIFY2(mountsError == 0, "Tests need file systems of their own: unshare(2) is not allowed here.");
    const QString small = m_dir->filePath(u"small"_s), name = small + u"/accounts.json"_s;
    QVERIFY(OwnMounts::make(small, 64 * 1024));
    const auto write = [&name](const QByteArray &bytes) {
        QSaveFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && commitWhole(file);
    };
    QVERIFY(write("one"));
    QVERIFY(OwnMounts::fill(small, 0));
    QVERIFY(!write("two"));
    QFile kept(name);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("one"));
    QCOMPARE(QDir(small).entryList(QDir::Files).size(), 2); // the other file fills the disk
    OwnMounts::makeRoom(small);
    QVERIFY(write("two"));
}

void TestBadPlaces::anAnswerThatIsLost()
{
    QVERIFY(make(*ledger(), sendingOf(u"earlier"_s), u"R1"_s));
    const auto listTo = [this](const QString &out) {
        QProcess list;
        list.setStandardOutputFile(out);
        list.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                   {u"list"_s, u"--json"_s, u"--profile"_s, m_profile});
        return list.waitForFinished() ? Ran{list.exitCode(), {}, list.readAllStandardError()} : Ran();
    };
    QCOMPARE(listTo(m_dir->filePath(u"out"_s)).status, 0);
    const Ran lost = listTo(u"/dev/full"_s);
    QCOMPARE(lost.status, 74);
    QVERIFY2(lost.err.contains("could not be written"), lost.err);
}

void TestBadPlaces::aShareThatIsTakenAway_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::newRow("the link is made") << true;
    QTest::newRow("no link is made") << false;
}

/// A share loses its connection while the gateway is asked, and comes back later.
void TestBadPlaces::aShareThatIsTakenAway()
{
    QFETCH(bool, isMade);
    QVERIFY2(mountsError == 0, "Tests need file systems of their own: unshare(2) is not allowed here.");
    const QString share = m_dir->filePath(u"share"_s);
    QVERIFY(OwnMounts::make(share, 8 * 1024 * 1024));
    QVERIFY(OwnMounts::bind(share, m_profile));
    QVERIFY(make(*ledger(), sendingOf(u"earlier"_s), u"R1"_s));
    m_gateway->setFault(isMade ? practice::Fault::CreateThenHang : practice::Fault::Hang);
    const auto program = started(u"create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway->requestCount() > 0, 20'000);
    QVERIFY(OwnMounts::takeAway(m_profile));
    m_gateway->stop();
    QCOMPARE(ended(*program).outcome(), u"unknown"_s);
    QVERIFY(!QFile::exists(file())); // no second ledger is begun where the share was
    QVERIFY(OwnMounts::bind(share, m_profile));
    QVERIFY(m_gateway->start());
    const Ran recovered = ended(*started(u"recover"_s));
    QCOMPARE(recovered.json()[isMade ? u"found"_s : u"missing"_s].toArray().size(), 1);
    QCOMPARE(m_gateway->links().size(), isMade ? 1 : 0);
    QCOMPARE(ledger()->links().find(order)->first().state,
             isMade ? LinkState::Created : LinkState::Unknown);
    QCOMPARE(ledger()->links().find(u"earlier"_s)->size(), 1);
}

int main(int argc, char **argv)
{
    mountsError = OwnMounts::enter() ? 0 : errno;
    QCoreApplication app(argc, argv);
    TestBadPlaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badplaces.moc"
