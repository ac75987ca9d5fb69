// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// After a whole session (an account added, links made and refused, the log rotated, a crash in the
// middle of a call) the secret, the tokens and the signatures are in no file, argument or variable.
#include "support/faultyserver.h"
#include "support/testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/types.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "5f0c7a1e9b3d2468ace013579bdf02468ace13579bdf0f1e2d3c4b5a69788796";
constexpr qint64 logMost = 1024 * 1024;

const char *created = R"({"payment_link_ref":"REF","payment_link":"https://pay.example/REF"})";
const char *refused = R"({"message":"not today","status_code":"4002","status_reason":"DUPLICATE"})";

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    FaultyServer m_server;
    QProcessEnvironment m_environment;
    int m_count = 0;

    QString folder(const char *name) const { return m_root.filePath(QLatin1String(name)); }
    QString profile() const { return folder("profile"); }

    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(folder("tmp"));
        // A core would be written here if the program did not prevent it.
        process->setChildProcessModifier([] {
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        });
        process->start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                       arguments + QStringList{u"--profile"_s, profile()});
        return process;
    }
    QStringList create()
    {
        const QString number = QString::number(++m_count);
        return {u"create"_s, u"--request"_s, QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"),
                u"--clock"_s, u"2024-07-20T00:00:00Z"_s, u"--json"_s,
                u"--set"_s, u"merchant_order_id=ORDER-"_s + number,
                u"--set"_s, u"custom_link_ref=REF-"_s + number};
    }
    /// Returns the program's exit status, -1 when it did not end and -2 when it crashed; the server, in this
    /// thread, answers meanwhile.
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 20'000))
            return -1;
        if (process->exitStatus() != QProcess::NormalExit)
            return -2;
        return process->exitCode();
    }
    /// Returns the secret, and every token and signature that the server has seen.
    QList<QByteArray> needles() const
    {
        QList<QByteArray> all{secret};
        for (const QByteArray &request : m_server.requests()) {
            const QByteArray token = FaultyServer::headerOf(request, "Authorization").mid(7); // "Bearer "
            if (!token.isEmpty())
                all << token;
            const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
            const QString signature =
                QJsonDocument::fromJson(body).object().value(u"signature_hash"_s).toString();
            if (!signature.isEmpty())
                all << signature.toUtf8();
        }
        return all;
    }
    bool holdsOne(const QByteArray &bytes) const
    {
        const auto all = needles();
        return std::any_of(all.begin(), all.end(),
                           [&](const QByteArray &needle) { return bytes.contains(needle); });
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase();
    void accountIsAdded();
    void linksAreMadeAndRefused();
    void logIsRotated();
    void crashInTheMiddleOfACall();
    void nothingIsFound();
};

void TestSecrets::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    const std::pair<const char *, const char *> places[] = {
        {"HOME", "home"}, {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"},
        {"XDG_STATE_HOME", "state"}, {"TMPDIR", "tmp"}};
    for (const auto &[variable, name] : places) {
        QVERIFY(QDir().mkpath(folder(name)));
        m_environment.insert(QString::fromLatin1(variable), folder(name));
    }
    m_environment.insert(u"LINKTILL_LOG"_s, u"debug"_s);
    m_environment.remove(u"LINKTILL_KEY"_s);
    m_environment.remove(u"LINKTILL_SECRET"_s);
}

void TestSecrets::accountIsAdded()
{
    const QByteArray line = QByteArray("  ") + secret + " \n";
    QCOMPARE(run({u"account"_s, u"add"_s, u"Tea house"_s, u"--key"_s, u"sjcrvcbVYkFobHlx"_s,
                  u"--api-url"_s, m_server.url().toString()}, line), 0);
    QCOMPARE(run({u"account"_s, u"use"_s, u"Tea house"_s}), 0);
}

void TestSecrets::linksAreMadeAndRefused()
{
    // A gateway that sends back what it was sent must not bring it into the log either.
    m_server.play({FaultyServer::answer(200, created)});
    QCOMPARE(run(create()), 0);
    QVERIFY(needles().size() >= 3);
    const QByteArray token = needles().at(1);
    m_server.play({FaultyServer::answer(400, refused, "X-Request-Id: " + token + "\r\n")});
    QCOMPARE(run(create()), 4);
    m_server.play({FaultyServer::closeAfterRequest()});
    QCOMPARE(run(create()), 6);
    m_server.play({FaultyServer::answer(500, token)});
    QCOMPARE(run(create()), 6);
}

void TestSecrets::logIsRotated()
{
    const QString log = profile() + u"/log/linktill.log"_s;
    QVERIFY2(contents(log).contains("/api/paymentLink"), contents(log).constData());
    QFile file(log);
    QVERIFY(file.open(QIODevice::Append));
    const QByteArray line(127, '.');
    while (file.size() < logMost - line.size())
        file.write(line + '\n'), file.flush();
    file.close();
    m_server.play({FaultyServer::answer(200, created)});
    QCOMPARE(run(create()), 0);
    QCOMPARE(run(create()), 0);
    QVERIFY(QFile::exists(log + u".1"_s));
    QVERIFY(QFile(log).size() < logMost / 2);
}

void TestSecrets::crashInTheMiddleOfACall()
{
    m_server.play({FaultyServer::hangAfterRequest()});
    const auto before = m_server.requests().size();
    const auto process = start(create());
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requests().size(), before + 1, 20'000);
#ifdef Q_OS_LINUX
    const QString own = u"/proc/%1/"_s.arg(process->processId());
    const QByteArray arguments = contents(own + u"cmdline"_s);
    QVERIFY(arguments.contains("linktill-cli"));
    QVERIFY(!holdsOne(arguments));
    QVERIFY(!holdsOne(contents(own + u"environ"_s)));
#endif
    QCOMPARE(::kill(pid_t(process->processId()), SIGSEGV), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20'000);
    QVERIFY(process->exitStatus() == QProcess::CrashExit || process->exitCode() != 0);
}

void TestSecrets::nothingIsFound()
{
    int files = 0;
    QDirIterator all(m_root.path(), QDir::Files | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        QVERIFY2(!holdsOne(contents(file)), qPrintable(file));
        QVERIFY2(!QFileInfo(file).fileName().startsWith(u"core"_s), qPrintable(file));
        ++files;
    }
    QVERIFY(files >= 3); // the accounts and the two logs
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
