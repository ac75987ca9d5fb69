// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the keychain with a real Secret Service, on the bus that tests/support/keyring-session makes. The
// service is unlocked, locked, stopped and killed while the program runs.
#include "support/vaultrun.h"
#include "vault/keychainvault.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QProcess>

#include <csignal>
#include <sys/types.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"a-0123456789ab"_s;
const QString service = u"org.freedesktop.secrets"_s;

pid_t serviceProcess()
{
    return pid_t(QDBusConnection::sessionBus().interface()->servicePid(service).value());
}

bool lockKeyring()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s,
                                                       u"Lock"_s);
    call << QVariant::fromValue(QList{
        QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

/// Starts the service and unlocks it as a login does: with the password on standard input.
bool startUnlocked()
{
    QProcess daemon;
    daemon.setProgram(u"gnome-keyring-daemon"_s);
    daemon.setArguments({u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    const pid_t before = serviceProcess();
    daemon.start();
    daemon.write(qgetenv("KEYRING_PASSWORD") + '\n');
    daemon.closeWriteChannel();
    if (!daemon.waitForFinished(10'000))
        return false;
    return QTest::qWaitFor([before] { return serviceProcess() > 0 && serviceProcess() != before; },
                           10'000);
}

void killService()
{
    const pid_t process = serviceProcess();
    QVERIFY(process > 0);
    ::kill(process, SIGKILL);
    QVERIFY(QTest::qWaitFor([process] { return serviceProcess() != process; }, 10'000));
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
    KeychainVault m_vault;
    KeychainVault m_patient{std::chrono::minutes(10)}; ///< long, so that its limit ends no question

private Q_SLOTS:
    void init();
    void roundTrip_data();
    void roundTrip();
    void overwritesAndRemoves();
    void entriesAreApart();
    void manyAtOnce();
    void lockedReadsDifferently();
    void quietlyWithoutAPrompt();
    void lockedAndNoSuchEntry();
    void cancelEndsAtOnce();
    void cancelBeforeStart();
    void limitEndsTheWait();
    void stoppedServiceIsBroken();
    void killedService();
    void restartedServiceIsUsedAgain();
};

void TestKeychain::init()
{
    QVERIFY(startUnlocked());
    // Removes what the last test left, and shows that the vault uses a new service at once.
    QCOMPARE(resultOf(m_vault.remove(entry)), "ok");
}

void TestKeychain::roundTrip_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("hex") << QByteArray(64, 'a');
    QTest::newRow("unicode") << u"ความลับ · bí mật 🔑"_s.toUtf8();
    QTest::newRow("binary") << QByteArray("\0\x01\xff\xfe\n\r\0", 7);
    QTest::newRow("not UTF-8") << QByteArray("\xc3\x28");
    QTest::newRow("long") << QByteArray(20'000, 'x');
}

void TestKeychain::roundTrip()
{
    QFETCH(QByteArray, secret);
    QCOMPARE(resultOf(m_vault.write(entry, secret)), "ok");
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:" + secret);
    KeychainVault another;
    QCOMPARE(resultOf(another.read(entry)), "ok:" + secret);
}

void TestKeychain::overwritesAndRemoves()
{
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
    QCOMPARE(resultOf(m_vault.write(entry, "first")), "ok");
    QCOMPARE(resultOf(m_vault.write(entry, "second")), "ok");
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:second");
    QCOMPARE(resultOf(m_vault.remove(entry)), "ok");
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
    QCOMPARE(resultOf(m_vault.remove(entry)), "ok");
}

void TestKeychain::entriesAreApart()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    QCOMPARE(resultOf(m_vault.write(u"a-other"_s, "two")), "ok");
    QCOMPARE(resultOf(m_vault.remove(u"a-other"_s)), "ok");
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:one");
}

void TestKeychain::manyAtOnce()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    std::vector<std::unique_ptr<VaultRun>> runs;
    for (int i = 0; i < 20; ++i) {
        runs.push_back(std::make_unique<VaultRun>(m_vault.read(entry)));
        runs.back()->start();
    }
    for (const auto &run : runs)
        QCOMPARE(run->wait(), "ok:one");
}

void TestKeychain::lockedReadsDifferently()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    QVERIFY(lockKeyring());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(resultOf(m_patient.read(entry)), "locked");
        QCOMPARE(resultOf(m_vault.write(entry, "two")), "locked");
        QCOMPARE(resultOf(m_vault.remove(entry)), "locked");
    }
    QVERIFY(startUnlocked());
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:one");
}

/// Returns how many prompts the service was asked for since the last call. The service numbers its prompts,
/// so this asks for one more and reads its number.
static int promptsAskedFor()
{
    static int last = 0;
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s,
                                                       u"Unlock"_s);
    call << QVariant::fromValue(QList{
        QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const auto answer = QDBusConnection::sessionBus().call(call).arguments();
    const QString path = answer.value(1).value<QDBusObjectPath>().path();
    const int number = QStringView(path).mid(path.lastIndexOf(u'/') + 2).toInt();
    return number - std::exchange(last, number) - 1; // the prompt of this call doesn't count
}

void TestKeychain::quietlyWithoutAPrompt()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    QCOMPARE(resultOf(m_vault.readQuietly(entry)), "ok:one");
    QCOMPARE(resultOf(m_vault.readQuietly(u"a-nobody"_s)), "not found");
    QVERIFY(lockKeyring());
    promptsAskedFor();
    QCOMPARE(resultOf(m_vault.readQuietly(entry)), "locked");
    QCOMPARE(resultOf(m_vault.readQuietly(u"a-nobody"_s)), "locked");
    QCOMPARE(promptsAskedFor(), 0);
    QCOMPARE(resultOf(m_vault.read(entry)), "locked");
    QVERIFY(promptsAskedFor() > 0);
}

void TestKeychain::lockedAndNoSuchEntry()
{
    QVERIFY(lockKeyring());
    QCOMPARE(resultOf(m_vault.read(u"a-nobody"_s)), "locked");
    QCOMPARE(resultOf(m_vault.write(u"a-nobody"_s, "one")), "locked");
}

void TestKeychain::cancelEndsAtOnce()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    const pid_t process = serviceProcess();
    ::kill(process, SIGSTOP); // now it answers no more than a prompt that nobody sees
    VaultRun held(m_patient.read(entry)), behind(m_patient.read(entry));
    held.start();
    behind.start();
    held.cancel();
    behind.cancel();
    const QByteArray first = held.wait(), second = behind.wait();
    ::kill(process, SIGCONT);
    QCOMPARE(first, "refused");
    QCOMPARE(second, "refused");
    // The answers that come now belong to ended questions and delay nothing.
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:one");
}

void TestKeychain::cancelBeforeStart()
{
    VaultRun run(m_vault.write(entry, "one"));
    run.cancel();
    run.start();
    QCOMPARE(run.wait(), "refused");
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
}

void TestKeychain::limitEndsTheWait()
{
    KeychainVault hasty(std::chrono::milliseconds(300));
    const pid_t process = serviceProcess();
    ::kill(process, SIGSTOP);
    const QByteArray result = resultOf(hasty.read(entry));
    ::kill(process, SIGCONT);
    QCOMPARE(result, "locked");
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
}

void TestKeychain::stoppedServiceIsBroken()
{
    const pid_t process = serviceProcess();
    ::kill(process, SIGSTOP);
    VaultRun run(m_vault.read(entry));
    const QByteArray result = run.start().wait();
    ::kill(process, SIGCONT);
    QCOMPARE(result, "broken");
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
}

/// The bus starts another service, whose keyring nobody has unlocked.
void TestKeychain::killedService()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    killService();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(resultOf(m_patient.read(entry)), "locked");
    }
    QCOMPARE(resultOf(m_vault.write(entry, "two")), "locked");
}

void TestKeychain::restartedServiceIsUsedAgain()
{
    QCOMPARE(resultOf(m_vault.write(entry, "one")), "ok");
    QVERIFY(startUnlocked());
    QCOMPARE(resultOf(m_vault.read(entry)), "ok:one");
    QVERIFY(startUnlocked());
    QCOMPARE(resultOf(m_vault.write(entry, "two")), "ok");
    QVERIFY(startUnlocked());
    QCOMPARE(resultOf(m_vault.remove(entry)), "ok");
    QCOMPARE(resultOf(m_vault.read(entry)), "not found");
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
