// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"
#include "core/draftfields.h"
#include "core/log.h"
#include "gateway/faultfixture.h"
#include "portone/requestjson.h"
#include "portone/sharedbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace linktill;
using namespace linktill::portone;

namespace {

const QByteArray longKey = "sjcrvcbVYkFobHlx";

class MemoryLog : public Log
{
public:
    QStringList lines;

    LogLevel least = LogLevel::Info;

protected:
    bool keeps(LogLevel level) const override { return level >= least; }
    void write(LogLevel level, const QString &line) override
    {
        lines << logLevelName(level) + u' ' + line;
    }
};

} // namespace

/// Tests that the record of a call for support and the log hold nothing that is secret or personal.
class TestRecord : public QObject
{
    Q_OBJECT

private:
    Credentials accountOf(const FaultyServer &server) const
    {
        return {server.url(), QString::fromLatin1(longKey), secret};
    }
    static QStringList privateTexts()
    {
        const LinkContent seed = seedDraft();
        return {QString::fromLatin1(secret), QString::fromLatin1(longKey),
                QStringLiteral("Bearer"),     seed.customer.name,
                seed.customer.email,          seed.customer.phone,
                seed.billing.address.line2,   QStringLiteral("address_1"),
                seed.billing.address.postalCode};
    }

    SteeredClock m_clock;

private Q_SLOTS:
    void ofARefusal()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(
            401,
            "{\"status_code\":\"4010\",\"status_reason\":\"WRONG_KEY\",\"message\":\"no key " + longKey +
                " of testcustomer@gmail.com, call +918767677665\"}",
            "X-Request-Id: req-42\r\n")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        const CallRecord &record = run.record();
        QCOMPARE(record.time, seedNow());
        QCOMPARE(record.method, QByteArray("POST"));
        QCOMPARE(record.url, server.url().toString() + QStringLiteral("/api/paymentLink"));
        QCOMPARE(record.httpStatus, 401);
        QCOMPARE(record.statusCode, QStringLiteral("4010"));
        QCOMPARE(record.statusReason, QStringLiteral("WRONG_KEY"));
        QCOMPARE(record.requestId, QStringLiteral("req-42"));
        for (const QString &kept :
             {QStringLiteral("\"portone_key\":\"••••bHlx\""),
              QStringLiteral("\"signature_hash\":\"text, 44 characters\""),
              QStringLiteral("\"amount\":2500"), QStringLiteral("\"currency\":\"THB\""),
              QStringLiteral("\"country_code\":\"TH\""),
              QStringLiteral("\"environment\":\"sandbox\""),
              QStringLiteral("\"notify_by_email\":true"),
              QStringLiteral("\"expiry_date\":\"2024-07-28T18:30:00.000Z\""),
              QStringLiteral("\"payment_method\":\"PS_PROMPTPAY\""),
              QStringLiteral("\"merchant_order_id\":\"text, 15 characters, ends in A301\""),
              QStringLiteral("\"success_url\":\"URL, https, 43 characters\""),
              QStringLiteral("\"billing_email\":\"email, 22 characters\"")})
            QVERIFY2(record.request.contains(kept), qPrintable(kept + record.request));
        QVERIFY2(record.answer.contains(QLatin1String("\"message\":\"email, 69 characters\"")),
                 qPrintable(record.answer));
        const QString text = supportText(record, *explanationOf(run.outcome()));
        for (const QString &hidden : privateTexts())
            QVERIFY2(!text.contains(hidden), qPrintable(hidden + QStringLiteral(": ") + text));
    }

    /// Neither what a merchant types nor what a gateway repeats of it gets into what support receives.
    void ofEveryField()
    {
        LinkContent draft = seedDraft();
        draft.items.resize(1);
        draft.webhooks.resize(1);
        const auto mark = [](const QString &, auto &text, FieldKind kind) {
            if (kind == FieldKind::Text)
                text = QStringLiteral("Marker เบาหวาน 8-1101");
        };
        visitScalars(draft, mark);
        visitLists(draft, mark);
        draft.currency = QStringLiteral("THB"); // without a currency nothing can be signed
        draft.successUrl = QStringLiteral("https://shop.example/ok?patient=Marker");
        draft.items[0].price = QStringLiteral("1");
        draft.items[0].quantity = QStringLiteral("1");
        draft.items[0].additionalDetails = QStringLiteral("{\"Marker\":{\"amount\":\"Marker\"}}");
        QJsonObject answer = QJsonDocument::fromJson(JsonRequestFormat().write(draft)).object();
        answer.insert(QStringLiteral("unknown"), QStringLiteral("Marker"));
        answer.insert(QStringLiteral("Marker of a name"), true);
        answer.insert(QStringLiteral("identity"), 811010);
        answer.insert(QStringLiteral("list"), QJsonArray{QJsonArray{QStringLiteral("Marker")}});
        const QJsonObject whole{{QStringLiteral("content"), answer},
                                {QStringLiteral("message"), QStringLiteral("currency of Marker")},
                                {QStringLiteral("status_reason"), QStringLiteral("Marker said no")},
                                {QStringLiteral("status_code"), QStringLiteral("6001")}};
        FaultyServer server;
        server.play({FaultyServer::answer(400, QJsonDocument(whole).toJson(),
                                          "X-Request-Id: of Marker\r\n")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(draft));
        QVERIFY(run.start().wait());
        const QString text = supportText(run.record(), *explanationOf(run.outcome()));
        for (const char *hidden : {"Marker", "เบาหวาน", "1101", "811010"})
            QVERIFY2(!text.contains(QString::fromUtf8(hidden)), qPrintable(text));
        for (const char *kept :
             {"\"description\":\"text, 21 characters\"",
              "\"success_url\":\"URL, https, 38 characters\"", "\"unknown\":\"text, 6 characters\"",
              "\"identity\":\"number, 6 characters\"", "\"list\":[[\"text, 6 characters\"]]",
              "\"amount\":2500", "Code: 6001", "\"additional_details\":\"object, 1 members\"",
              "\"message\":\"text, 18 characters, about currency\"", "Reason: text, 14 characters"})
            QVERIFY2(text.contains(QString::fromUtf8(kept)),
                     qPrintable(QString::fromUtf8(kept) + text));
    }

    void ofAnOrderNumberInTheAddress()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(400, "{}")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<LinkStatus> run(gateway.statusByOrderId(QStringLiteral("Malee เบาหวาน")));
        QVERIFY(run.start().wait());
        QVERIFY2(run.record().url.endsWith(QStringLiteral(
                     "/api/merchant/••••bHlx/paymentLink/<text, 13 characters>/status")),
                 qPrintable(run.record().url));
    }

    void orderNumbersAreTheMerchants_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *order, const char *told) {
            QTest::newRow(name) << QString::fromUtf8(order) << QString::fromUtf8(told);
        };
        row("hospital number and identity card", "HN-1101700203451", "text, 16 characters, ends in 3451");
        row("identity card", "1101700203451", "digits, 13 characters, ends in 3451");
        row("phone", "0812345678", "digits, 10 characters, ends in 5678");
        row("short", "HN-11017", "text, 8 characters");
        row("name", "Malee-Srisuk", "text, 12 characters");
        row("of a pattern", "INV-202407-0001", "text, 15 characters, ends in 0001");
        row("made up by Linktill", "LT-20240720-7F3K9Q", "LT-20240720-7F3K9Q");
        row("paid at the second try", "LT-20240720-7F3K9Q_2", "LT-20240720-7F3K9Q_2");
        row("nearly made up", "LT-20240720-7F3K9Q-Malee1", "text, 25 characters, ends in lee1");
    }
    /// An order number of the merchant's own may contain personal data, so it is hidden. The gateway's
    /// reference of the link stays.
    void orderNumbersAreTheMerchants()
    {
        QFETCH(QString, order);
        QFETCH(QString, told);
        const auto body = [&order](const QString &name) {
            return QJsonDocument(QJsonObject{{name, order},
                                             {QStringLiteral("paymentLinkRef"),
                                              QStringLiteral("2BEemUknaImTq5ljmoNQQV2tSll")}})
                .toJson();
        };
        for (const char *name : {"merchant_order_id", "merchantOrderRef", "merchant_order_ref",
                                 "link_order_ref"}) {
            const QString shared = sharedBody(body(QString::fromLatin1(name)), {});
            QVERIFY2(shared.contains(QStringLiteral("\"%1\":\"%2\"").arg(QLatin1String(name), told)),
                     qPrintable(shared));
            QVERIFY2(shared.contains(QLatin1String("2BEemUknaImTq5ljmoNQQV2tSll")), qPrintable(shared));
        }
        FaultyServer server;
        server.play({FaultyServer::answer(400, "{}")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<LinkStatus> run(gateway.statusByOrderId(order));
        QVERIFY(run.start().wait());
        QVERIFY2(run.record().url.endsWith(QStringLiteral("/paymentLink/%1/status")
                                               .arg(told == order ? told : u'<' + told + u'>')),
                 qPrintable(run.record().url));
    }

    void ofWhatWasNeverSent()
    {
        Credentials account{QUrl(QStringLiteral("http://example.com")), QStringLiteral("KEY"), secret};
        PortoneGateway gateway(account, timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QVERIFY(!run.record().time.isValid());
    }

    void ofTheTokenWhenThatFailed()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(400, "{\"status_code\":\"4099\"}")});
        Credentials asking = accountOf(server);
        asking.tokenSource = TokenSource::AuthToken;
        PortoneGateway gateway(asking, timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QVERIFY(run.record().url.endsWith(QLatin1String("/auth-token")));
        QVERIFY(run.record().request.contains(QLatin1String("\"portone_secret\":\"text, ")));
        QVERIFY(!run.record().request.contains(QString::fromLatin1(secret)));
    }

    void keyInTheAddress()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(400, "{}")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<LinkStatus> run(gateway.statusByOrderId(QStringLiteral("LT-1")));
        QVERIFY(run.start().wait());
        QVERIFY2(run.record().url.endsWith(
                     QStringLiteral("/api/merchant/••••bHlx/paymentLink/<text, 4 characters>/status")),
                 qPrintable(run.record().url));
    }

    void answersAreCutAndCleaned_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("gone");
        QTest::newRow("half JSON") << QByteArray("{\"billing_name\":\"Somchai Jaidee\",\"ci")
                                   << QStringLiteral("Somchai");
        QTest::newRow("sentence") << QByteArray("no payment of Somchai")
                                  << QStringLiteral("Somchai");
        QTest::newRow("page") << QByteArray("<p>write to somchai@shop.example</p>")
                              << QStringLiteral("somchai");
        QTest::newRow("token") << QByteArray("{\"content\":{\"token\":\"abc.def.ghi\"}}")
                               << QStringLiteral("abc.def");
        QTest::newRow("nested") << QByteArray("{\"data\":[{\"customer\":{\"first\":\"Somchai\"}}]}")
                                << QStringLiteral("Somchai");
        QTest::newRow("secret in a sentence") << QByteArray("bad secret " + secret)
                                              << QString::fromLatin1(secret);
        QTest::newRow("long, in Thai") << QString(10'000, QChar(0x0e01)).toUtf8() + " END"
                                       << QStringLiteral("END");
        QTest::newRow("long") << QByteArray(200'000, 'x') + " END" << QStringLiteral("END");
    }
    void answersAreCutAndCleaned()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, gone);
        FaultyServer server;
        server.play({FaultyServer::answer(500, body)});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QVERIFY(!run.record().answer.isEmpty());
        QVERIFY(run.record().answer.toUtf8().size() <= 4096);
        QVERIFY2(!run.record().answer.contains(gone), qPrintable(run.record().answer));
    }

    void oneLineACall()
    {
        MemoryLog log;
        Log::use(&log);
        FaultyServer server;
        server.play({FaultyServer::answer(200, created, "CF-Ray: ray-7\r\n"),
                     FaultyServer::answer(400, "{\"status_code\":\"5001\"}"),
                     FaultyServer::closeAfterRequest()});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        (void)resultOf(gateway.create(seedDraft()));
        (void)resultOf(gateway.statusByOrderId(QStringLiteral("LT-20240720-7F3K9Q")));
        (void)resultOf(gateway.cancelLink(QStringLiteral("REF")));
        QCOMPARE(log.lines.size(), 3);
        const auto matches = [&](int line, const char *form) {
            return QRegularExpression(QString::fromUtf8(form)).match(log.lines[line]).hasMatch();
        };
        QVERIFY2(matches(0, "^INFO POST /api/paymentLink 200 \\d+ ms id ray-7$"),
                 qPrintable(log.lines[0]));
        QVERIFY2(matches(1, "^WARNING GET /api/merchant/••••bHlx/paymentLink/"
                            "LT-20240720-7F3K9Q/status 400 \\d+ ms$"),
                 qPrintable(log.lines[1]));
        QVERIFY2(matches(2, "^WARNING PUT /api/paymentLink/REF/status/cancelled no answer .* \\d+ ms$"),
                 qPrintable(log.lines[2]));
        for (const QString &hidden : privateTexts())
            QVERIFY(!log.lines.join(u'\n').contains(hidden));
    }

    void headersOnlyForWhoAsks()
    {
        MemoryLog log;
        log.least = LogLevel::Debug;
        Log::use(&log);
        FaultyServer server;
        server.play({FaultyServer::answer(200, created,
                                          "server: one\r\nSet-Cookie: sid=4711\r\nX-Odd: odd\r\n")});
        PortoneGateway gateway(accountOf(server), timeoutsFor({}), m_clock);
        (void)resultOf(gateway.create(seedDraft()));
        QCOMPARE(log.lines.size(), 2);
        const QString &headers = log.lines[0];
        QVERIFY2(headers.startsWith(QLatin1String("DEBUG ")) &&
                     headers.contains(QLatin1String("server: one"), Qt::CaseInsensitive),
                 qPrintable(headers));
        QVERIFY(!headers.contains(QLatin1String("4711")) && !headers.contains(QLatin1String("odd")));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
