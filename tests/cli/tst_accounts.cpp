// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli with accounts: with the real keyring of tests/support/keyring-session, and with
// linktill-practice as the gateway.
#include "support/ran.h"
#include "support/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString seedFile = QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json");
const QStringList seedClock{u"--clock"_s, u"2024-07-20T00:00:00Z"_s};
const QByteArray secret = "practice-secret-of-this-test";

QString program(const QString &name) { return QStringLiteral(LINKTILL_BIN_DIR "/") + name; }

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
    QProcess m_practice;
    QString m_url;
    QTemporaryDir m_root;
    QString m_profile;
    QProcessEnvironment m_environment;
    int m_count = 0;

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program(u"linktill-cli"_s),
                      arguments + QStringList{u"--profile"_s, m_profile});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Ran add(const QString &name, const QStringList &more = {},
            const QByteArray &input = secret + '\n') const
    {
        return run(QStringList{u"account"_s, u"add"_s, name, u"--key"_s, u"practicekey"_s,
                               u"--api-url"_s, m_url} + more, input);
    }
    Ran create(const QStringList &more = {})
    {
        const QString number = QString::number(++m_count);
        return run(QStringList{u"create"_s, u"--request"_s, seedFile, u"--set"_s,
                               u"merchant_order_id=ORDER-"_s + number, u"--set"_s,
                               u"custom_link_ref=REF-"_s + number} + seedClock + more);
    }
    QStringList names() const
    {
        QStringList found;
        const QJsonArray list = run({u"account"_s, u"list"_s, u"--json"_s}).json()
                                    .value(u"accounts"_s).toArray();
        for (const QJsonValue &one : list) {
            const QString name = one[u"name"_s].toString();
            found << (one[u"active"_s].toBool() ? u'*' + name : name);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void customersAreRememberedUnlessTold();
    void newAccountsHaveWhatEachLinkNeeds();
    void fromAddToRemove();
    void spacesAreTrimmedAndSaid();
    void looksLikeSomethingElse_data();
    void looksLikeSomethingElse();
    void keyAsSecretIsRemarked();
    void secretIsInNoFile();
    void terminalDoesNotShowTheSecret();
    void environmentVariablesWin();
    void gatewayRefuses();
    void gatewayIsNotThere();
    void checkoutDomainIsKept();
    void environmentFollowsTheAccount();
    void otherEnvironmentIsAnIssue();
    void noAccountIsNotPractice();
    void withoutAKeychain();
    void lockedKeychain();
    void secretOfAnother();
    void damagedFileIsTold();
    void usage_data();
    void usage();
};

void TestAccounts::initTestCase()
{
    m_practice.start(program(u"linktill-practice"_s),
                     QStringList{u"--key"_s, u"practicekey"_s, u"--secret"_s,
                                 QString::fromLatin1(secret)} + seedClock);
    QVERIFY(QTest::qWaitFor([&] { return m_practice.canReadLine(); }, 10'000));
    m_url = QJsonDocument::fromJson(m_practice.readLine()).object().value(u"url"_s).toString();
    QVERIFY(!m_url.isEmpty());
}

void TestAccounts::cleanupTestCase()
{
    m_practice.terminate();
    QTRY_COMPARE(m_practice.state(), QProcess::NotRunning);
}

void TestAccounts::init()
{
    m_profile = m_root.filePath(QString::number(++m_count));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"LINKTILL_KEY"_s);
    m_environment.remove(u"LINKTILL_SECRET"_s);
}

void TestAccounts::customersAreRememberedUnlessTold()
{
    const auto remembers = [](const Ran &added) {
        return added.json().value(u"account"_s)[u"remembers_customers"_s];
    };
    QCOMPARE(remembers(add(u"A"_s, {u"--json"_s})), QJsonValue(true));
    QCOMPARE(remembers(add(u"B"_s, {u"--json"_s, u"--no-customers"_s})), QJsonValue(false));
    QVERIFY(run({u"account"_s, u"list"_s, u"--no-customers"_s}).status != 0);
}

/// A new account has pages to return to and the currency of its country; what is missing is said.
void TestAccounts::newAccountsHaveWhatEachLinkNeeds()
{
    const Ran added = add(u"A"_s, {u"--json"_s, u"--country"_s, u"vn"_s});
    QVERIFY2(added.status == 0, added.err);
    const QJsonObject account = added.json().value(u"account"_s).toObject();
    QCOMPARE(account[u"currency"_s].toString(), u"VND"_s);
    for (const QString &page : {u"success"_s, u"failure"_s, u"pending"_s})
        QCOMPARE(account[page + u"_url"_s].toString(),
                 u"https://checkout.portone.cloud/%1.html"_s.arg(page));
    QVERIFY(added.err.isEmpty());
    const Ran other = add(u"B"_s, {u"--json"_s, u"--country"_s, u"VN"_s, u"--currency"_s, u"usd"_s});
    QCOMPARE(other.json().value(u"account"_s)[u"currency"_s].toString(), u"USD"_s);
    const Ran bare = add(u"C"_s, {u"--json"_s});
    QCOMPARE(bare.status, 0);
    QVERIFY2(bare.err.contains("--country") && bare.err.contains("--currency"), bare.err);
}

void TestAccounts::fromAddToRemove()
{
    const Ran added = add(u"Sand Shop"_s, {u"--country"_s, u"th"_s, u"--currency"_s, u"THB"_s});
    QVERIFY2(added.status == 0, added.err);
    QCOMPARE(added.out, "The account “Sand Shop” was added.\n");
    QVERIFY(added.err.isEmpty());
    QCOMPARE(names(), (QStringList{u"*Practice shop"_s, u"Sand Shop"_s}));
    QCOMPARE(run(QStringList{u"account"_s, u"test"_s, u"sand shop"_s} + seedClock).status, 0);
    QCOMPARE(create({u"--account"_s, u"Sand Shop"_s}).status, 0);
    QCOMPARE(run({u"account"_s, u"use"_s, u"SAND SHOP"_s}).status, 0);
    QCOMPARE(names(), (QStringList{u"Practice shop"_s, u"*Sand Shop"_s}));
    const Ran created = create({u"--json"_s});
    QVERIFY2(created.outcome() == u"created", created.err);
    const Ran tested = run(QStringList{u"account"_s, u"test"_s, u"--json"_s} + seedClock);
    QCOMPARE(tested.outcome(), u"accepted"_s);
    QCOMPARE(tested.json().value(u"expires_at"_s).toString(), u"2024-07-20T06:00:00Z"_s);
    const Ran removed = run({u"account"_s, u"remove"_s, u"Sand Shop"_s, u"--json"_s});
    QCOMPARE(removed.outcome(), u"removed"_s);
    const QString id = removed.json().value(u"account"_s)[u"id"_s].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(names(), QStringList{u"*Practice shop"_s});
    // The account's secret is gone from the keyring too.
    QProcess lookup;
    lookup.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, id});
    QVERIFY(lookup.waitForFinished());
    QCOMPARE(lookup.readAllStandardOutput(), QByteArray());
}

void TestAccounts::spacesAreTrimmedAndSaid()
{
    const Ran added = run({u"account"_s, u"add"_s, u"A"_s, u"--key"_s, u" practicekey\u200b"_s,
                           u"--api-url"_s, m_url}, "\t" + secret + "\u00a0\r\n\r\n");
    QCOMPARE(added.status, 0);
    QVERIFY(added.err.contains("around the key"));
    QVERIFY(added.err.contains("around the secret"));
    QCOMPARE(run(QStringList{u"account"_s, u"test"_s, u"A"_s} + seedClock).status, 0);
}

void TestAccounts::looksLikeSomethingElse_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("input");
    const QByteArray hex = QByteArray(32, 'a') + QByteArray(32, '0');
    const QByteArray token = "eyJhbGciOiJI.eyJpc3MiOiJQ.c2lnbmF0dXJl";
    QTest::newRow("swapped") << QString::fromLatin1(hex) << QByteArray("sjcrvcbVYkFobHlx");
    QTest::newRow("secret as key") << QString::fromLatin1(hex) << secret;
    QTest::newRow("token as key") << QString::fromLatin1(token) << secret;
    QTest::newRow("token as secret") << u"practicekey"_s << token;
    QTest::newRow("the same twice") << u"practicekey"_s << QByteArray("practicekey");
    QTest::newRow("nothing") << u"practicekey"_s << QByteArray();
    QTest::newRow("only spaces") << u"practicekey"_s << QByteArray(" \n");
    QTest::newRow("two lines") << u"practicekey"_s << QByteArray("one\ntwo\n");
    QTest::newRow("space in the key") << u"practice key"_s << secret;
}

void TestAccounts::looksLikeSomethingElse()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, input);
    const Ran ran = run({u"account"_s, u"add"_s, u"A"_s, u"--key"_s, key}, input);
    QCOMPARE(ran.status, 64);
    QVERIFY(input.trimmed().size() < 12 || !ran.err.contains(input.trimmed()));
    QVERIFY(!QFile::exists(m_profile));
}

void TestAccounts::keyAsSecretIsRemarked()
{
    const Ran added = add(u"A"_s, {}, "pbmYjsswixLjpqmj\n");
    QCOMPARE(added.status, 0);
    QVERIFY2(added.err.contains("looks like a key"), added.err);
}

void TestAccounts::secretIsInNoFile()
{
    QCOMPARE(add(u"A"_s).status, 0);
    QCOMPARE(create({u"--account"_s, u"A"_s}).status, 0);
    int files = 0;
    QDirIterator all(m_profile, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains(secret) && !text.contains(secret.toBase64()),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 1);
}

void TestAccounts::terminalDoesNotShowTheSecret()
{
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
                  {u"account"_s, u"add"_s, u"A"_s, u"--key"_s, u"practicekey"_s, u"--api-url"_s, m_url,
                   u"--profile"_s, m_profile});
    QVERIFY(QTest::qWaitFor([&] { return readShown().contains("Secret: "); }, 10'000));
    const QByteArray typed = secret + '\n';
    QCOMPARE(::write(terminal, typed.constData(), std::size_t(typed.size())), typed.size());
    QVERIFY(process.waitForFinished(10'000));
    readShown();
    ::close(keptOpen);
    ::close(terminal);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(!shown.contains("secret-of"), shown);
    QCOMPARE(run(QStringList{u"account"_s, u"test"_s, u"A"_s} + seedClock).status, 0);
}

void TestAccounts::environmentVariablesWin()
{
    QCOMPARE(add(u"A"_s, {}, "a-wrong-secret").status, 0);
    QCOMPARE(create({u"--account"_s, u"A"_s}).status, 3);
    m_environment.insert(u"LINKTILL_KEY"_s, u"practicekey"_s);
    m_environment.insert(u"LINKTILL_SECRET"_s, QString::fromLatin1(secret));
    QCOMPARE(create({u"--account"_s, u"A"_s, u"--api-url"_s, m_url}).status, 0);
    m_environment.remove(u"LINKTILL_SECRET"_s);
    QCOMPARE(create({u"--account"_s, u"A"_s}).status, 64);
}

void TestAccounts::gatewayRefuses()
{
    QCOMPARE(add(u"A"_s, {}, "a-wrong-secret").status, 0);
    const Ran tested = run(QStringList{u"account"_s, u"test"_s, u"A"_s} + seedClock);
    QCOMPARE(tested.status, 3);
    QVERIFY2(tested.err.contains("did not accept the account “A”"), tested.err);
    QVERIFY(!tested.err.contains("a-wrong-secret"));
}

void TestAccounts::gatewayIsNotThere()
{
    QCOMPARE(run({u"account"_s, u"add"_s, u"A"_s, u"--key"_s, u"practicekey"_s, u"--api-url"_s,
                  u"http://127.0.0.1:1"_s}, secret).status, 0);
    const Ran tested = run({u"account"_s, u"test"_s, u"A"_s, u"--json"_s});
    QCOMPARE(tested.status, 5);
    QCOMPARE(tested.outcome(), u"not-sent"_s);
}

void TestAccounts::checkoutDomainIsKept()
{
    QCOMPARE(add(u"A"_s, {u"--checkout-domain"_s, u"https://Pay.shop.example/?ref=1"_s}).status, 0);
    const Ran listed = run({u"account"_s, u"list"_s, u"--json"_s});
    QVERIFY2(listed.out.contains("\"checkout_domain\":\"pay.shop.example\""), listed.out);
}

void TestAccounts::environmentFollowsTheAccount()
{
    QCOMPARE(add(u"Live"_s, {u"--environment"_s, u"live"_s}).status, 0);
    const QStringList none{u"--account"_s, u"Live"_s, u"--set"_s, u"environment="_s, u"--json"_s};
    const Ran checked = run(QStringList{u"check"_s, u"--request"_s, seedFile} + seedClock + none);
    QVERIFY2(checked.outcome() == u"valid", checked.out);
    QVERIFY(!checked.out.contains("listed for sandbox"));
}

void TestAccounts::otherEnvironmentIsAnIssue()
{
    QCOMPARE(add(u"Live"_s, {u"--environment"_s, u"live"_s}).status, 0);
    const Ran created = create({u"--account"_s, u"Live"_s, u"--json"_s});
    QCOMPARE(created.status, 2);
    QVERIFY(created.out.contains("other_environment"));
    QCOMPARE(add(u"Sand"_s).status, 0);
    QCOMPARE(create({u"--account"_s, u"Sand"_s, u"--set"_s, u"environment=live"_s}).status, 2);
    QCOMPARE(create({u"--account"_s, u"Sand"_s, u"--set"_s, u"environment=sandbox"_s}).status, 0);
}

void TestAccounts::noAccountIsNotPractice()
{
    const Ran none = create();
    QCOMPARE(none.status, 64);
    QVERIFY(none.err.contains("--practice"));
    QCOMPARE(create({u"--account"_s, u"Nobody"_s}).status, 64);
    QCOMPARE(create({u"--account"_s, u"practice shop"_s}).status, 0);
}

void TestAccounts::withoutAKeychain()
{
    QCOMPARE(add(u"A"_s).status, 0);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_profile + u"/none"_s);
    const Ran created = create({u"--account"_s, u"A"_s, u"--json"_s});
    QCOMPARE(created.status, 5);
    QCOMPARE(created.outcome(), u"not-sent"_s);
    QVERIFY(created.out.contains("has no keychain"));
    QVERIFY(created.out.contains("GNOME Keyring"));
    const Ran tested = run({u"account"_s, u"test"_s, u"A"_s});
    QCOMPARE(tested.status, 5);
    const Ran added = add(u"B"_s);
    QCOMPARE(added.status, 5);
    QVERIFY(added.err.contains("GNOME Keyring"));
    QCOMPARE(names(), (QStringList{u"*Practice shop"_s, u"A"_s})); // no half account was made
    QCOMPARE(run({u"account"_s, u"remove"_s, u"A"_s}).status, 0);
}

void TestAccounts::lockedKeychain()
{
    QCOMPARE(add(u"A"_s).status, 0);
    // The program runs in a session of its own with the same account, so that the others keep their keyring.
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(LINKTILL_SOURCE_DIR "/tests/support/keyring-session"),
                  QStringList{u"--locked"_s, program(u"linktill-cli"_s), u"create"_s, u"--account"_s,
                              u"A"_s, u"--request"_s, seedFile, u"--json"_s, u"--profile"_s, m_profile}
                      + seedClock);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 5);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.contains("is locked"), out);
    QVERIFY(!out.contains("has no keychain"));
}

void TestAccounts::secretOfAnother()
{
    QCOMPARE(add(u"A"_s).status, 0);
    QFile file(m_profile + u"/accounts.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype id = text.indexOf("\"a-");
    QVERIFY(id > 0);
    text.replace(id, 4, text.at(id + 3) == 'f' ? "\"a-0" : "\"a-f");
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const Ran created = create({u"--account"_s, u"A"_s, u"--json"_s});
    QCOMPARE(created.status, 5);
    QVERIFY2(created.out.contains("holds no secret"), created.out);
}

void TestAccounts::damagedFileIsTold()
{
    QCOMPARE(add(u"A"_s).status, 0);
    QCOMPARE(add(u"B"_s).status, 0);
    QFile file(m_profile + u"/accounts.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY(file.resize(text.lastIndexOf("\"name\": \"B\"") + 15));
    file.close();
    const Ran listed = run({u"account"_s, u"list"_s});
    QCOMPARE(listed.status, 0);
    QVERIFY2(listed.err.contains("“B”"), listed.err);
    QVERIFY(listed.err.contains("accounts-damaged-1.json"));
    QVERIFY(listed.out.contains("A\tsandbox"));
    QCOMPARE(create({u"--account"_s, u"A"_s}).status, 0);
}

void TestAccounts::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QStringList{u"account"_s}
                + QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing to do", "");
    row("unknown", "rename A");
    row("no name", "add --key K");
    row("no key", "add A");
    row("empty key", "add A --key=");
    row("two names", "add A B --key K");
    row("two different names", "test A --account B");
    row("list takes no name", "list A");
    row("environment", "add A --key K --environment practice");
    row("country", "add A --key K --country XX");
    row("currency", "add A --key K --currency 5");
    row("plain http", "add A --key K --api-url http://gateway.example");
    row("no domain", "add A --key K --checkout-domain com");
    row("secret as argument", "add A --key K --secret S");
    row("request", "list --request -");
    row("practice", "test --practice");
    row("key elsewhere", "use A --key K");
    row("remove nobody", "remove Nobody");
    row("remove without name", "remove");
    row("remove the practice shop", "remove practice");
    row("use nobody", "use Nobody");
    row("test nobody", "test Nobody");
    row("test the practice shop", "test");
}

void TestAccounts::usage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments, secret);
    QCOMPARE(ran.status, 64);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty() && !ran.err.contains(secret));
    QVERIFY(!QFile::exists(m_profile + u"/accounts.json"_s));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
