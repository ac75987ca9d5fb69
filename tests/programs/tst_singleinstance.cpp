// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how two starts on one profile find each other, with the second one in a thread.
#include "programs/singleinstance.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace linktill;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = SingleInstance::Outcome;

/// Starts on a profile in a thread of its own, since begin() waits.
class OtherStart
{
public:
    OtherStart(const QString &profile, const StartRequest &request, std::chrono::milliseconds patience = 30s)
        : m_thread(QThread::create([=, this] {
              SingleInstance instance(profile, patience);
              m_outcome = instance.begin(request);
          }))
    {
        m_thread->start();
    }
    ~OtherStart() { m_thread->wait(); }
    std::optional<Outcome> outcome()
    {
        if (!QTest::qWaitFor([this] { return m_thread->isFinished(); }, 60'000))
            return {};
        return m_outcome;
    }

private:
    std::optional<Outcome> m_outcome;
    std::unique_ptr<QThread> m_thread;
};

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondHandsItsRequestOver_data();
    void theSecondHandsItsRequestOver();
    void theSecondWaitsWhileTheFirstBegins();
    void theSecondIsTheFirstWhenThatEnds();
    void anotherProfileHasItsOwnWindow();
    void aProfileMayHaveTwoNames();
    void whatIsNotUnderstoodIsIgnored_data();
    void whatIsNotUnderstoodIsIgnored();
    void noOtherUserMayConnect();
    void nothingIsSentToAProgramThatHangs();
    void whatAKilledProgramLeftIsNoHindrance();
    void nobodyWaitsForAWindowThatCannotListen();
    void programsOfAFlatpakShareAFolder();

private:
    QString profile() const { return m_dir->filePath(u"profile"_s); }
    QString runtimeFolder() const { return m_dir->filePath(u"run"_s); }
    void useRuntimeFolder(const QString &folder) const
    {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QByteArray m_runtimeBefore = qgetenv("XDG_RUNTIME_DIR");
};

void TestSingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    useRuntimeFolder(runtimeFolder());
}

void TestSingleInstance::cleanup()
{
    qunsetenv("FLATPAK_ID");
    if (m_runtimeBefore.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", m_runtimeBefore);
}

void TestSingleInstance::theSecondHandsItsRequestOver_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("token");
    QTest::newRow("no file") << QString() << QString();
    QTest::newRow("a file") << u"/home/somchai/7.linktill.json"_s << QString();
    QTest::newRow("a Thai name") << u"/home/สมชาย/คำสั่งซื้อ ๗.linktill.json"_s << QString();
    QTest::newRow("a line break") << u"/home/somchai/7\n8.linktill.json"_s << QString();
    QTest::newRow("a token of Wayland") << u"/7.json"_s << u"kwin-4711"_s;
    QTest::newRow("the longest path") << u'/' + QString(32'000, u'x') << QString();
}

void TestSingleInstance::theSecondHandsItsRequestOver()
{
    QFETCH(QString, file);
    QFETCH(QString, token);
    SingleInstance first(profile());
    QList<StartRequest> requests;
    connect(&first, &SingleInstance::requested, this,
            [&requests](const StartRequest &request) { requests << request; });
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    QCOMPARE(OtherStart(profile(), {file, token}).outcome(), Outcome::HandedOver);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().file, file);
    QCOMPARE(requests.first().activationToken, token);
}

void TestSingleInstance::theSecondWaitsWhileTheFirstBegins()
{
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    OtherStart second(profile(), {});
    first.listen();
    QCOMPARE(second.outcome(), Outcome::HandedOver);
}

void TestSingleInstance::theSecondIsTheFirstWhenThatEnds()
{
    auto first = std::make_unique<SingleInstance>(profile());
    QCOMPARE(first->begin({}), Outcome::First);
    first->listen();
    OtherStart second(profile(), {}); // is not answered, since the first one's events are not handled
    first.reset();
    QCOMPARE(second.outcome(), Outcome::First);
}

void TestSingleInstance::anotherProfileHasItsOwnWindow()
{
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    QCOMPARE(OtherStart(m_dir->filePath(u"other"_s), {}).outcome(), Outcome::First);
}

void TestSingleInstance::aProfileMayHaveTwoNames()
{
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    const QString link = m_dir->filePath(u"link"_s);
    QVERIFY(QFile::link(profile(), link));
    QCOMPARE(OtherStart(link, {}).outcome(), Outcome::HandedOver);
}

void TestSingleInstance::whatIsNotUnderstoodIsIgnored_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("open /etc/passwd\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("no version") << QByteArray(R"({"file":"/7.json","token":""})" "\n");
    QTest::newRow("another version") << QByteArray(R"({"linktill":2,"file":"/7.json","token":""})" "\n");
    QTest::newRow("no file") << QByteArray(R"({"linktill":1,"token":""})" "\n");
    QTest::newRow("a file that is a number") << QByteArray(R"({"linktill":1,"file":7,"token":""})" "\n");
    QTest::newRow("a relative path") << QByteArray(R"({"linktill":1,"file":"7.json","token":""})" "\n");
    QTest::newRow("a token that is a list")
        << QByteArray(R"({"linktill":1,"file":"/7.json","token":[]})" "\n");
    QTest::newRow("a line without an end") << QByteArray(200'000, 'x');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x80\n", 5);
}

void TestSingleInstance::whatIsNotUnderstoodIsIgnored()
{
    QFETCH(QByteArray, sent);
    SingleInstance first(profile());
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    QLocalSocket stranger;
    stranger.connectToServer(first.serverName());
    stranger.write(sent);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!stranger.readAll().contains("taken"));
    QCOMPARE(requested.size(), 0);
    QCOMPARE(OtherStart(profile(), {}).outcome(), Outcome::HandedOver); // it listens as before
}

void TestSingleInstance::noOtherUserMayConnect()
{
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {first.serverName(), first.serverName() + u".lock"_s, runtimeFolder()})
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    // Even a folder that others may enter does not let them in.
    const QString open = m_dir->path();
    for (const QString &folder : {open, runtimeFolder()})
        QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ExeOther));
    if (geteuid() != 0)
        return; // only root can be somebody else
    const OrdinaryUser somebodyElse;
    QLocalSocket stranger;
    stranger.connectToServer(first.serverName());
    QCOMPARE(stranger.error(), QLocalSocket::SocketAccessError);
}

void TestSingleInstance::nothingIsSentToAProgramThatHangs()
{
    SingleInstance hung(profile());
    QCOMPARE(hung.begin({}), Outcome::First);
    QLocalServer silent;
    QVERIFY(silent.listen(hung.serverName()));
    OtherStart second(profile(), {u"/7.json"_s, {}}, 200ms);
    QCOMPARE(second.outcome(), Outcome::NoAnswer);
    QVERIFY(silent.hasPendingConnections());
    QLocalSocket *connection = silent.nextPendingConnection();
    QTRY_COMPARE(connection->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(connection->readAll(), QByteArray());
}

void TestSingleInstance::whatAKilledProgramLeftIsNoHindrance()
{
    const QString name = SingleInstance(profile()).serverName();
    QFile lock(name + u".lock"_s), socket(name);
    QVERIFY(lock.open(QIODevice::WriteOnly) && socket.open(QIODevice::WriteOnly));
    lock.write("999999999\nlinktill\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    QCOMPARE(OtherStart(profile(), {}).outcome(), Outcome::HandedOver);
}

void TestSingleInstance::nobodyWaitsForAWindowThatCannotListen()
{
    useRuntimeFolder(m_dir->filePath(QString(120, u'x'))); // longer than the path of a socket may be
    SingleInstance first(profile());
    QCOMPARE(first.begin({}), Outcome::First);
    first.listen();
    QCOMPARE(OtherStart(profile(), {}).outcome(), Outcome::First);
}

void TestSingleInstance::programsOfAFlatpakShareAFolder()
{
    qputenv("FLATPAK_ID", "io.github.linktill.Linktill");
    const QString shared = runtimeFolder() + u"/app/io.github.linktill.Linktill"_s;
    QCOMPARE(QFileInfo(SingleInstance(profile()).serverName()).path(), shared);
}

} // namespace

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
