// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests `linktill-cli methods` in this process, and that every command uses the profile's catalogue.
#include "application/accounts/cataloguestore.h"
#include "application/ports/vault.h"
#include "cli/run.h"
#include "portone/requestjson.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestMethodsCommand : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CatalogueStore> m_store;
    QByteArray m_out, m_err;
    MemoryVault m_vault;

    int run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &bytes);
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

private Q_SLOTS:
    void init();
    void lists();
    void searches();
    void asJson();
    void updates();
    void refuses_data();
    void refuses();
    void checksByTheProfilesList();
    void damagedListIsRemarkedOnce();
    void usage_data();
    void usage();
};

static QByteArray newerList()
{
    return "{\"as_of\":\"2027-01\",\"channels\":[\n"
           "{\"channel\":\"NEWPAY\",\"name\":\"New Pay\",\"methods\":["
           "{\"key\":\"NEWPAY_QR\",\"name\":\"New QR\",\"currencies\":[\"THB\"],\"live\":true}]}]}";
}

void TestMethodsCommand::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store.reset();
}

QString TestMethodsCommand::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return file.fileName();
}

int TestMethodsCommand::run(const QStringList &arguments, const QByteArray &input)
{
    m_store = std::make_unique<CatalogueStore>(m_dir->path()); // each program has its own
    QBuffer in, out, err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const portone::JsonRequestFormat format;
    cli::Services services{
        format, [this]() -> const Catalogue & { return m_store->catalogue(); },
        [](const cli::GatewayChoice &, const Clock &) { return std::unique_ptr<Gateway>(); },
        [](const char *) { return QString(); }, [this](const QString &) { return m_dir->path(); },
        [this]() -> Vault & { return m_vault; },
        [](const cli::GatewayChoice &, const Clock &) { return std::unique_ptr<AccountGateway>(); }};
    services.store = [this]() -> CatalogueStore & { return *m_store; };
    const int status = cli::run(QStringList{u"linktill-cli"_s} + arguments, services, {in, out, err});
    m_out = out.data();
    m_err = err.data();
    return status;
}

void TestMethodsCommand::lists()
{
    QCOMPARE(run({u"methods"_s}), 0);
    QCOMPARE(m_out.count('\n'), 350);
    QVERIFY(m_out.contains("GBPRIMEPAY\tGBPRIMEPAY_CREDIT_CARD\tGBPrimePay\tCredit Cards\tTHB\tTH\tlive,sandbox\n"));
    QVERIFY(m_err.isEmpty());
}

void TestMethodsCommand::searches()
{
    QCOMPARE(run({u"methods"_s, u"--search"_s, u"พร้อมเพย์"_s}), 0);
    QVERIFY(m_out.contains("GBPRIMEPAY_QRCASH") && !m_out.contains("CREDIT_CARD"));
    QCOMPARE(run({u"methods"_s, u"--search"_s, u"no such thing"_s}), 0);
    QVERIFY(m_out.isEmpty());
}

void TestMethodsCommand::asJson()
{
    QCOMPARE(run({u"methods"_s, u"--search"_s, u"NINEPAY_WALLET"_s, u"--json"_s}), 0);
    QCOMPARE(json()[u"outcome"_s].toString(), u"listed"_s);
    QCOMPARE(json()[u"as_of"_s].toString(), u"2025-06"_s);
    const QJsonArray methods = json()[u"methods"_s].toArray();
    QCOMPARE(methods.size(), 1);
    const QJsonObject wallet = methods[0].toObject();
    QCOMPARE(wallet[u"payment_channel"_s].toString(), u"NINEPAY"_s);
    QCOMPARE(wallet[u"payment_method"_s].toString(), u"NINEPAY_WALLET"_s);
    QCOMPARE(wallet[u"currencies"_s].toArray(), QJsonArray{u"VND"_s});
    QCOMPARE(wallet[u"live"_s], QJsonValue(true));
    QVERIFY(wallet[u"sandbox"_s].isNull()); // the source does not say
}

void TestMethodsCommand::updates()
{
    const QString file = write(u"new.json"_s, newerList());
    QCOMPARE(run({u"methods"_s, u"--update"_s, file}), 0);
    QVERIFY(m_out.contains("2027-01"));
    QCOMPARE(run({u"methods"_s}), 0);
    QCOMPARE(m_out, "NEWPAY\tNEWPAY_QR\tNew Pay\tNew QR\tTHB\t*\tlive\n");
    QCOMPARE(run({u"methods"_s, u"--update"_s, file, u"--json"_s}), 5); // as new as the list in use
    QCOMPARE(json()[u"outcome"_s].toString(), u"not-sent"_s);
}

void TestMethodsCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("truncated") << newerList().left(70) << QByteArray("line 2");
    QTest::newRow("empty") << QByteArray() << QByteArray("line 1");
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << QByteArray("line 1");
    QTest::newRow("foreign") << QByteArray("{\"a\":1}") << QByteArray("channels");
    QTest::newRow("wrong type") << newerList().replace("\"New QR\"", "\n[]")
                                << QByteArray("NEWPAY.methods.name");
}

void TestMethodsCommand::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    QCOMPARE(run({u"methods"_s, u"--update"_s, write(u"bad.json"_s, bytes)}), 5);
    QVERIFY(m_out.isEmpty());
    QVERIFY2(m_err.contains(says) && m_err.contains("bad.json"), m_err.constData());
    QVERIFY(!QFile::exists(m_store->file()));
}

/// The command `check` uses the same list as the window.
void TestMethodsCommand::checksByTheProfilesList()
{
    const QByteArray request = R"({"chosen_payment_methods":[{"payment_channel":"NEWPAY","payment_method":"NEWPAY_QR"}]})";
    const QStringList check{u"check"_s, u"--request"_s, u"-"_s, u"--json"_s};
    run(check, request);
    QVERIFY(m_out.contains("method_unknown"));
    write(u"payment_channels.json"_s, newerList());
    run(check, request);
    QVERIFY(m_out.contains("issues") && !m_out.contains("method_unknown"));
}

void TestMethodsCommand::damagedListIsRemarkedOnce()
{
    write(u"payment_channels.json"_s, newerList().left(70));
    QCOMPARE(run({u"methods"_s, u"--search"_s, u"komoju"_s}), 0);
    QVERIFY(m_out.contains("KOMOJU_PAIDY"));
    QCOMPARE(m_err.count("payment_channels.json"), 1);
    QVERIFY(m_err.contains("line 2"));
}

void TestMethodsCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"methods"_s, u"--update="_s};
    QTest::newRow("a word too many") << QStringList{u"methods"_s, u"komoju"_s};
    QTest::newRow("not its option") << QStringList{u"methods"_s, u"--yes"_s};
    QTest::newRow("not of others") << QStringList{u"list"_s, u"--update"_s, u"x"_s};
}

void TestMethodsCommand::usage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 64);
    QVERIFY(m_out.isEmpty() && !m_err.isEmpty());
}

QTEST_GUILESS_MAIN(TestMethodsCommand)
#include "tst_methodscommand.moc"
