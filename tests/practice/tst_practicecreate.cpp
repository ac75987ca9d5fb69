// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"

#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeCreate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seedIsAccepted();
    void refusedCreate_data();
    void refusedCreate();
    void acceptedCreate_data();
    void acceptedCreate();
    void refusedBody_data();
    void refusedBody();
    void signatureOfAnotherAmount();
    void duplicates();
};

void TestPracticeCreate::seedIsAccepted()
{
    PracticeGateway gateway(publishedOptions());
    QString error;
    QVERIFY2(gateway.start(&error), qPrintable(error));
    Client client(gateway);
    const QJsonObject seed = client.seed();
    QCOMPARE(seed["signature_hash"_L1].toString(),
             u"hssJJXkVa9vNIcP5aQej8SzpuVkszFz9cucH1TTUuBE="_s);

    const Reply reply = client.create(seed);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.date, "Sat, 20 Jul 2024 09:00:00 GMT");
    const QString reference = reply.json()["payment_link_ref"_L1].toString();
    QCOMPARE(reference.size(), 27);
    QCOMPARE(reply.json()["payment_link"_L1].toString(),
             gateway.url().toString() + u"/pay?ref="_s + reference);

    const QList<PracticeLink> links = gateway.links();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].reference, reference);
    QCOMPARE(links[0].merchantOrderId, u"011352FD604A301"_s);
    QCOMPARE(links[0].state, u"Created"_s);
    QCOMPARE(links[0].amount, u"2500"_s);
    QCOMPARE(links[0].currency, u"THB"_s);
    QCOMPARE(links[0].created, julyOf2024);
    QCOMPARE(links[0].expires, QDateTime({2024, 7, 28}, {18, 30}, QTimeZone::utc()));
    QCOMPARE(links[0].request, seed);
    QCOMPARE(gateway.requestCount(), 1);
}

void TestPracticeCreate::refusedCreate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const char *json, const char *code, const char *message,
                        int status = 400) {
        QTest::addRow("%s = %.40s", path, json)
            << QString::fromLatin1(path) << QByteArray(json) << status << QString::fromLatin1(code)
            << QString::fromLatin1(message);
    };
    for (const char *path :
         {"amount", "currency", "country_code", "merchant_order_id", "success_url", "failure_url",
          "source", "environment", "merchant_details", "merchant_details.name",
          "merchant_details.promo_discount", "merchant_details.shipping_charges", "portone_key"}) {
        const QByteArray message =
            QByteArray("Invalid Request, err : ") + path + " is a required field";
        row(path, "absent", "4001", message.constData());
        row(path, "null", "4001", message.constData());
    }
    row("currency", "\"\"", "4001", "Invalid Request, err : currency is a required field");
    row("merchant_details.name", "\"\"", "4001", "merchant_details.name is a required field");
    row("signature_hash", "absent", "4010", "signature_hash is a required field", 401);
    row("signature_hash", "\"\"", "4010", "signature_hash is a required field", 401);
    row("signature_hash", "5", "4001", "signature_hash must be a string");
    row("signature_hash", "\"AAAA\"", "4011", "signature_hash", 401);
    row("portone_key", "\"other\"", "4016", "Merchant not found for this key : other");
    row("portone_key", "7", "4001", "portone_key must be a string");

    row("amount", "\"12\"", "4001", "amount must be a number");
    row("amount", "true", "4001", "amount must be a number");
    row("currency", "764", "4001", "currency must be a string");
    row("merchant_details", "\"shop\"", "4001", "merchant_details must be an object");
    row("merchant_details.promo_discount", "\"0\"", "4001",
        "merchant_details.promo_discount must be a number");
    row("description", "5", "4001", "description must be a string");
    row("notify_by_email", "\"yes\"", "4001", "notify_by_email must be a boolean");
    row("send_immediately", "1", "4001", "send_immediately must be a boolean");
    row("billing_details", "[]", "4001", "billing_details must be an object");
    row("billing_details.billing_address", "\"x\"", "4001",
        "billing_details.billing_address must be an object");
    row("billing_details.billing_address.postal_code", "400202", "4001",
        "billing_details.billing_address.postal_code must be a string");
    row("customer_details.phone_number", "66", "4001",
        "customer_details.phone_number must be a string");
    row("notes", "{}", "4001", "notes must be an array");
    row("notes", "[\"a\"]", "4001", "notes[0] must be an object");
    row("notes", "[null]", "4001", "notes[0] must be an object");
    row("notes", "[{\"key\":\"a\"},{\"value\":\"b\"}]", "4001", "notes[1].key is a required field");
    row("chosen_payment_methods", "\"CARD\"", "4001", "chosen_payment_methods must be an array");
    row("chosen_payment_methods", "[\"CARD\"]", "4001",
        "chosen_payment_methods[0] must be an object");
    row("chosen_payment_methods", "[{\"payment_channel\":\"OMISE\"}]", "4001",
        "chosen_payment_methods[0].payment_method is a required field");
    row("custom_txn_webhook_urls", "[5]", "4001", "custom_txn_webhook_urls[0] must be a string");
    row("user_configured_field5", "5", "4001", "user_configured_field5 must be a string");
    row("order_details", "[{\"name\":\"Tea\",\"quantity\":1}]", "4001",
        "order_details[0].price is a required field");
    row("reminder_time", "\"1\"", "4001", "reminder_time must be a number");

    row("amount", "0", "4041", "amount must be greater than 0");
    row("amount", "-5", "4041", "amount must be greater than 0");
    row("amount", "2.345", "4041", "amount has more than the 2 decimals of THB");
    row("amount", "0.30000000000000004", "4041", "amount has more than the 2 decimals of THB");
    row("amount", "1e15", "4078", "amount is above the maximum");
    row("currency", "\"JPX\"", "4075", "currency is not an ISO 4217 code");
    row("currency", "\"thb\"", "4075", "currency is not an ISO 4217 code");
    row("country_code", "\"XX\"", "4001", "country_code is not an ISO 3166-1 alpha-2 code");
    row("country_code", "\"th\"", "4001", "country_code is not an ISO 3166-1 alpha-2 code");
    row("shipping_details.shipping_address.country_code", "\"THA\"", "4001",
        "shipping_details.shipping_address.country_code is not");
    row("environment", "\"test\"", "4034", "environment must be live or sandbox");
    row("source", "\"desk\"", "4001", "source must be");
    row("success_url", "\"shop\"", "5030", "success_url must be an absolute https address");
    row("failure_url", "\"http://shop.example/no\"", "5030",
        "failure_url must be an absolute https");
    row("pending_url", "\"javascript:alert(1)\"", "5030", "pending_url must be an absolute https");
    row("merchant_details.logo", "\"logo.png\"", "4001",
        "merchant_details.logo must be an absolute");
    row("custom_txn_webhook_urls", "[\"ftp://x.example\"]", "4001",
        "custom_txn_webhook_urls[0] must");
    row("expiry_date", "\"2024-07-20T09:00:00.000Z\"", "4001", "expiry_date must be in the future");
    row("expiry_date", "\"2024-07-28T18:30:00Z\"", "4001", "expiry_date must be of the form");
    row("expiry_date", "\"2024-07-28T18:30:00.000+07:00\"", "4001",
        "expiry_date must be of the form");
    row("expiry_date", "\"2024-02-30T18:30:00.000Z\"", "4001", "expiry_date must be of the form");
    row("scheduled_date", "\"2024-07-19T18:30:00.000Z\"", "4001",
        "scheduled_date must be in the future");
    row("scheduled_date", "\"2024-07-29T18:30:00.000Z\"", "4001", "scheduled_date must be before");
    row("send_immediately", "true", "4001",
        "scheduled_date and send_immediately exclude each other");
    row("reminder_time_unit", "\"weeks\"", "4001", "reminder_time_unit must be hours or days");
    row("reminder_time_unit", "absent", "4001", "reminder_time_unit is a required field");
    row("reminder_time", "0", "4001", "reminder_time must be a whole number above 0");
    row("reminder_time", "1.5", "4001", "reminder_time must be a whole number above 0");
    row("merchant_details.promo_discount", "-1", "4001",
        "merchant_details.promo_discount is not an amount");
    row("merchant_details.shipping_charges", "1.001", "4001",
        "merchant_details.shipping_charges is not");
    row("order_details", "[{\"price\":1000,\"quantity\":2}]", "4041",
        "amount is not the sum of order_details");
    row("order_details", "[{\"price\":1000,\"quantity\":2.5}]", "4001",
        "order_details[0].quantity must be");
    row("order_details", "[{\"price\":-1,\"quantity\":1}]", "4001",
        "order_details[0].price is not an amount");
    const QByteArray longId = '"' + QByteArray(65, 'a') + '"';
    row("merchant_order_id", longId.constData(), "4050",
        "merchant_order_id is longer than 64 characters");
    const QByteArray longText = '"' + QByteArray(2049, 'a') + '"';
    row("description", longText.constData(), "4001", "description is longer than 2048 characters");
    const auto emoji = [](int count) {
        return '"' + QByteArray(R"(\ud83c\udf75)").repeated(count) + '"';
    };
    row("merchant_order_id", emoji(65).constData(), "4050",
        "merchant_order_id is longer than 64 characters");
    row("custom_link_ref", emoji(65).constData(), "4001",
        "custom_link_ref is longer than 64 characters");
    row("description", emoji(2049).constData(), "4001",
        "description is longer than 2048 characters");
    row("success_url", "\"http://127.0.0.1.evil.example/\"", "5030", "success_url must be");
}

void TestPracticeCreate::refusedCreate()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, message);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    QJsonObject request = with(client.seed(), path, json);
    if (path != "signature_hash"_L1)
        request = client.signedRequest(request);
    const Reply reply = client.create(request);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
    QCOMPARE(reply.json()["is_success"_L1], QJsonValue(false));
    QVERIFY(!reply.json()["status_reason"_L1].toString().isEmpty());
    QVERIFY(gateway.links().isEmpty());
}

void TestPracticeCreate::acceptedCreate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *path, const char *json) {
        QTest::addRow("%s = %.40s", path, json) << QString::fromLatin1(path) << QByteArray(json);
    };
    row("amount", "0.01");
    row("amount", "999999999999.99");
    row("environment", "\"live\"");
    row("source", "\"api\"");
    row("success_url", "\"http://127.0.0.1:8080/ok\"");
    row("success_url", "\"https://shop.example/ありがとう\"");
    row("merchant_order_id", "\"注文-7\"");
    // The limits count characters, not UTF-16 code units, of which some characters have two.
    const auto emoji = [](int count) {
        return '"' + QByteArray(R"(\ud83c\udf75)").repeated(count) + '"';
    };
    row("merchant_order_id", emoji(64).constData());
    row("custom_link_ref", emoji(64).constData());
    row("description", emoji(2048).constData());
    row("description", "null");
    row("billing_details", "absent");
    row("expiry_date", "absent");
    row("expiry_date", "\"\"");
    row("scheduled_date", "absent");
    row("chosen_payment_methods", "[]");
    row("order_details", "[{\"price\":1000.5,\"quantity\":2},{\"price\":499,\"quantity\":1}]");
    row("custom_txn_webhook_urls", "[\"https://shop.example/hook\"]");
    row("something_new", "[1,2]");
}

void TestPracticeCreate::acceptedCreate()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const Reply reply = client.create(client.signedRequest(with(client.seed(), path, json)));
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestPracticeCreate::refusedBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("empty") << QByteArray() << QByteArray("application/json");
    QTest::newRow("half") << QByteArray("{\"amount\":") << QByteArray("application/json");
    QTest::newRow("list") << QByteArray("[]") << QByteArray("application/json");
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}")
                                  << QByteArray("application/json");
    QTest::newRow("deep") << QByteArray(100000, '[') << QByteArray("application/json");
    QTest::newRow("type") << QByteArray("{}") << QByteArray("text/plain");
}

void TestPracticeCreate::refusedBody()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    Headers headers = client.credentials();
    headers.last().second = type;
    const Reply reply = client.send("POST", u"/api/paymentLink"_s, body, headers);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"4001"_s);
}

void TestPracticeCreate::signatureOfAnotherAmount()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    for (const char *path :
         {"amount", "currency", "merchant_order_id", "success_url", "failure_url"}) {
        QByteArray json = "\"USD\"";
        if (QByteArray(path) == "amount")
            json = "25000";
        const Reply reply = client.create(with(client.seed(), QString::fromLatin1(path), json));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"4011"_s);
        QCOMPARE(reply.json()["status_reason"_L1].toString(),
                 u"INVALID_UNAUTHORISED_TRANSACTION_SIGNATURE_ERROR"_s);
    }
}

void TestPracticeCreate::duplicates()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    QCOMPARE(client.create(client.seed(u"A-1"_s)).status, 200);
    Reply reply = client.create(client.seed(u"A-1"_s));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"4002"_s);
    QVERIFY(reply.message().contains("merchant_order_id"_L1));

    reply = client.create(with(client.seed(u"A-2"_s), u"custom_link_ref"_s, "\"ref-A-1\""));
    QCOMPARE(reply.code(), u"4002"_s);
    QVERIFY(reply.message().contains("custom_link_ref"_L1));

    for (const QString &id : {u"A-3"_s, u"A-4"_s})
        QCOMPARE(client.create(with(client.seed(id), u"custom_link_ref"_s, "\"\"")).status, 200);
    QCOMPARE(gateway.links().size(), 3);
}

QTEST_GUILESS_MAIN(TestPracticeCreate)
#include "tst_practicecreate.moc"
