// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the commands in this process, with a gateway that ends as it is told.
#include "application/ports/vault.h"
#include "cli/invocation.h"
#include "cli/run.h"
#include "cli/setting.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "core/loopback.h"
#include "portone/requestjson.h"
#include "support/seeddraft.h"
#include "support/testpaths.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

using LinkOutcome = Outcome<CreatedLink>;

class ToldJob : public JobFor<CreatedLink>
{
public:
    explicit ToldJob(LinkOutcome outcome) : m_outcome(std::move(outcome)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { conclude(m_outcome); }, Qt::QueuedConnection);
    }
    void cancel() override {}

private:
    LinkOutcome m_outcome;
};

struct Asked
{
    LinkOutcome outcome = CreatedLink{u"https://pay.example/abc"_s, u"REF1"_s, u"ORDER1"_s};
    int made = 0;
    cli::GatewayChoice choice;
    LinkContent draft;
    std::function<void()> meanwhile = [] {}; ///< runs while the link is sent
};

class ToldGateway : public Gateway
{
public:
    explicit ToldGateway(Asked &asked) : m_asked(asked) {}
    JobFor<CreatedLink> *create(const LinkContent &draft) override
    {
        m_asked.draft = draft;
        m_asked.meanwhile();
        return new ToldJob(m_asked.outcome);
    }
    JobFor<LinkStatus> *statusByReference(const QString &) override { return nullptr; }
    JobFor<LinkStatus> *statusByOrderId(const QString &) override { return nullptr; }
    JobFor<LinkCancelled> *cancelLink(const QString &) override { return nullptr; }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &) override { return nullptr; }

private:
    Asked &m_asked;
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
    Asked m_asked;
    QByteArray m_out, m_err;
    QHash<QByteArray, QString> m_environment;
    QTemporaryDir m_folder;
    MemoryVault m_vault;

    int run(const QStringList &arguments, const QByteArray &input = seed());
    int create(const QStringList &more)
    {
        return run(QStringList{u"create"_s, u"--request"_s, u"-"_s, u"--clock"_s,
                               u"2024-07-20T00:00:00Z"_s} + more);
    }
    static QByteArray seed()
    {
        QFile file(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

private Q_SLOTS:
    void init();
    void sendsTheSeed();
    void exitStatus_data();
    void exitStatus();
    void peopleReadTheOutcome();
    void gatewayIsChosen();
    void gatewaysWordsCannotSteerTheTerminal();
    void usage_data();
    void usage();
    void accountComesFromTheEnvironment_data();
    void accountComesFromTheEnvironment();
    void loopback();
    void unwritableQrIsToldAndTheLinkKept();
    void tellsWhatIsAgainstALink_data();
    void tellsWhatIsAgainstALink();
    void helpAndVersion();
    void settings_data();
    void settings();
    void settingsNeedAPath_data();
    void settingsNeedAPath();
};

void TestCommands::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_asked = {};
    m_environment = {{"LINKTILL_KEY", u"key"_s}, {"LINKTILL_SECRET", u"secret"_s}};
}

int TestCommands::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer in, out, err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const portone::JsonRequestFormat format;
    const cli::Services services{
        format, []() -> const Catalogue & { return Catalogue::bundled(); },
        [this](const cli::GatewayChoice &choice, const Clock &) {
            ++m_asked.made;
            m_asked.choice = choice;
            return std::make_unique<ToldGateway>(m_asked);
        },
        [this](const char *name) { return m_environment.value(name); },
        [this](const QString &named) { return named.isEmpty() ? m_folder.path() : named; },
        [this]() -> Vault & { return m_vault; },
        [](const cli::GatewayChoice &, const Clock &) { return std::unique_ptr<AccountGateway>(); }};
    const int status = cli::run(QStringList{u"linktill-cli"_s} + arguments, services, {in, out, err});
    m_out = out.data();
    m_err = err.data();
    return status;
}

void TestCommands::sendsTheSeed()
{
    QCOMPARE(create({}), 0);
    QCOMPARE(m_asked.draft, normalised(seedDraft()));
    QCOMPARE(m_out, "https://pay.example/abc\nOrder number: ORDER1\nReference: REF1\n");
    QCOMPARE(create({u"--json"_s}), 0);
    QCOMPARE(json().value(u"payment_link"_s).toString(), u"https://pay.example/abc"_s);
    QVERIFY(m_err.isEmpty());
}

void TestCommands::exitStatus_data()
{
    QTest::addColumn<LinkOutcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto refused = [](const char *name, RefusalKind kind, int status) {
        QTest::newRow(name) << LinkOutcome(Refused{400, {}, {}, {}, {}, kind}) << status
                            << u"refused"_s;
    };
    refused("unknown key", RefusalKind::UnknownKey, 3);
    refused("signature", RefusalKind::WrongSignature, 3);
    refused("unknown merchant", RefusalKind::UnknownMerchant, 3);
    refused("inactive merchant", RefusalKind::InactiveMerchant, 3);
    refused("token", RefusalKind::Token, 3);
    refused("wrong key", RefusalKind::WrongKey, 3);
    refused("secret", RefusalKind::WrongSecret, 3);
    refused("request", RefusalKind::InvalidRequest, 4);
    refused("used before", RefusalKind::UsedBefore, 4);
    refused("too small", RefusalKind::AmountTooSmall, 4);
    refused("gateway", RefusalKind::GatewayFault, 4);
    refused("a code that nobody knows", RefusalKind::Other, 4);
    QTest::newRow("not sent") << LinkOutcome(NotSent{NetworkFault::Tls, u"handshake"_s}) << 5
                              << u"not-sent"_s;
    QTest::newRow("unknown") << LinkOutcome(OutcomeUnknown{UnknownCause::ServerError, 500, {}}) << 6
                             << u"unknown"_s;
    QTest::newRow("created") << LinkOutcome(CreatedLink{u"https://pay.example/1"_s, u"R"_s, u"O"_s})
                             << 0 << u"created"_s;
}

void TestCommands::exitStatus()
{
    QFETCH(LinkOutcome, outcome);
    QFETCH(int, status);
    m_asked.outcome = outcome;
    QCOMPARE(create({u"--json"_s}), status);
    QTEST(json().value(u"outcome"_s).toString(), "word");
    QCOMPARE(create({}), status);
    QCOMPARE(m_out.isEmpty(), status != 0);
    QVERIFY(!m_err.isEmpty());
}

void TestCommands::peopleReadTheOutcome()
{
    m_asked.outcome = Refused{400,           u"4001"_s,
                              u"INVALID"_s,  u"currency is a required field"_s,
                              u"currency"_s, RefusalKind::InvalidRequest};
    QCOMPARE(create({}), 4);
    QVERIFY(m_err.contains("The link was not created. "));
    QVERIFY(m_err.contains("currency is a required field"));
    m_asked.outcome = OutcomeUnknown{};
    QCOMPARE(create({}), 6);
    QVERIFY(m_err.contains("The link may have been created. "));
    QVERIFY(m_err.contains("011352FD604A301")); // the order number, to look the link up
}

void TestCommands::gatewayIsChosen()
{
    QCOMPARE(create({}), 0);
    QCOMPARE(m_asked.choice.apiUrl.toString(), u"https://api.portone.cloud"_s);
    QCOMPARE(m_asked.choice.key, u"key"_s);
    QVERIFY(!m_asked.choice.answerTimeout);
    QCOMPARE(create({u"--api-url"_s, u"https://other.example/base"_s, u"--timeout"_s, u"2.5"_s}), 0);
    QCOMPARE(m_asked.choice.apiUrl.toString(), u"https://other.example/base"_s);
    QCOMPARE(m_asked.choice.answerTimeout->count(), 2500);
    m_environment.clear();
    QCOMPARE(create({u"--practice"_s}), 0);
    QVERIFY(m_asked.choice.practice);
    QVERIFY(m_asked.choice.secret.isEmpty());
}

void TestCommands::gatewaysWordsCannotSteerTheTerminal()
{
    m_asked.outcome = Refused{400, u"7777"_s, u"\x1b[2Jgone"_s, u"a\nb\u009b"_s, {}};
    QCOMPARE(create({}), 4);
    QVERIFY(!m_err.contains('\x1b'));
    QVERIFY(!m_err.contains("\xc2\x9b"));
    QVERIFY(m_err.contains("gone"));
}

void TestCommands::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &more) {
        QTest::newRow(name) << QStringList{u"create"_s, u"--request"_s, u"-"_s} + more;
    };
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no request") << QStringList{u"create"_s};
    QTest::newRow("create only: qr") << QStringList{u"check"_s, u"--request"_s, u"-"_s, u"--qr"_s,
                                                    u"a.png"_s};
    QTest::newRow("create only: practice")
        << QStringList{u"check"_s, u"--request"_s, u"-"_s, u"--practice"_s};
    row("two words", {u"create"_s});
    row("request twice", {u"--request"_s, u"-"_s});
    row("value missing", {u"--api-url"_s});
    row("both gateways", {u"--practice"_s, u"--api-url"_s, u"https://a.example"_s});
    for (const char *url : {"", "example.com", "https://", "ftp://example.com", "http://example.com",
                            "http://127.0.0.1.example.com", "https://user:pw@example.com",
                            "https://example.com/?a=b", "https://example.com/#a", "https://exa mple"})
        row(qPrintable(u"api-url "_s + QString::fromLatin1(url)),
            {u"--api-url"_s, QString::fromLatin1(url)});
    for (const char *seconds : {"", "0", "-1", "soon", "1e9", "nan", "inf"})
        row(qPrintable(u"timeout "_s + QString::fromLatin1(seconds)),
            {u"--timeout"_s, QString::fromLatin1(seconds)});
    row("clock", {u"--clock"_s, u"noon"_s});
    row("language", {u"--language"_s, u"tlh"_s});
    row("profile", {u"--profile"_s, QString()});
    row("qr suffix", {u"--qr"_s, u"link.jpg"_s});
    row("qr without suffix", {u"--qr"_s, u"link"_s});
    row("qr is a folder", {u"--qr"_s, QString()});
    row("set without =", {u"--set"_s, u"amount"_s});
    row("set without path", {u"--set"_s, u"=5"_s});
}

void TestCommands::usage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 64);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_err.count('\n'), 2);
    QCOMPARE(m_asked.made, 0);
}

void TestCommands::accountComesFromTheEnvironment_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("secret");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no key") << QString() << u"secret"_s;
    QTest::newRow("no secret") << u"key"_s << QString();
    QTest::newRow("line break") << u"key"_s << u"hidden\r\n"_s;
    QTest::newRow("not ASCII") << u"kéy"_s << u"hidden"_s;
}

void TestCommands::accountComesFromTheEnvironment()
{
    QFETCH(QString, key);
    QFETCH(QString, secret);
    m_environment = {{"LINKTILL_KEY", key}, {"LINKTILL_SECRET", secret}};
    QCOMPARE(create({}), 64);
    QVERIFY(m_err.contains("LINKTILL_SECRET"));
    QVERIFY(!m_err.contains("hidden"));
    QCOMPARE(m_asked.made, 0);
}

void TestCommands::loopback()
{
    for (const char *host : {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
        QVERIFY2(isLoopback(QString::fromLatin1(host)), host);
    for (const char *host : {"", "example.com", "127.0.0.1.example.com", "10.0.0.1", "128.0.0.1",
                             "localhost.example.com", "::2"})
        QVERIFY2(!isLoopback(QString::fromLatin1(host)), host);
    QCOMPARE(create({u"--api-url"_s, u"http://[::1]:8080"_s}), 0);
    QCOMPARE(create({u"--api-url"_s, u"http://LOCALHOST:8080"_s}), 0);
}

void TestCommands::unwritableQrIsToldAndTheLinkKept()
{
    const QDir folder(m_folder.filePath(u"gone"_s));
    const QString file = folder.filePath(u"link.png"_s);
    QVERIFY(folder.mkpath(u"."_s));
    m_asked.meanwhile = [folder] { QDir(folder).removeRecursively(); };
    QCOMPARE(create({u"--qr"_s, file}), 0);
    QVERIFY(m_out.startsWith("https://pay.example/abc"));
    QVERIFY(m_err.contains("could not be written"));
    QVERIFY(!QFile::exists(file));
}

void TestCommands::tellsWhatIsAgainstALink_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QString>("issue"); // severity and code
    QTest::newRow("plain http") << u"http://pay.example/a"_s << QByteArray("http://pay.example/a")
                                << QByteArray("begin with https://") << u"warning url_not_https"_s;
    QTest::newRow("Cyrillic letter")
        << u"https://\u0440ay.example/"_s << QByteArray("https://xn--ay-kmc.example/")
        << QByteArray("Its real name is xn--ay-kmc.example") << u"warning url_look_alike"_s;
    QTest::newRow("user before the host")
        << u"https://portone.cloud@evil.example/"_s
        << QByteArray("https://portone.cloud@evil.example/") << QByteArray("leads to evil.example")
        << u"warning url_user_info"_s;
    QTest::newRow("IP address") << u"https://203.0.113.7/a"_s << QByteArray("https://203.0.113.7/a")
                                << QByteArray("IP address 203.0.113.7")
                                << u"warning url_ip_address"_s;
    QTest::newRow("another host than before")
        << u"https://pay.example/a"_s << QByteArray("https://pay.example/a")
        << QByteArray("lead to checkout.portone.cloud") << u"warning url_other_host"_s;
    QTest::newRow("far too long") << u"https://pay.example/"_s + QString(3000, u'a')
                                  << QByteArray("https://pay.example/") + QByteArray(180, 'a') +
                                         "\xe2\x80\xa6"
                                  << QByteArray("far more than a link needs")
                                  << u"problem too_long"_s;
}

void TestCommands::tellsWhatIsAgainstALink()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, printed);
    QFETCH(QByteArray, sentence);
    QFETCH(QString, issue);
    CreatedLink link{url, u"R"_s, u"O"_s};
    if (issue.endsWith(u"other_host"))
        link.knownHosts = QStringList{u"checkout.portone.cloud"_s};
    m_asked.outcome = link;
    const QString file = m_folder.filePath(u"link.png"_s);
    QCOMPARE(create({u"--qr"_s, file}), 0); // the link exists, whatever speaks against it
    QCOMPARE(m_out.left(m_out.indexOf('\n')), printed);
    QVERIFY2(m_err.contains(sentence), m_err.constData());
    QVERIFY2(m_err.contains("its QR code was not written"), m_err.constData());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(create({u"--json"_s}), 0);
    QCOMPARE(json()[u"payment_link"].toString(), url);
    const QJsonObject told = json()[u"issues"][0].toObject();
    QCOMPARE(told[u"severity"].toString() + u' ' + told[u"code"].toString(), issue);
    QCOMPARE(told[u"field"].toString(), u"payment_link"_s);
    QVERIFY2(m_err.contains(sentence), m_err.constData());
}

void TestCommands::helpAndVersion()
{
    QCOMPARE(run({u"--help"_s}), 0);
    for (const char *option : {"--request", "--set", "--api-url", "--practice", "--qr", "--json",
                               "--timeout", "--clock", "--profile", "--language", "LINKTILL_KEY"})
        QVERIFY2(m_out.contains(option), option);
    QCOMPARE(run({u"create"_s, u"-h"_s}), 0);
    QCOMPARE(run({u"--version"_s}), 0);
    QCOMPARE(m_out, "linktill-cli " LINKTILL_VERSION "\n");
}

void TestCommands::settings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("set");
    QTest::addColumn<QByteArray>("after"); // empty: the settings leave a gap
    const auto row = [](const char *name, const char *before, const QStringList &set,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << set << QByteArray(after);
    };
    row("none", "{\"b\" : 1}", {}, "{\"b\" : 1}");
    row("number", "{}", {u"amount=12.50"_s}, R"({"amount":12.5})");
    row("whole number", "{}", {u"amount=123456789012345"_s}, R"({"amount":123456789012345})");
    row("no number", "{}", {u"amount=1e9"_s}, R"({"amount":"1e9"})");
    row("no number either", "{}", {u"amount=1,000"_s}, R"({"amount":"1,000"})");
    row("text of digits", "{}", {u"description=12"_s}, R"({"description":"12"})");
    row("text with =", "{}", {u"description=a=b"_s}, R"({"description":"a=b"})");
    row("flag", "{}", {u"notify_by_email=true"_s}, R"({"notify_by_email":true})");
    row("no flag", "{}", {u"notify_by_email=1"_s}, R"({"notify_by_email":"1"})");
    row("inner", R"({"customer_details":{"name":"A"}})", {u"customer_details.phone_number=+66"_s},
        R"({"customer_details":{"name":"A","phone_number":"+66"}})");
    row("row", R"({"notes":[{"key":"a"}]})", {u"notes[0].value=x"_s, u"notes[1].key=b"_s},
        R"({"notes":[{"key":"a","value":"x"},{"key":"b"}]})");
    row("row of texts", "{}", {u"custom_txn_webhook_urls[0]=https://a.example"_s},
        R"({"custom_txn_webhook_urls":["https://a.example"]})");
    row("price", "{}", {u"order_details[0].price=3"_s}, R"({"order_details":[{"price":3}]})");
    row("details", "{}", {uR"(order_details[0].additional_details={"a":1})"_s},
        R"({"order_details":[{"additional_details":{"a":1}}]})");
    row("taken out", R"({"reminder_time":1,"description":"x"})",
        {u"reminder_time="_s, u"description="_s}, R"({"description":""})");
    row("unknown", "{}", {u"colour.of.ink=5"_s}, R"({"colour":{"of":{"ink":"5"}}})");
    row("gap", R"({"notes":[]})", {u"notes[1].key=b"_s}, "");
    row("not JSON", "nonsense", {u"amount=5"_s}, "nonsense");
    row("a list", "[1]", {u"amount=5"_s}, "[1]");
}

void TestCommands::settings()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, set);
    QFETCH(QByteArray, after);
    QList<cli::Setting> settings;
    for (const QString &text : set)
        settings << *cli::readSetting(text);
    const auto result = cli::withSettings(before, settings);
    QCOMPARE(bool(result), !after.isEmpty());
    if (result)
        QCOMPARE(*result, after);
}

void TestCommands::settingsNeedAPath_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"amount", "=5", "a b=5", "notes[=5", "notes[]=5", "notes[-1].key=5",
                             "notes[99999].key=5", ".a=5", "a.=5", "a..b=5", "[0]=5", "a[0][0]=5"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCommands::settingsNeedAPath()
{
    QFETCH(QString, text);
    QVERIFY(!cli::readSetting(text));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
