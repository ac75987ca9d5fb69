// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the programs themselves: linktill-cli against linktill-practice and against servers that go wrong.
#include "support/faultyserver.h"
#include "support/qrreader.h"
#include "support/ran.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString seedFile = QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json");
const QString seedClock = u"2024-07-20T00:00:00Z"_s;
const QString secret = u"practice-secret-of-this-test"_s;

QString program(const QString &name) { return QStringLiteral(LINKTILL_BIN_DIR "/") + name; }

/// Returns the first problem as "field code", empty when there is none.
QString firstProblem(const Ran &ran)
{
    const QJsonArray issues = ran.json().value(u"issues"_s).toArray();
    for (const QJsonValue &issue : issues) {
        if (issue[u"severity"_s].toString() == u"problem")
            return issue[u"field"_s].toString() + u' ' + issue[u"code"_s].toString();
    }
    return {};
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
    QProcess m_practice;
    QString m_url, m_key;
    QTemporaryDir m_folder;
    int m_orders = 0;

    void prepare(QProcess &process, const QString &usedSecret = secret) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINKTILL_KEY"_s, m_key);
        environment.insert(u"LINKTILL_SECRET"_s, usedSecret);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path()); // the test has a ledger of its own
        process.setProcessEnvironment(environment);
        process.setProgram(program(u"linktill-cli"_s));
    }

    Ran run(const QStringList &arguments, const QByteArray &input = {},
            const QString &usedSecret = secret)
    {
        QProcess process;
        prepare(process, usedSecret);
        process.setArguments(arguments);
        process.start();
        // Servers of this test live in this thread, so its loop must run meanwhile.
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
            process.kill();
        Ran ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
        if (ran.out.contains(secret.toUtf8()) || ran.err.contains(secret.toUtf8()))
            QTest::qFail("the secret was printed", __FILE__, __LINE__);
        return ran;
    }

    QStringList create(const QString &url, const QStringList &more = {}) const
    {
        return QStringList{u"create"_s, u"--request"_s, seedFile, u"--clock"_s, seedClock,
                           u"--api-url"_s, url, u"--json"_s}
            + more;
    }
    /// Returns arguments that make a link of the test's own, because all tests share one gateway.
    QStringList fresh()
    {
        const QString number = QString::number(++m_orders);
        return {u"--set"_s, u"merchant_order_id=ORDER-"_s + number, u"--set"_s,
                u"custom_link_ref=REF-"_s + number};
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void createsThePagesExampleInside();
    void createsThePagesExampleOverHttp();
    void readsStandardInput();
    void qrFilesSayTheLink();
    void refusedForTheAccount();
    void refusedForTheRequest();
    void wrongClockIsTold();
    void busyGatewayIsWaitedFor();
    void notSent();
    void unknownOutcome();
    void timeoutIsUnknown();
    void badInput_data();
    void badInput();
    void tenMegabytesOfNesting();
    void nothingIsSentWithProblems();
    void plainHttpIsRefused();
    void wrongUsage_data();
    void wrongUsage();
    void speaksTheLanguage();
};

void TestCli::initTestCase()
{
    m_practice.start(program(u"linktill-practice"_s),
                     {u"--key"_s, u"practicekey"_s, u"--secret"_s, secret, u"--clock"_s, seedClock});
    QVERIFY(QTest::qWaitFor([&] { return m_practice.canReadLine(); }, 10'000));
    const QJsonObject line = QJsonDocument::fromJson(m_practice.readLine()).object();
    m_url = line.value(u"url"_s).toString();
    m_key = line.value(u"portone_key"_s).toString();
    QVERIFY(!m_url.isEmpty());
}

void TestCli::cleanupTestCase()
{
    m_practice.kill();
    QTRY_COMPARE(m_practice.state(), QProcess::NotRunning);
}

void TestCli::createsThePagesExampleInside()
{
    const Ran ran = run({u"create"_s, u"--practice"_s, u"--request"_s, seedFile, u"--clock"_s,
                         seedClock, u"--profile"_s, m_folder.path()});
    QCOMPARE(ran.status, 0);
    const QList<QByteArray> lines = ran.out.split('\n');
    QVERIFY2(lines[0].startsWith("http://127.0.0.1:"), ran.out.constData());
    QVERIFY(lines[1].endsWith("011352FD604A301"));
    QVERIFY(ran.err.contains("not listed for sandbox"));
    QVERIFY(!ran.err.contains("roblem"));
}

void TestCli::createsThePagesExampleOverHttp()
{
    const Ran ran = run(create(m_url));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.outcome(), u"created"_s);
    QCOMPARE(ran.json().value(u"merchant_order_id"_s).toString(), u"011352FD604A301"_s);
    const QString reference = ran.json().value(u"payment_link_ref"_s).toString();
    QVERIFY(!reference.isEmpty());
    QVERIFY(ran.json().value(u"payment_link"_s).toString().endsWith(reference));
    QVERIFY(!ran.json().value(u"warnings"_s).toArray().isEmpty());
    QVERIFY(ran.err.isEmpty());
}

void TestCli::readsStandardInput()
{
    QFile file(seedFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Ran ran = run({u"check"_s, u"--request"_s, u"-"_s, u"--clock"_s, seedClock, u"--json"_s},
                        file.readAll());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.outcome(), u"valid"_s);
}

void TestCli::qrFilesSayTheLink()
{
    const QString png = m_folder.filePath(u"link.png"_s), svg = m_folder.filePath(u"link.SVG"_s);
    const Ran ran = run(create(m_url, fresh() + QStringList{u"--qr"_s, png, u"--qr"_s, svg}));
    QCOMPARE(ran.status, 0);
    const QImage picture(png);
    QVERIFY(picture.width() >= 512);
    QCOMPARE(readQr(picture).text, ran.json().value(u"payment_link"_s).toString());
    QFile drawing(svg);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
}

void TestCli::refusedForTheAccount()
{
    const Ran ran = run(create(m_url, fresh()), {}, u"another-secret"_s);
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.outcome(), u"refused"_s);
    QCOMPARE(ran.json().value(u"http_status"_s).toInt(), 401);
    QVERIFY(!ran.json().value(u"status_code"_s).toString().isEmpty());
}

void TestCli::refusedForTheRequest()
{
    const QStringList link = fresh();
    QCOMPARE(run(create(m_url, link)).status, 0);
    const Ran known = run(create(m_url, link));
    QCOMPARE(known.status, 2);
    QCOMPARE(firstProblem(known), u"merchant_order_id already_used"_s);
    // Another computer does not know the link, but the gateway does.
    const Ran again =
        run(create(m_url, link + QStringList{u"--profile"_s, m_folder.filePath(u"other"_s)}));
    QCOMPARE(again.status, 4);
    QCOMPARE(again.outcome(), u"refused"_s);
    QCOMPARE(again.json().value(u"status_code"_s).toString(), u"4002"_s);
}

void TestCli::wrongClockIsTold()
{
    QStringList arguments = create(m_url, fresh());
    const QDateTime slow = QDateTime::fromString(seedClock, Qt::ISODate).addSecs(-600);
    arguments[arguments.indexOf(seedClock)] = slow.toString(Qt::ISODate);
    const Ran ran = run(arguments);
    QCOMPARE(ran.outcome(), u"created"_s);
    QVERIFY2(ran.err.contains("clock is 10 minute") && ran.err.contains(" behind."),
             ran.err.constData());
    // A right clock is not mentioned.
    QVERIFY(!run(create(m_url, fresh())).err.contains("clock"));
}

void TestCli::busyGatewayIsWaitedFor()
{
    FaultyServer server;
    server.play({FaultyServer::answer(429, "{}", "Retry-After: 1\r\n"),
                 FaultyServer::answer(
                     200, R"({"payment_link":"https://p.example/a","payment_link_ref":"r"})")});
    const Ran ran = run(create(server.url().toString()));
    QCOMPARE(ran.outcome(), u"created"_s);
    QVERIFY2(ran.err.contains("The gateway is busy"), ran.err.constData());
    QCOMPARE(server.requests().size(), 2);
}

void TestCli::notSent()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const Ran ran = run(create(url));
    QCOMPARE(ran.status, 5);
    QCOMPARE(ran.outcome(), u"not-sent"_s);
    QVERIFY(ran.json().value(u"message"_s).toString().contains(u"was not created"));
}

void TestCli::unknownOutcome()
{
    FaultyServer server;
    server.play({FaultyServer::closeAfterRequest()});
    const Ran ran = run(create(server.url().toString()));
    QCOMPARE(ran.status, 6);
    QCOMPARE(ran.outcome(), u"unknown"_s);
    QCOMPARE(ran.json().value(u"merchant_order_id"_s).toString(), u"011352FD604A301"_s);
    // The link is asked for at once and never sent twice.
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests()[0].startsWith("POST "));
    QVERIFY(server.requests()[1].startsWith("GET /api/merchant/"));
    QVERIFY(!server.requests()[0].contains(secret.toUtf8()));
}

void TestCli::timeoutIsUnknown()
{
    FaultyServer server;
    server.play({FaultyServer::hangAfterRequest()});
    const Ran ran = run(create(server.url().toString(), {u"--timeout"_s, u"0.2"_s}));
    QCOMPARE(ran.status, 6);
    QCOMPARE(ran.outcome(), u"unknown"_s);
}

void TestCli::badInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("problem");
    const auto set = [](const char *name, const QStringList &settings, const QString &problem) {
        QTest::newRow(name) << QByteArray() << settings << problem;
    };
    const auto file = [](const char *name, const char *from, const char *to, const QString &problem) {
        QFile seed(seedFile);
        if (!seed.open(QIODevice::ReadOnly))
            qFatal("no seed");
        QTest::newRow(name) << seed.readAll().replace(from, to) << QStringList() << problem;
    };
    QTest::newRow("not JSON") << QByteArray("amount=12") << QStringList() << u" not_json"_s;
    QTest::newRow("a list") << QByteArray("[1]") << QStringList() << u" not_an_object"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"description\":\"\xff\xfe\"}") << QStringList()
                                   << u" not_json"_s;
    file("text for a number", "\"amount\": 2500", "\"amount\": \"12\"", u"amount wrong_type"_s);
    file("number for text", "\"THB\"", "764", u"currency wrong_type"_s);
    file("unknown field", "\"amount\"", "\"colour\": 1, \"amount\"", u"colour unknown_field"_s);
    file("control character", "test payment", "test\\u0007payment",
         u"description control_character"_s);
    file("lone surrogate", "test payment", "test\\ud800payment", u"description broken_text"_s);
    file("many decimals in the file", "2500,", "2.345,", u"amount too_many_decimals"_s);
    file("negative in the file", "2500,", "-5,", u"amount negative"_s);
    file("digits that get lost", "2500,", "2500.0000000000000001,", u"amount number_not_exact"_s);
    file("two amounts", "\"amount\": 2500,", "\"amount\": 2500, \"amount\": 777,",
         u"amount key_twice"_s);
    QTest::newRow("two amounts, another field set")
        << QByteArray("{\"amount\": 2500, \"amount\": 777}")
        << QStringList{u"merchant_details.promo_code=A"_s} << u"amount key_twice"_s;
    QTest::newRow("two amounts, a third set")
        << QByteArray("{\"amount\": 2500, \"amount\": 777}") << QStringList{u"amount=5"_s}
        << u"currency required"_s;
    set("digits that get lost, set", {u"amount=2500.0000000000000001"_s},
        u"amount too_many_decimals"_s);
    set("exponent", {u"amount=1e9"_s}, u"amount not_a_number"_s);
    set("negative", {u"amount=-5"_s}, u"amount negative"_s);
    set("zero", {u"amount=0"_s}, u"amount not_positive"_s);
    set("decimals THB", {u"amount=2.345"_s}, u"amount too_many_decimals"_s);
    set("decimals JPY", {u"amount=0.5"_s, u"currency=JPY"_s}, u"amount too_many_decimals"_s);
    set("enormous", {u"amount=99999999999999999999"_s}, u"amount too_large"_s);
    set("unknown currency", {u"currency=THX"_s}, u"currency unknown_currency"_s);
    set("nothing", {u"amount="_s}, u"amount required"_s);
    set("unknown path", {u"customer_details.colour=red"_s}, u"customer_details.colour unknown_field"_s);
    set("not a flag", {u"notify_by_email=yes"_s}, u"notify_by_email wrong_type"_s);
    set("note twice", {u"notes[1].key=key1"_s}, u"notes[1].key note_key_twice"_s);
    set("not a time", {u"expiry_date=tomorrow"_s}, u"expiry_date time_malformed"_s);
}

void TestCli::badInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, settings);
    QStringList arguments{u"--request"_s, input.isEmpty() ? seedFile : u"-"_s, u"--clock"_s,
                          seedClock, u"--json"_s};
    for (const QString &setting : settings)
        arguments << u"--set"_s << setting;
    const Ran ran = run(QStringList{u"check"_s} + arguments, input);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.outcome(), u"invalid"_s);
    QTEST(firstProblem(ran), "problem");
    // create lists the same problems and makes nothing.
    const Ran sent = run(QStringList{u"create"_s, u"--practice"_s} + arguments, input);
    QCOMPARE(sent.status, 2);
    QCOMPARE(firstProblem(sent), firstProblem(ran));
}

void TestCli::tenMegabytesOfNesting()
{
    const QString name = m_folder.filePath(u"deep.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10 * 1024 * 1024, '['));
    file.close();
    const Ran ran = run({u"check"_s, u"--request"_s, name, u"--json"_s});
    QCOMPARE(ran.status, 2);
    QCOMPARE(firstProblem(ran), u" file_too_large"_s);
    // This input is nested as deep as the size allows.
    const Ran small = run({u"check"_s, u"--request"_s, u"-"_s, u"--json"_s, u"--set"_s, u"amount=1"_s},
                          QByteArray("{\"notes\":") + QByteArray(1'000'000, '['));
    QCOMPARE(small.status, 2);
    QCOMPARE(firstProblem(small), u" not_json"_s);
}

void TestCli::nothingIsSentWithProblems()
{
    FaultyServer server;
    const Ran ran = run(create(server.url().toString(), {u"--set"_s, u"amount=0"_s}));
    QCOMPARE(ran.status, 2);
    QCOMPARE(server.connections(), 0);
}

void TestCli::plainHttpIsRefused()
{
    const Ran ran = run(create(u"http://example.com"_s));
    QCOMPARE(ran.status, 64);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("https"));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"destroy"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--colour"_s};
    QTest::newRow("no such file") << QStringList{u"check"_s, u"--request"_s, u"/nowhere/x.json"_s};
    QTest::newRow("a folder") << QStringList{u"check"_s, u"--request"_s, u"/"_s};
    QTest::newRow("qr in no folder") << create(m_url, {u"--qr"_s, u"/nowhere/link.png"_s});
    QTest::newRow("gap in a list") << create(m_url, {u"--set"_s, u"notes[7].key=x"_s});
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 64);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("--help"), ran.err.constData());
}

void TestCli::speaksTheLanguage()
{
    QStringList seen;
    for (const char *language : {"en", "th", "vi"}) {
        const Ran ran = run({u"check"_s, u"--request"_s, u"-"_s, u"--language"_s,
                             QString::fromLatin1(language)}, "{}");
        QCOMPARE(ran.status, 2);
        const QString said = QString::fromUtf8(ran.err);
        QVERIFY2(!seen.contains(said), language);
        QVERIFY(!said.contains(u"(s)"));
        seen << said;
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
