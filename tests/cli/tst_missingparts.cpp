// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests an installation that lacks one module: the programs say which one, and do all that does not need it.
#include "support/ran.h"
#include "support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList seed{u"--request"_s, QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"),
                       u"--clock"_s, u"2024-07-20T00:00:00Z"_s};
const QStringList withoutPhones{
    u"--set"_s, u"customer_details.phone_number="_s, u"--set"_s, u"billing_details.billing_phone="_s,
    u"--set"_s, u"shipping_details.shipping_phone="_s, u"--set"_s, u"notify_by_phone=false"_s};

} // namespace

class TestMissingParts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_installation, m_place;
    QProcess m_practice;
    QString m_missing; ///< the module that was taken away

    QString module(const QString &name) const
    {
        return m_installation.filePath(u"libexec/linktill/"_s + name + u".so"_s);
    }
    QString file(const QString &name) const { return m_place.filePath(name); }
    QStringList profile() const { return {u"--profile"_s, file(u"profile"_s)}; }
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(m_installation.filePath(u"bin/linktill-cli"_s), arguments + profile());
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Ran create(const QString &order, const QStringList &more) const
    {
        return run(QStringList{u"create"_s, u"--json"_s, u"--set"_s, u"merchant_order_id="_s + order,
                               u"--set"_s, u"custom_link_ref=REF-"_s + order} + seed + more);
    }
    /// Returns the order numbers in the ledger, read with a whole installation.
    QStringList written()
    {
        const QString taken = std::exchange(m_missing, {});
        putBack(taken);
        QStringList orders;
        const QJsonArray links = run({u"list"_s, u"--json"_s}).json().value(u"links"_s).toArray();
        for (const QJsonValue &link : links)
            orders << link[u"merchant_order_id"_s].toString();
        if (!taken.isEmpty())
            takeAway(taken);
        orders.sort();
        return orders;
    }
    void takeAway(const QString &name)
    {
        QVERIFY(QFile::rename(module(name), module(name) + u".away"_s));
        m_missing = name;
    }
    void putBack(const QString &name)
    {
        if (!name.isEmpty())
            QVERIFY(QFile::rename(module(name) + u".away"_s, module(name)));
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile to(file(name));
        QVERIFY(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void commandSaysIt_data();
    void commandSaysIt();
    void commandGoesOn_data();
    void commandGoesOn();
    void nothingIsWrittenDown_data();
    void nothingIsWrittenDown();
    void accountKeepsItsSecret();
    void brokenModule();
    void windowOpens_data();
    void windowOpens();
};

void TestMissingParts::initTestCase()
{
    const QString bin = QStringLiteral(LINKTILL_BIN_DIR);
    QVERIFY(QDir(m_installation.path()).mkpath(u"bin"_s));
    QVERIFY(QDir(m_installation.path()).mkpath(u"libexec/linktill"_s));
    // The programs are copied because a program looks for its modules from where its file really is.
    for (const QString &program : {u"linktill-cli"_s, u"linktill"_s})
        QVERIFY(QFile::copy(bin + u'/' + program, m_installation.filePath(u"bin/"_s + program)));
    const QDir modules(bin + u"/../libexec/linktill"_s);
    const QStringList names = modules.entryList({u"*.so"_s});
    QCOMPARE(names.size(), 7);
    for (const QString &name : names)
        QVERIFY(QFile::link(modules.absoluteFilePath(name),
                            m_installation.filePath(u"libexec/linktill/"_s + name)));

    m_practice.start(bin + u"/linktill-practice"_s,
                     {u"--key"_s, u"practicekey"_s, u"--secret"_s, u"practice-secret"_s,
                      u"--clock"_s, u"2024-07-20T00:00:00Z"_s});
    QVERIFY(QTest::qWaitFor([&] { return m_practice.canReadLine(); }, 10'000));
    const QString url =
        QJsonDocument::fromJson(m_practice.readLine()).object().value(u"url"_s).toString();
    QCOMPARE(run({u"account"_s, u"add"_s, u"Cafe"_s, u"--key"_s, u"practicekey"_s, u"--api-url"_s, url},
                 "practice-secret\n").status, 0);
    QCOMPARE(create(u"FIRST"_s, {u"--practice"_s}).status, 0);
    put(u"table.csv"_s, "Name,E-mail,Phone\nMalee,malee@example.com,\nSomchai,,0812345678\n");
    put(u"goods.csv"_s, "Name,Price\nTea,30\n");
}

void TestMissingParts::cleanupTestCase()
{
    m_practice.terminate();
    QTRY_COMPARE(m_practice.state(), QProcess::NotRunning);
}

void TestMissingParts::cleanup()
{
    putBack(std::exchange(m_missing, {}));
}

void TestMissingParts::commandSaysIt_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList practice{u"--practice"_s};
    const QStringList account{u"--account"_s, u"Cafe"_s};
    const auto add = [](const char *row, const QString &module, const QStringList &arguments,
                        int status = 5) { QTest::newRow(row) << module << arguments << status; };
    const QString ledger = u"linktill-ledger"_s;
    add("list without ledger", ledger, {u"list"_s});
    add("show without ledger", ledger, {u"show"_s, u"FIRST"_s});
    add("status without ledger", ledger, {u"status"_s, u"FIRST"_s});
    add("create without ledger", ledger, QStringList{u"create"_s} + seed + practice);
    add("export without ledger", ledger, {u"export"_s, u"--csv"_s, u"-"_s});
    add("import without ledger", ledger, QStringList{u"goods"_s, u"import"_s, file(u"goods.csv"_s)});
    add("customers without ledger", ledger, {u"customers"_s, u"list"_s});
    add("customers export without ledger", ledger,
        {u"customers"_s, u"export"_s, file(u"out.csv"_s)});
    add("recover without ledger", ledger, {u"recover"_s});
    const QString shop = u"linktill-shop"_s;
    add("create without shop", shop, QStringList{u"create"_s} + seed + practice);
    const QString keychain = u"linktill-keychain"_s;
    add("create without keychain", keychain, QStringList{u"create"_s} + seed + account);
    add("account test without keychain", keychain, {u"account"_s, u"test"_s, u"Cafe"_s});
    add("account add without keychain", keychain,
        {u"account"_s, u"add"_s, u"Other"_s, u"--key"_s, u"practicekey"_s});
    const QString sheet = u"linktill-sheet"_s;
    add("workbook without sheet", sheet, {u"export"_s, u"--xlsx"_s, file(u"out.xlsx"_s)});
    add("customers import without sheet", sheet, {u"customers"_s, u"import"_s, file(u"table.csv"_s)});
    add("goods import without sheet", sheet, {u"goods"_s, u"import"_s, file(u"goods.csv"_s)});
    const QString phones = u"linktill-phones"_s;
    // Numbers in the form with + that were read before are known without the numbering plans.
    const QStringList another{u"--set"_s, u"billing_details.billing_phone=081 234 5678"_s};
    add("check without phones", phones, QStringList{u"check"_s} + seed + another, 2);
    add("create without phones", phones, QStringList{u"create"_s} + seed + another + practice, 2);
    add("customers import without phones", phones, {u"customers"_s, u"import"_s, file(u"table.csv"_s)},
        0);
}

/// The command says it in a sentence and ends with a status; it does not crash.
void TestMissingParts::commandSaysIt()
{
    QFETCH(QString, module);
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    takeAway(module);
    const Ran ran = run(arguments, "practice-secret\n");
    QCOMPARE(ran.status, status);
    QVERIFY2(ran.err.contains("The part " + module.toUtf8() + " of Linktill is missing."),
             ran.err.constData());
    QVERIFY2(ran.err.contains("Install Linktill again."), ran.err.constData());
    QVERIFY(!QFile::exists(file(u"out.xlsx"_s)));
}

void TestMissingParts::commandGoesOn_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("arguments");
    for (const QString &module : {u"linktill-shop"_s, u"linktill-keychain"_s, u"linktill-sheet"_s,
                                  u"linktill-phones"_s}) {
        const auto add = [&module](const char *command, const QStringList &arguments) {
            QTest::addRow("%s without %s", command, qPrintable(module)) << module << arguments;
        };
        add("list", {u"list"_s});
        add("show", {u"show"_s, u"FIRST"_s});
        add("check", QStringList{u"check"_s} + seed + withoutPhones);
        add("export", {u"export"_s, u"--csv"_s, file(u"out.csv"_s)});
        if (module != "linktill-sheet"_L1)
            add("import", {u"goods"_s, u"import"_s, file(u"goods.csv"_s)});
        if (module != "linktill-shop"_L1)
            add("create", QStringList{u"create"_s, u"--practice"_s, u"--set"_s,
                                      u"merchant_order_id="_s + module, u"--set"_s,
                                      u"custom_link_ref="_s + module}
                              + seed + withoutPhones);
    }
    QTest::newRow("check without linktill-ledger")
        << u"linktill-ledger"_s << QStringList{u"check"_s} + seed;
    QTest::newRow("methods without linktill-ledger")
        << u"linktill-ledger"_s << QStringList{u"methods"_s, u"--search"_s, u"qr"_s};
    QTest::newRow("accounts without linktill-ledger")
        << u"linktill-ledger"_s << QStringList{u"account"_s, u"list"_s};
}

/// Commands that need no such part go on.
void TestMissingParts::commandGoesOn()
{
    QFETCH(QString, module);
    QFETCH(QStringList, arguments);
    takeAway(module);
    const Ran ran = run(arguments);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY2(!ran.err.contains("is missing"), ran.err.constData());
}

void TestMissingParts::nothingIsWrittenDown_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("sender");
    const QStringList practice{u"--practice"_s};
    QTest::newRow("practice shop") << u"linktill-shop"_s << practice;
    QTest::newRow("keychain") << u"linktill-keychain"_s << QStringList{u"--account"_s, u"Cafe"_s};
    QTest::newRow("ledger") << u"linktill-ledger"_s << practice;
}

/// What cannot be sent is not written down, so that no link stays on its way for ever.
void TestMissingParts::nothingIsWrittenDown()
{
    QFETCH(QString, module);
    QFETCH(QStringList, sender);
    const QStringList before = written();
    QVERIFY(before.contains(u"FIRST"_s));
    takeAway(module);
    const Ran ran = create(u"NEVER"_s, sender);
    QCOMPARE(ran.status, 5);
    QCOMPARE(ran.outcome(), u"not-sent"_s);
    QCOMPARE(written(), before);
}

/// The account stays, because its secret may be in the keychain, which cannot be asked.
void TestMissingParts::accountKeepsItsSecret()
{
    takeAway(u"linktill-keychain"_s);
    QCOMPARE(run({u"account"_s, u"remove"_s, u"Cafe"_s}).status, 5);
    QVERIFY(run({u"account"_s, u"list"_s}).out.contains("Cafe"));
}

void TestMissingParts::brokenModule()
{
    takeAway(u"linktill-ledger"_s);
    const QString stump = module(u"linktill-ledger"_s);
    QFile half(stump);
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half a file") > 0);
    half.close();
    const Ran ran = run({u"list"_s});
    QVERIFY(QFile::remove(stump));
    QCOMPARE(ran.status, 5);
    QVERIFY2(ran.err.contains("linktill-ledger"), ran.err.constData());
}

void TestMissingParts::windowOpens_data()
{
    QTest::addColumn<QString>("module");
    for (const char *module : {"linktill-ledger", "linktill-shop", "linktill-keychain", "linktill-sheet",
                               "linktill-phones"})
        QTest::newRow(module) << QString::fromLatin1(module);
}

/// The window also stays open when it begins to ask for statuses, which is the last thing it does unasked.
void TestMissingParts::windowOpens()
{
    QFETCH(QString, module);
    takeAway(module);
    const QTemporaryDir place;
    QProcess window;
    window.start(m_installation.filePath(u"bin/linktill"_s),
                 {u"--language"_s, u"en"_s, u"--profile"_s, place.path()});
    const auto hasLogged = [&place](const char *what) {
        QFile log(place.filePath(u"log/linktill.log"_s));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains(what);
    };
    QVERIFY(QTest::qWaitFor([&] { return hasLogged("is open"); }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return hasLogged("asks for the status of links"); }, 30'000));
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished());
}

QTEST_GUILESS_MAIN(TestMissingParts)
#include "tst_missingparts.moc"
