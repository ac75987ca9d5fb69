// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/moment.h"
#include "gateway/outcometext.h"
#include "portone/answers.h"
#include "portone/gatewaycodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

namespace {

// This is not a raw string, because the moc of Qt 6.4 takes the // in a raw string for a comment.
const QByteArray good = "{\"payment_link\":\"https://p.example/a\",\"payment_link_ref\":\"r\"}";

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void created_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int status, const QByteArray &body,
                            const char *expected) {
            QTest::newRow(name) << status << body << QString::fromLatin1(expected);
        };
        row("bare", 200, good, "success");
        row("in content", 200, "{\"content\":" + good + ",\"status_code\":\"2000\"}", "success");
        row("in data", 201, "{\"data\":" + good + ",\"status_code\":2000}", "success");
        row("no link", 200, R"({"payment_link_ref":"r"})", "unknown Unreadable");
        row("no reference", 200, "{\"payment_link\":\"https://p.example/a\"}",
            "unknown Unreadable");
        row("link is a number", 200, R"({"payment_link":5,"payment_link_ref":"r"})",
            "unknown Unreadable");
        row("reference is a list", 200,
            R"({"payment_link":"https://p.example/a","payment_link_ref":["r"]})",
            "unknown Unreadable");
        row("link is a script", 200,
            R"j({"payment_link":"javascript:alert(1)","payment_link_ref":"r"})j",
            "unknown Unreadable");
        row("link is a path", 200, R"({"payment_link":"/pay","payment_link_ref":"r"})",
            "unknown Unreadable");
        row("link has no host", 200, R"({"payment_link":"https:///pay","payment_link_ref":"r"})",
            "unknown Unreadable");
        row("content is a text", 200, R"({"content":"x"})", "unknown Unreadable");
        row("content null", 200, R"({"content":null,"status_code":"2000"})", "unknown Unreadable");
        row("status_code of wrong type", 200,
            R"({"payment_link":"https://p.example/a","payment_link_ref":"r","status_code":{}})",
            "unknown Unreadable");
        row("refused with 200", 200, R"({"is_success":false,"status_code":"4002","message":"no"})",
            "refused 4002");
        row("refused by code alone", 200,
            R"({"payment_link":"https://p.example/a","payment_link_ref":"r","status_code":"4041"})",
            "refused 4041");
        row("refused", 400,
            R"({"status_code":"4001","message":"Invalid Request, err : currency is a required field"})",
            "refused 4001 currency");
        row("refused 401", 401,
            R"({"is_success":false,"status_code":"4010","message":"signature_hash is a required field"})",
            "refused 4010 signature_hash");
        row("4xx without code", 400, R"({"error":"x"})", "unknown Unreadable");
        row("4xx of a proxy", 403, "<html>No</html>", "unknown Unreadable");
        row("407", 407, R"({"status_code":"4001"})", "not-sent Proxy");
        row("500 in JSON", 500, R"({"status_code":"5000","message":"boom"})",
            "unknown ServerError");
        row("503 in HTML", 503, "<html>", "unknown ServerError");
        row("302", 302, "", "unknown Redirected");
        row("307 with JSON", 307, good, "unknown Redirected");
        row("HTML", 200, "<html>", "unknown SignInPage");
        row("nothing", 204, "", "unknown Unreadable");
        row("a list", 200, "[]", "unknown Unreadable");
        row("null", 200, "null", "unknown Unreadable");
        row("two values", 200, "{}{}", "unknown Unreadable");
    }
    void created()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto outcome = readCreated({status, body}, QStringLiteral("LT-1"));
        QTEST(outcomeText(outcome), "expected");
        if (const CreatedLink *link = outcome ? &*outcome : nullptr) {
            QCOMPARE(link->url, QStringLiteral("https://p.example/a"));
            QCOMPARE(link->reference, QStringLiteral("r"));
            QCOMPARE(link->merchantOrderId, QStringLiteral("LT-1"));
        }
    }

    void refusalKeepsEverythingAsItCame()
    {
        const auto outcome = readCreated(
            {401, R"({"status_code":"9999","status_reason":"WHY","message":"text <b>"})"}, {});
        const Refused &refused = *outcome.error().refused();
        QCOMPARE(refused.httpStatus, 401);
        QCOMPARE(refused.statusCode, QStringLiteral("9999"));
        QCOMPARE(refused.statusReason, QStringLiteral("WHY"));
        QCOMPARE(refused.message, QStringLiteral("text <b>"));
    }

    void codesNameKinds_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<QString>("code");
        QTest::addColumn<RefusalKind>("kind");
        const auto row = [](int http, const char *code, RefusalKind kind) {
            QTest::addRow("%d '%s'", http, code) << http << QString::fromLatin1(code) << kind;
        };
        row(400, "4001", RefusalKind::InvalidRequest);
        row(400, "4002", RefusalKind::UsedBefore);
        row(401, "4010", RefusalKind::UnknownKey);
        row(401, "4011", RefusalKind::WrongSignature);
        row(400, "4050", RefusalKind::OrderNumber);
        row(401, "4054", RefusalKind::Token);
        row(400, "4083", RefusalKind::LinkReference);
        row(401, "4099", RefusalKind::WrongSecret);
        row(404, "5001", RefusalKind::NoRecord);
        row(400, "5002", RefusalKind::RecordExists);
        row(429, "5001", RefusalKind::NoRecord); // the code in the body counts more than the HTTP status
        row(429, "", RefusalKind::TooManyRequests);
        row(429, "4999", RefusalKind::TooManyRequests);
        row(400, "1234", RefusalKind::Pending);
        row(400, "5999", RefusalKind::GatewayCouldNot);
        row(400, "6001", RefusalKind::Bank);
        row(400, "8001", RefusalKind::Provider);
        row(400, "4999", RefusalKind::Other);
        row(418, "", RefusalKind::Other);
        row(400, "no code", RefusalKind::Other);
    }
    void codesNameKinds()
    {
        QFETCH(int, http);
        QFETCH(QString, code);
        QTEST(refusalKindOf(http, code), "kind");
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("status_code"), code}}).toJson();
        const auto outcome = readCancelled({http, body}, {});
        if (!outcome && outcome.error().refused())
            QTEST(outcome.error().refused()->kind, "kind");
    }

    void statusWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<LinkState>("state");
        const auto row = [](const char *word, LinkState state) {
            QTest::newRow(word) << QString::fromLatin1(word) << state;
        };
        row("Created", LinkState::Created);
        row("processing", LinkState::Processing);
        row("SUCCESS", LinkState::Success);
        row(" Expired ", LinkState::Expired);
        row("Cancelled", LinkState::Cancelled);
        row("Deleted", LinkState::Other);
        row("sending", LinkState::Other); // the gateway has no such word; Linktill's ledger has
        row("not_sent", LinkState::Other);
    }
    void statusWords()
    {
        QFETCH(QString, word);
        const QJsonObject paid{{QStringLiteral("status"), word}};
        const QJsonObject json{{QStringLiteral("paymentLinkRef"), QStringLiteral("p")},
                               {QStringLiteral("status"), word},
                               {QStringLiteral("transactionsList"), QJsonArray{paid}}};
        const auto outcome = readStatus({200, QJsonDocument(json).toJson()});
        const LinkStatus &status = outcome.value();
        QTEST(status.state, "state");
        QTEST(status.transactions[0].state, "state");
        QVERIFY(!status.transactions[0].hasFailed);
        QCOMPARE(status.status, word); // the word stays as the gateway sent it
    }

    void aFailedPayment()
    {
        for (const char *word : {"Failed", " failed ", "FAILED"}) {
            const QJsonObject tried{{QStringLiteral("status"), QLatin1String(word)}};
            const QJsonObject json{{QStringLiteral("paymentLinkRef"), QStringLiteral("p")},
                                   {QStringLiteral("status"), QStringLiteral("Created")},
                                   {QStringLiteral("transactionsList"), QJsonArray{tried}}};
            const auto outcome = readStatus({200, QJsonDocument(json).toJson()});
            QVERIFY(outcome.value().transactions[0].hasFailed);
            QCOMPARE(outcome.value().state, LinkState::Created);
        }
    }

    void status()
    {
        const auto outcome = readStatus(
            {200, R"({"content":{"merchantOrderRef":"m","paymentLinkRef":"p","status":"Deleted",)"
                  R"("transactionsList":[{"channelOrderRef":"0","createdAt":)"
                  R"("2022-06-14T09:30:45.152761Z","merchantOrderRef":"m1","status":"Success",)"
                  R"("statusCode":"2000","statusReason":null}]},"status_code":"2000"})"});
        const LinkStatus &status = outcome.value();
        QCOMPARE(status.reference, QStringLiteral("p"));
        QCOMPARE(status.merchantOrderId, QStringLiteral("m"));
        QCOMPARE(status.status, QStringLiteral("Deleted"));
        QCOMPARE(status.transactions.size(), 1);
        QCOMPARE(status.transactions[0].statusCode, QStringLiteral("2000"));
        QCOMPARE(status.transactions[0].createdAt,
                 utcTime(QDate(2022, 6, 14), QTime(9, 30, 45, 153)));
    }

    void strangeStatus_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *content, const char *expected) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(expected);
        };
        row("no transactions yet", R"({"status":"Created","transactionsList":null})", "success");
        row("no status", R"({"paymentLinkRef":"p"})", "unknown Unreadable");
        row("status of wrong type", R"({"status":1})", "unknown Unreadable");
        row("reference of wrong type", R"({"status":"Created","paymentLinkRef":1})",
            "unknown Unreadable");
        row("transactions of wrong type", R"({"status":"Created","transactionsList":{}})",
            "unknown Unreadable");
        row("transaction of wrong type", R"({"status":"Created","transactionsList":["x"]})",
            "unknown Unreadable");
        row("transaction's cell", R"({"status":"Created","transactionsList":[{"status":false}]})",
            "unknown Unreadable");
    }
    void strangeStatus()
    {
        QFETCH(QByteArray, content);
        QTEST(outcomeText(
                  readStatus({200, "{\"content\":" + content + ",\"status_code\":\"2000\"}"})),
              "expected");
    }

    void cancelled()
    {
        const QString reference = QStringLiteral("r");
        QCOMPARE(
            readCancelled({200, R"({"status_code":"2000"})"}, reference).value()
                .reference,
            reference);
        QCOMPARE(outcomeText(readCancelled({200, R"({"message":"ok"})"}, reference)),
                 QStringLiteral("unknown Unreadable"));
        QCOMPARE(outcomeText(readCancelled({400, R"({"status_code":"4083"})"}, reference)),
                 QStringLiteral("refused 4083"));
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(expected);
        };
        row("as documented",
            R"({"content":{"token":"a.b.c","expires_in":21600},"status_code":"2000"})", "success");
        row("no end", R"({"content":{"token":"a.b.c"},"status_code":"2000"})",
            "unknown Unreadable");
        row("end as text", R"({"content":{"token":"a.b.c","expires_in":"21600"}})",
            "unknown Unreadable");
        row("no token", R"({"content":{"expires_in":21600}})", "unknown Unreadable");
        row("another header", "{\"content\":{\"token\":\"a\\r\\nX: y\",\"expires_in\":21600}}",
            "unknown Unreadable");
    }
    void token()
    {
        QFETCH(QByteArray, body);
        const FixedClock clock(utcTime(QDate(2024, 7, 20), QTime(0, 0)));
        const auto outcome = readToken({200, body}, clock);
        QTEST(outcomeText(outcome), "expected");
        if (const AccessToken *token = outcome ? &*outcome : nullptr)
            QCOMPARE(token->expiresAt, utcTime(QDate(2024, 7, 20), QTime(6, 0)));
    }

    void signature()
    {
        QCOMPARE(
            readSignature({200, R"({"content":{"signature":"a+b="}})"}).value()
                .signature,
            QByteArray("a+b="));
        QCOMPARE(outcomeText(readSignature({200, R"({"content":{"signature":1}})"})),
                 QStringLiteral("unknown Unreadable"));
    }

    void fieldNamed_data()
    {
        QTest::addColumn<QString>("field");
        const auto row = [](const char *message, const char *field) {
            QTest::newRow(message) << QString::fromLatin1(field);
        };
        row("Invalid Request, err : currency is a required field", "currency");
        row("signature_hash is a required field", "signature_hash");
        row("merchant_details.name is a required field", "merchant_details.name");
        row("billing_details.billing_address.postal_code is too long",
            "billing_details.billing_address.postal_code");
        row("notes[3].key is a required field", "notes[3].key");
        row("custom_txn_webhook_urls[1] is no URL.", "custom_txn_webhook_urls[1]");
        row("expiry_date: in the past", "expiry_date");
        row("notify_by_email must be a boolean", "notify_by_email");
        row("billing_email is not valid", "billing_details.billing_email");
        row("'customer_details' must be an object", "customer_details");
        row("postal_code is not valid", ""); // both addresses have a postal code
        row("key is a required field", "");
        row("Merchant not found for this key : sjcrvcbVYkFobHlx1", "");
        row("JWT authentication error", "");
    }
    void fieldNamed()
    {
        QTEST(fieldNamedIn(QString::fromLatin1(QTest::currentDataTag())), "field");
    }

    void everyPieceOfAnAnswerIsSafe()
    {
        // Wherever the answer is cut, only the whole answer is a success.
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(outcomeText(readCreated({200, good.left(size)}, {})),
                     QStringLiteral("unknown Unreadable"));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
