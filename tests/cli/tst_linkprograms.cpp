// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli status and cancel from end to end: with a ledger in a profile, and linktill-practice as
// the gateway.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/ran.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString seedFile = QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json");
const QStringList seedClock{u"--clock"_s, u"2024-07-20T00:00:00Z"_s};
const QString secret = u"practice-secret-of-this-test"_s;

QString program(const QString &name) { return QStringLiteral(LINKTILL_BIN_DIR "/") + name; }

} // namespace

class TestLinkPrograms : public QObject
{
    Q_OBJECT
    QProcess m_practice;
    QString m_url;
    QProcessEnvironment m_environment;
    std::unique_ptr<LedgerFixture> m_fixture;
    int m_orders = 0;
    QString m_reference; ///< of the link that was made last

    Ran run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program(u"linktill-cli"_s), arguments);
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QStringList profile() const { return {u"--profile"_s, m_fixture->folder()}; }
    QStringList gateway() const { return QStringList{u"--api-url"_s, m_url} + seedClock; }
    Ran ask(const QStringList &command) const { return run(command + profile() + gateway()); }
    /// Makes a link at the practice gateway that the profile's ledger knows; returns its order number, empty
    /// when it could not be made.
    QString made();
    LinkState stateOf(const QString &order) const
    {
        return m_fixture->open()->links().find(order)->value(0).state;
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void fromStatusToCancel();
    void gatewayIsNotThere();
    void unknownToTheGateway();
    void terminalIsAsked_data();
    void terminalIsAsked();
    void exportsAWorkbook();
    void readersLeaveNoTrace();
};

void TestLinkPrograms::initTestCase()
{
    m_practice.start(program(u"linktill-practice"_s),
                     QStringList{u"--key"_s, u"practicekey"_s, u"--secret"_s, secret} + seedClock);
    QVERIFY(QTest::qWaitFor([&] { return m_practice.canReadLine(); }, 10'000));
    m_url = QJsonDocument::fromJson(m_practice.readLine()).object().value(u"url"_s).toString();
    QVERIFY(!m_url.isEmpty());
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"LINKTILL_KEY"_s, u"practicekey"_s);
    m_environment.insert(u"LINKTILL_SECRET"_s, secret);
}

void TestLinkPrograms::cleanupTestCase()
{
    m_practice.terminate();
    QTRY_COMPARE(m_practice.state(), QProcess::NotRunning);
}

void TestLinkPrograms::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
}

void TestLinkPrograms::cleanup()
{
    m_fixture.reset();
}

QString TestLinkPrograms::made()
{
    const QString order = u"ORDER-%1"_s.arg(++m_orders);
    // The link is created with another profile, because this test is not about what create writes down.
    QTemporaryDir elsewhere;
    const Ran created = run(QStringList{u"create"_s, u"--request"_s, seedFile, u"--json"_s, u"--set"_s,
                                        u"merchant_order_id="_s + order, u"--set"_s,
                                        u"custom_link_ref=REF-%1"_s.arg(m_orders), u"--profile"_s,
                                        elsewhere.path()} + gateway());
    m_reference = created.json().value(u"payment_link_ref"_s).toString();
    const auto ledger = m_fixture->open();
    return !m_reference.isEmpty() && make(*ledger, sendingOf(order), m_reference) ? order : QString();
}

void TestLinkPrograms::fromStatusToCancel()
{
    const QString order = made();
    QVERIFY(!order.isEmpty());
    const Ran asked = ask({u"status"_s, order, u"--json"_s});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.json().value(u"state"_s).toString(), u"created"_s);
    const Ran refused = ask({u"cancel"_s, order});
    QCOMPARE(refused.status, 64); // without a terminal the command needs --yes
    const Ran cancelled = ask({u"cancel"_s, order, u"--yes"_s, u"--json"_s});
    QVERIFY2(cancelled.outcome() == u"cancelled", cancelled.out + cancelled.err);
    QCOMPARE(stateOf(order), LinkState::Cancelled);
    // Another profile, which knows nothing of the cancel, hears the same from the gateway.
    LedgerFixture other;
    QVERIFY(make(*other.open(), sendingOf(order), m_reference) != 0);
    const Ran again = run(QStringList{u"status"_s, order, u"--profile"_s, other.folder(), u"--json"_s}
                          + gateway());
    QCOMPARE(again.json().value(u"state"_s).toString(), u"cancelled"_s);
    const Ran shown = run(QStringList{u"show"_s, order, u"--json"_s} + profile());
    QCOMPARE(shown.json().value(u"link"_s)[u"state"_s].toString(), u"cancelled"_s);
}

void TestLinkPrograms::gatewayIsNotThere()
{
    const QString order = made();
    const QStringList nowhere =
        QStringList{u"--api-url"_s, u"http://127.0.0.1:1"_s} + seedClock + profile();
    QCOMPARE(run(QStringList{u"status"_s, order} + nowhere).status, 5);
    const Ran cancelled = run(QStringList{u"cancel"_s, order, u"--yes"_s, u"--json"_s} + nowhere);
    QCOMPARE(cancelled.status, 5);
    QCOMPARE(cancelled.outcome(), u"not-sent"_s);
    QCOMPARE(stateOf(order), LinkState::Created);
    m_environment.insert(u"LINKTILL_SECRET"_s, u"wrong"_s);
    const int status = ask({u"status"_s, order}).status;
    m_environment.insert(u"LINKTILL_SECRET"_s, secret);
    QCOMPARE(status, 3);
}

void TestLinkPrograms::unknownToTheGateway()
{
    QVERIFY(make(*m_fixture->open(), sendingOf(u"NEVER"_s), u"no-such-reference"_s) != 0);
    const Ran asked = ask({u"status"_s, u"NEVER"_s});
    QCOMPARE(asked.status, 4);
    QVERIFY2(asked.err.contains("does not know this link"), asked.err);
    QCOMPARE(ask({u"cancel"_s, u"NEVER"_s, u"--yes"_s}).status, 4);
    QCOMPARE(stateOf(u"NEVER"_s), LinkState::Created);
}

void TestLinkPrograms::terminalIsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("whole word") << QByteArray("YES\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 5;
    QTest::newRow("nothing") << QByteArray("\n") << 5;
    QTest::newRow("end of input") << QByteArray("\x04") << 5;
}

void TestLinkPrograms::terminalIsAsked()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    const QString order = made();
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QString far = QString::fromLocal8Bit(::ptsname(terminal));
    const int keptOpen = ::open(qPrintable(far), O_RDWR | O_NOCTTY);
    QByteArray shown;
    const auto readShown = [&] {
        char buffer[512];
        for (ssize_t n = 0; (n = ::read(terminal, buffer, sizeof buffer)) > 0;)
            shown.append(buffer, n);
        return shown;
    };
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(far);
    process.setStandardErrorFile(far);
    process.start(program(u"linktill-cli"_s),
                  QStringList{u"cancel"_s, order} + profile() + gateway());
    QVERIFY(QTest::qWaitFor([&] { return readShown().contains("[y/N]"); }, 10'000));
    QVERIFY2(shown.contains(order.toUtf8()) && shown.contains("250.50"), shown);
    QCOMPARE(::write(terminal, answer.constData(), std::size_t(answer.size())), answer.size());
    QVERIFY(process.waitForFinished(10'000));
    ::close(keptOpen);
    ::close(terminal);
    QCOMPARE(process.exitCode(), status);
    QCOMPARE(stateOf(order), status == 0 ? LinkState::Cancelled : LinkState::Created);
}

void TestLinkPrograms::exportsAWorkbook()
{
    QVERIFY(make(*m_fixture->open(), sendingOf(u"O-1"_s), u"R-1"_s) != 0);
    const QString file = m_fixture->dir.filePath(u"a.xlsx"_s);
    const Ran ran = run(QStringList{u"export"_s, u"--xlsx"_s, file} + profile());
    QVERIFY2(ran.status == 0, ran.err);
    QVERIFY2(ran.out.startsWith("1 link") && ran.out.contains(file.toUtf8()), ran.out);
    QFile workbook(file);
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QVERIFY(workbook.read(2) == "PK");
}

void TestLinkPrograms::readersLeaveNoTrace()
{
    QVERIFY(make(*m_fixture->open(), sendingOf(u"O-1"_s), u"R-1"_s) != 0);
    const Ran listed = run(QStringList{u"list"_s} + profile());
    QCOMPARE(listed.status, 0);
    QVERIFY2(listed.out.contains("\tO-1\t"), listed.out);
    // Whoever restores a backup must not find the ledger open in a program that has ended.
    QVERIFY(QDir(m_fixture->dir.filePath(u"ledger.open"_s)).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkPrograms)
#include "tst_linkprograms.moc"
